/** A move from the point of view of its camera: what is painted, in order, and where it is at any moment. */
import { ANGLES, type Camera, camera, type Place } from './camera.ts';
import { type Skeleton, skeleton } from './kinematics.ts';
import { poseAt, timeline } from './motion.ts';
import type { Move } from './move.ts';
import { closeUp } from './close.ts';
import { frontShapes } from './outline/front.ts';
import { sideShapes } from './outline/side.ts';
import { ORDER, type Part, PIECES, type Shape } from './parts.ts';
import { type Placement, placement } from './placement.ts';
import type { Pose } from './pose.ts';
import { type Drawn, drawn } from './props/draw.ts';
import { dot, subtract, unit } from './vector.ts';

/** One layer of the picture, from the back to the front. */
export interface Layer {
	readonly part?: Part;
	readonly shape?: Shape;
	readonly markup: string;
	readonly far: boolean;
	readonly place?: (body: Skeleton) => Placement;
	/** Its length, for error bounds. */
	readonly size: number;
}

export interface Scene {
	readonly see: Camera;
	readonly layers: readonly Layer[];
	/** Left, top, width and height of the picture. */
	readonly frame: readonly [number, number, number, number];
}

/** Samples a second: close enough that playback between them cannot be told from the curve. */
const RATE = 10;
/** Degrees a limb turns between two samples at most, on average: a fast swing takes more of them. */
const TURN = 18;

export function scene(move: Move, extra: readonly Pose[] = []): Scene {
	const see = camera(...(move.camera ?? ANGLES[move.view]));
	const things = (move.props ?? []).flatMap((prop) => drawn(prop, move.view, see));
	const bodies = [...moments(move).map((at) => poseAt(move, at)), ...extra].map((pose) =>
		skeleton(pose, move.athlete),
	);
	const [, elevation] = move.camera ?? ANGLES[move.view];
	const frame = move.close ? closeFrame(move.close.frame) : frameOf(bodies, things, see, elevation);
	return { see, layers: layersOf(move, things, see), frame };
}

/** Seconds at which the pass is sampled: the ends of every hold and evenly between them. */
export function moments(move: Move): readonly number[] {
	const found: number[] = [];
	let before = 0;
	let last: Pose | undefined;
	for (const { pose, from, until, cut } of timeline(move)) {
		const turned = last ? swing(skeleton(last, move.athlete), skeleton(pose, move.athlete)) : 0;
		const steps = cut ? 1 : Math.max(1, Math.ceil((from - before) * RATE), Math.ceil(turned / TURN));
		for (let step = 1; step < steps; step++) found.push(before + ((from - before) * step) / steps);
		found.push(from);
		if (until > from) found.push(until);
		before = until;
		last = pose;
	}
	return found;
}

/** Degrees between two poses by which the long piece turns that turns most. */
function swing({ joints: a }: Skeleton, { joints: b }: Skeleton): number {
	const cosines = Object.values(PIECES)
		.filter(({ length }) => length > 10)
		.map(({ from, to }) => dot(unit(subtract(a[to], a[from])), unit(subtract(b[to], b[from]))));
	return (Math.acos(Math.max(-1, Math.min(...cosines))) * 180) / Math.PI;
}

function layersOf(move: Move, things: readonly Drawn[], see: Camera): readonly Layer[] {
	const shapes =
		move.view === 'side'
			? sideShapes(move.athlete)
			: frontShapes(move.athlete, move.view === 'back', move.eyesClosed);
	const thing = ({ markup, place, reach }: Drawn): Layer => ({
		markup,
		far: false,
		size: reach,
		...(place && { place }),
	});
	const at = (layer: Drawn['layer']) => things.filter((other) => other.layer === layer).map(thing);
	if (move.close) return [...at('back'), ...closeUp(move.close.foot, see), ...at('front')];
	const body = order(move).flatMap((part): Layer[] => {
		const { shape, side, length } = PIECES[part];
		if (!shapes[shape]) return at(part);
		return [
			...at(part),
			{
				...{ part, shape, markup: shapes[shape], size: length },
				far: move.view === 'side' && side === 'left',
				place: (skeleton) => placement(part, skeleton, see, move.view),
			},
		];
	});
	return [...at('back'), ...body, ...at('front')];
}

function order({ view, behind = [], inFront = [] }: Move): readonly Part[] {
	const rest = ORDER[view].filter((part) => !behind.includes(part) && !inFront.includes(part));
	return [...behind, ...rest, ...inFront];
}

/** Of the ground, only a strip in proportion. */
const closeFrame = ([from, to, height]: readonly [number, number, number]): Scene['frame'] => [
	from,
	-height,
	to - from,
	height + 1.4,
];

/** The ground is a strip at the foot of the picture, unless the camera looks down on it from higher than this. */
const STEEP = 15;
/** How deep that strip is. */
export const STRIP = 3;

/** The picture holds everything with a little air, and the ground at its foot. */
function frameOf(
	bodies: readonly Skeleton[],
	things: readonly Drawn[],
	see: Camera,
	elevation: number,
): Scene['frame'] {
	const AIR = 8.5;
	const around = ([x, y]: Place, by: number): Place[] => [
		[x - by, y - by],
		[x + by, y + by],
	];
	const places: Place[] = bodies.flatMap((body) => [
		...Object.values(body.joints).flatMap((joint) => around(see(joint), AIR)),
		...things.flatMap(({ place, reach }) => {
			if (!place) return [];
			const [x, y] = place(body);
			return around([x, y], reach + 1);
		}),
	]);
	places.push(...things.flatMap(({ corners }) => corners.flatMap((corner) => around(corner, 2.5))));
	const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
	const [left, top] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))];
	const bottom = elevation > STEEP ? Math.ceil(Math.max(...ys)) : STRIP;
	return [left, top, Math.ceil(Math.max(...xs)) - left, bottom - top];
}
