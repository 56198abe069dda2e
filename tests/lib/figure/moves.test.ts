import { describe, expect, it } from 'vitest';
import { balanced, centreOfMass } from '../../../src/lib/figure/balance.ts';
import { BONES, SHOULDER_HALF } from '../../../src/lib/figure/body.ts';
import { type Skeleton, skeleton } from '../../../src/lib/figure/kinematics.ts';
import { faultPose, keyPoses, poseAt, timeline } from '../../../src/lib/figure/motion.ts';
import type { Move } from '../../../src/lib/figure/move.ts';
import { MOVES } from '../../../src/lib/figure/moves/registry.ts';
import { TEST_MOVES } from '../../../src/lib/figure/moves/tests/registry.ts';
import { type Joint, type Pose, SIDES } from '../../../src/lib/figure/pose.ts';
import { loadsOf } from '../../../src/lib/figure/props/loads.ts';
import { numbers } from '../../../src/lib/figure/render.ts';
import { sided } from '../../../src/lib/figure/sides.ts';
import { distance, subtract, type Vec } from '../../../src/lib/figure/vector.ts';
import { angles } from '../../../src/lib/figure/angles.ts';
import { groundAt, onSide, support } from './support.ts';

const ALL = [...Object.values(MOVES), ...TEST_MOVES];

/** The pass in small steps: every pose, and its seconds. */
function pass(move: Move): readonly { pose: Pose; body: Skeleton; at: number }[] {
	const end = timeline(move).at(-1)?.until ?? 0;
	return Array.from({ length: 41 }, (_, i) => {
		const at = (end * i) / 40;
		const pose = poseAt(move, at);
		return { pose, body: skeleton(pose, move.athlete), at };
	});
}

/** How far a point moves between two key poses that both pin it to the same place. */
function slips(
	move: Move,
	pinned: (pose: Pose) => string | undefined,
	point: (body: Skeleton) => Vec,
): number {
	const stops = timeline(move);
	let worst = 0;
	for (const [i, from] of stops.entries()) {
		const to = stops[i + 1];
		const place = pinned(from.pose);
		if (!to || place === undefined || place !== pinned(to.pose)) continue;
		const bodies = Array.from({ length: 21 }, (_, step) =>
			skeleton(poseAt(move, from.until + ((to.from - from.until) * step) / 20), move.athlete),
		);
		const [first] = bodies;
		if (first) for (const body of bodies) worst = Math.max(worst, distance(point(body), point(first)));
	}
	return worst;
}

/** How thick the body is round a joint: no joint comes nearer to the ground. */
const THICKNESS: readonly (readonly [Joint, number])[] = [
	...SIDES.flatMap((side): [Joint, number][] => [
		[`${side}-heel`, 0],
		[`${side}-ball`, 0.5],
		[`${side}-toe`, 0],
		[`${side}-knee`, 2.2],
		[`${side}-elbow`, 1.6],
		[`${side}-wrist`, 0.9],
		[`${side}-hip`, 4],
		[`${side}-shoulder`, 2],
	]),
	['skull', 3],
	['crown', 0],
];

