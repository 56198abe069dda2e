/** Key poses in time, and every pose between them. */
import { balanced } from './balance.ts';
import { loadsOf } from './props/loads.ts';
import type { Fault, Move } from './move.ts';
import { changed, type Pose, STANDING } from './pose.ts';

/** A key pose in full, and when it is reached and left, in seconds from the start. */
export interface Timed {
	readonly pose: Pose;
	readonly from: number;
	readonly until: number;
	/** Not eased from the pose before. */
	readonly cut: boolean;
}

/** Seconds that a cut lasts: too short to be seen, long enough for keyframes of their own. */
export const CUT = 0.02;

/** The key poses of a move with nothing left to the pose before. */
export function keyPoses(move: Move): readonly Pose[] {
	const poses: Pose[] = [];
	for (const { pose } of move.keys) poses.push(changed(poses.at(-1) ?? STANDING, pose));
	return poses;
}

/** A key pose gone wrong as the fault says. */
export function faultPose(move: Move, fault: Fault): Pose {
	const right = keyPoses(move)[fault.key];
	if (!right) throw new Error(`${move.slug}: the fault “${fault.label}” names key pose ${String(fault.key)}`);
	const start = 'over' in fault.change ? balanced(right, move.athlete, loadsOf(move)) : right;
	return balanced(changed(start, fault.change), move.athlete, loadsOf(move));
}

/** One pass: start to end, or all the way round if the move does not go back the same way. */
export function timeline(move: Move): readonly Timed[] {
	const poses = keyPoses(move);
	let now = 0;
	const timed = poses.map((pose, i): Timed => {
		const { take = 1, cut = false, hold = 0 } = move.keys[i] ?? {};
		const from = now + (i === 0 ? 0 : cut ? CUT : take);
		now = from + hold;
		return { pose, from, until: now, cut };
	});
	const [first] = timed;
	if (typeof move.back === 'string' || !first) return timed;
	return [...timed, { ...first, from: now + move.back, until: now + move.back, cut: false }];
}

/** The pose at a moment of the pass: eased between key poses, at rest where one is held, and balanced. */
export function poseAt(move: Move, seconds: number): Pose {
	const knots = uncut(timeline(move), seconds).flatMap(({ pose, from, until }) =>
		until > from
			? [
					{ pose, at: from },
					{ pose, at: until },
				]
			: [{ pose, at: from }],
	);
	const times = knots.map(({ at }) => at);
	const mixed = mix(
		knots.map(({ pose }) => pose),
		(values) => eased(times, values, seconds),
	);
	return balanced(mixed as unknown as Pose, move.athlete, loadsOf(move));
}

/** The key poses between two cuts that this moment lies among. */
function uncut(stops: readonly Timed[], seconds: number): readonly Timed[] {
	const start = stops.findLastIndex(({ cut, from }) => cut && from <= seconds);
	const end = stops.findIndex(({ cut, from }) => cut && from > seconds);
	return stops.slice(Math.max(0, start), end < 0 ? undefined : end);
}

type Mixed = string | number | undefined | readonly Mixed[] | { readonly [name: string]: Mixed };

/** The same structure with every number eased; words must be the same in all poses. */
function mix(poses: readonly unknown[], ease: (values: readonly number[]) => number): Mixed {
	const known = poses.filter((pose) => pose !== undefined);
	const [first] = known;
	if (typeof first === 'number') return ease(poses.map((pose) => (typeof pose === 'number' ? pose : 0)));
	if (typeof first === 'string') {
		if (known.some((word) => word !== first))
			throw new Error(`“${first}” cannot turn into another kind of contact`);
		return first;
	}
	if (Array.isArray(first)) {
		// A direction that only some poses name is the same in all of them.
		return first.map((_, i) =>
			mix(
				poses
					.map((list) => (list === undefined ? undefined : (list as unknown[])[i]))
					.map((v) => v ?? (first as number[])[i]),
				ease,
			),
		);
	}
	const names = new Set(known.flatMap((pose) => Object.keys(pose as object)));
	return Object.fromEntries(
		[...names].map((name) => [
			name,
			mix(
				poses.map((pose) => (pose as Record<string, unknown> | undefined)?.[name]),
				ease,
			),
		]),
	);
}

/** Monotone cubic interpolation (PCHIP): no overshoot, at rest at both ends. */
function eased(times: readonly number[], values: readonly number[], at: number): number {
	const time = (i: number) => times[i] ?? 0;
	const value = (i: number) => values[i] ?? 0;
	const last = times.length - 1;
	if (last === 0) return value(0);
	let i = 0;
	while (i < last - 1 && at > time(i + 1)) i++;
	const steepness = (k: number) => (value(k + 1) - value(k)) / (time(k + 1) - time(k));
	const slope = (k: number) => {
		if (k === 0 || k === last) return 0;
		const [before, after] = [steepness(k - 1), steepness(k)];
		return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
	};
	const step = time(i + 1) - time(i);
	const u = Math.max(0, Math.min(1, (at - time(i)) / step));
	const v = 1 - u;
	return (
		value(i) * (1 + 2 * u) * v * v +
		value(i + 1) * u * u * (3 - 2 * u) +
		step * (slope(i) * u * v * v - slope(i + 1) * u * u * v)
	);
}
