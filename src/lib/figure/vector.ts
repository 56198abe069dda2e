/** Points and rotations in space. X is forward, Y is the athlete's left, Z is up; lengths are hundredths of stature, angles degrees. */
export type Vec = readonly [x: number, y: number, z: number];

/** A rotation: three rows of a 3 × 3 matrix. */
export type Rotation = readonly [Vec, Vec, Vec];

export const ORIGIN: Vec = [0, 0, 0];
export const UPRIGHT: Rotation = [
	[1, 0, 0],
	[0, 1, 0],
	[0, 0, 1],
];

export const add = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Vec, by: number): Vec => [a[0] * by, a[1] * by, a[2] * by];
export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const length = (a: Vec): number => Math.hypot(...a);
export const distance = (a: Vec, b: Vec): number => length(subtract(a, b));
/** The point that lies `share` of the way from `a` to `b`. */
export const between = (a: Vec, b: Vec, share: number): Vec => add(a, scale(subtract(b, a), share));
export const unit = (a: Vec): Vec => scale(a, 1 / (length(a) || 1));

/** Leans forward: up turns towards forward. */
export function pitch(degrees: number): Rotation {
	const { cos, sin } = turned(degrees);
	return [
		[cos, 0, sin],
		[0, 1, 0],
		[-sin, 0, cos],
	];
}

/** Tilts sideways: up turns towards the athlete's right. */
export function roll(degrees: number): Rotation {
	const { cos, sin } = turned(degrees);
	return [
		[1, 0, 0],
		[0, cos, -sin],
		[0, sin, cos],
	];
}

/** Turns about the upright axis: forward turns towards the athlete's left. */
export function yaw(degrees: number): Rotation {
	const { cos, sin } = turned(degrees);
	return [
		[cos, -sin, 0],
		[sin, cos, 0],
		[0, 0, 1],
	];
}

export const turn = (by: Rotation, v: Vec): Vec => [dot(by[0], v), dot(by[1], v), dot(by[2], v)];

/** The rotations one inside the other: the last is made first, in the axes of those before it. */
export const chain = (...rotations: readonly Rotation[]): Rotation => rotations.reduce(times, UPRIGHT);

/** What `by` does, undone. */
export const inverse = (by: Rotation): Rotation => [column(by, 0), column(by, 1), column(by, 2)];

const column = (m: Rotation, i: 0 | 1 | 2): Vec => [m[0][i], m[1][i], m[2][i]];

function times(a: Rotation, b: Rotation): Rotation {
	const row = (r: Vec): Vec => [dot(r, column(b, 0)), dot(r, column(b, 1)), dot(r, column(b, 2))];
	return [row(a[0]), row(a[1]), row(a[2])];
}

function turned(degrees: number): { cos: number; sin: number } {
	const radians = (degrees * Math.PI) / 180;
	return { cos: Math.cos(radians), sin: Math.sin(radians) };
}