describe.each(ALL.map((move) => [move.slug, move] as const))('%s', (slug, move) => {
	const frames = pass(move);

	it('is registered under its own slug and written for a reader', () => {
		expect(MOVES[slug] ?? TEST_MOVES.find((other) => other.slug === slug)).toBe(move);
		expect(move.desc.length).toBeGreaterThan(60);
		for (const { label } of move.faults) expect(label.split(' ').length).toBeLessThanOrEqual(6);
	});

	it('has three key poses, numbered from 1', () => {
		expect(numbers(move)).toEqual([1, 2, 3]);
	});

	it('keeps every bone as long as it is', () => {
		for (const {
			body: { joints },
			pose,
		} of frames)
			for (const side of SIDES) {
				const bone = (a: string, b: string, long: number) =>
					expect(
						Math.abs(distance(joints[`${side}-${a}` as Joint], joints[`${side}-${b}` as Joint]) - long),
						`${side} ${a}–${b}`,
					).toBeLessThan(1e-9);
				bone('hip', 'knee', BONES.thigh);
				bone('knee', 'ankle', BONES.shank);
				bone('shoulder', 'elbow', BONES.upperArm);
				bone('elbow', 'wrist', BONES.foreArm);
				bone('wrist', 'grip', BONES.grip);
				const leg = pose[`${side}Leg`];
				const shorter = 'foot' in leg ? (leg.short ?? 0) : 0;
				bone('heel', 'ball', Math.hypot(BONES.heel + BONES.ball - shorter, BONES.ballHeight));
				bone('ball', 'toe', BONES.toe);
				expect(distance(joints['right-hip'], joints['left-hip'])).toBeCloseTo(2 * BONES.hipHalf, 9);
				expect(distance(joints['right-shoulder'], joints['left-shoulder'])).toBeGreaterThan(
					SHOULDER_HALF[move.athlete],
				);
			}
	});

	it('never lets a planted foot or hand slip', () => {
		for (const side of SIDES) {
			const leg = (pose: Pose) => pose[`${side}Leg`];
			const arm = (pose: Pose) => pose[`${side}Arm`];
			const foot = (pose: Pose): string | undefined => {
				const own = leg(pose);
				if ('foot' in own) return `${own.foot.join()} ${String(own.turn ?? 0)} ${String(own.edge ?? 0)}`;
				return 'shin' in own && pose.root.on === `${side}-foot`
					? `${pose.root.at.join()} ${String(own.turn ?? 0)}`
					: undefined;
			};
			const onHeel = move.keys.some(({ pose }) =>
				[pose.legs, pose[`${side}Leg`]].some(
					(own) => own && (('toesUp' in own && own.toesUp) || ('short' in own && own.short)),
				),
			);
			const point: Joint = `${side}-${onHeel ? 'heel' : 'ball'}`;
			expect(
				slips(move, foot, (body) => body.joints[point]),
				`${side} foot`,
			).toBeLessThan(1e-6);
			const hand = (pose: Pose): string | undefined => {
				const own = arm(pose);
				return 'hand' in own && (own.from ?? 'ground') === 'ground' ? own.hand.join() : undefined;
			};
			expect(
				slips(move, hand, (body) => body.joints[`${side}-grip`]),
				`${side} hand`,
			).toBeLessThan(1e-6);
		}
	});

	it('puts planted feet and reaching hands exactly where they are told', () => {
		for (const { pose, body } of frames)
			for (const side of SIDES) {
				const leg = pose[`${side}Leg`];
				const arm = pose[`${side}Arm`];
				const out = side === 'left' ? 1 : -1;
				if ('foot' in leg && !leg.toesUp && !leg.edge)
					expect(body.joints[`${side}-ball`][2]).toBeCloseTo(leg.foot[2] + BONES.ballHeight, 6);
				if ('foot' in leg && leg.edge) {
					const [x, y, z] = body.joints[`${side}-ankle`];
					expect(x, `${side} foot out of reach`).toBeCloseTo(leg.foot[0], 6);
					expect(y, `${side} foot out of reach`).toBeCloseTo(out * leg.foot[1], 6);
					expect(z - leg.foot[2]).toBeGreaterThanOrEqual(BONES.footHalf);
				}
				if ('foot' in leg && !leg.turn && !leg.toesUp && !leg.edge)
					expect(body.joints[`${side}-ball`][1], `${side} foot out of reach`).toBeCloseTo(
						out * leg.foot[1],
						6,
					);
				if ('hand' in arm && (arm.from ?? 'ground') === 'ground')
					expect(
						distance(body.joints[`${side}-grip`], [arm.hand[0], out * arm.hand[1], arm.hand[2]]),
						`${side} hand out of reach`,
					).toBeLessThan(1e-6);
			}
	});

	it('keeps what it calls fixed, and its root, in their places', () => {
		for (const joint of move.fixed ?? []) {
			const [first] = frames;
			if (first)
				for (const { body } of frames)
					expect(distance(body.joints[joint], first.body.joints[joint]), joint).toBeLessThan(0.05);
		}
		for (const { pose, body } of frames) {
			const { on, at } = pose.root;
			if (on === 'right-foot' || on === 'left-foot') continue;
			const out = on.startsWith('right') ? -1 : 1;
			expect(distance(body.joints[on], [at[0], out * at[1], at[2]]), 'root').toBeLessThan(1e-9);
		}
	});

	it('never sinks into the ground or what stands on it', () => {
		for (const { body, at } of frames)
			for (const [joint, thick] of THICKNESS) {
				const place = body.joints[joint];
				const depth = groundAt(move, place) + thick - place[2];
				// The side of a box is no ground: only its upper edge is.
				if (depth > 5) expect(place[2] - thick, `${joint} at ${at.toFixed(1)} s`).toBeGreaterThan(-0.6);
				else expect(depth, `${joint} at ${at.toFixed(1)} s`).toBeLessThan(0.6);
			}
	});

	it('shows faults that a person could make: on the ground, within reach', () => {
		for (const one of move.faults) {
			const pose = faultPose(move, one);
			const body = skeleton(pose, move.athlete);
			for (const [joint, thick] of THICKNESS)
				expect(body.joints[joint][2] - thick, `${one.label}: ${joint}`).toBeGreaterThan(-1.2);
			for (const side of SIDES) {
				const leg = pose[`${side}Leg`];
				if ('foot' in leg && leg.edge) {
					const [x, y] = subtract(body.joints[`${side}-ankle`], sided(side, leg.foot));
					expect(Math.hypot(x, y), `${one.label}: ${side} foot`).toBeLessThan(0.5);
				} else if ('foot' in leg && !leg.toesUp && !leg.roll)
					expect(
						Math.abs(body.joints[`${side}-ball`][2] - leg.foot[2] - BONES.ballHeight),
						`${one.label}: ${side} foot`,
					).toBeLessThan(0.3);
			}
		}
	});

	it('bends no joint further than people do', () => {
		for (const { body, at } of frames)
			for (const { joint, degrees, least, most } of angles(body)) {
				expect(degrees, `${joint} at ${at.toFixed(1)} s`).toBeGreaterThan(least);
				expect(degrees, `${joint} at ${at.toFixed(1)} s`).toBeLessThan(most);
			}
	});

	it('keeps the centre of mass over what it stands, lies or leans on in every key pose', () => {
		for (const [i, key] of keyPoses(move).entries()) {
			if (move.keys[i]?.airborne) continue;
			const pose = balanced(key, move.athlete, loadsOf(move));
			const body = skeleton(pose, move.athlete);
			const base = support(move, pose, body);
			if (base === undefined) continue;
			const mass = centreOfMass(body, loadsOf(move));
			// Sideways too when lying on the side: there the body is long that way.
			for (const axis of onSide(pose) ? ([0, 1] as const) : ([0] as const)) {
				const along = base.map((place) => place[axis]);
				expect(mass[axis], `key pose ${String(i)}`).toBeGreaterThan(Math.min(...along) - 0.5);
				expect(mass[axis], `key pose ${String(i)}`).toBeLessThan(Math.max(...along) + 0.5);
			}
		}
	});

	it('carries weights where they can be carried: a bar in both hands lies straight, nothing hovers beside the grip', () => {
		for (const prop of move.props ?? []) {
			if (!('on' in prop) || prop.kind === 'slider') continue;
			expect(Math.hypot(...(prop.offset ?? [0])), prop.kind).toBeLessThan(8);
			if (prop.on !== 'hands' || !['barbell', 'dowel', 'trap-bar'].includes(prop.kind)) continue;
			for (const {
				body: { joints },
			} of frames) {
				const [dx, , dz] = subtract(joints['right-grip'], joints['left-grip']);
				expect(Math.hypot(dx, dz), prop.kind).toBeLessThan(1.5);
			}
		}
	});

	it('differs from its faults', () => {
		for (const one of move.faults) {
			const wrong = skeleton(faultPose(move, one), move.athlete).joints;
			const key = keyPoses(move)[one.key];
			if (!key) throw new Error('unreachable: faultPose would have thrown');
			const right = skeleton(balanced(key, move.athlete, loadsOf(move)), move.athlete).joints;
			const most = Math.max(...Object.keys(right).map((joint) => length(right, wrong, joint as Joint)));
			// A close-up is drawn five times as large.
			expect(most, one.label).toBeGreaterThan(move.close ? 0.8 : 4);
		}
	});
});

const length = (a: Skeleton['joints'], b: Skeleton['joints'], joint: Joint): number =>
	Math.hypot(...subtract(a[joint], b[joint]));
