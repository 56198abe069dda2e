/** The pieces the figure is drawn from, and the order they are painted in. */
import { BONES } from './body.ts';
import type { View } from './camera.ts';
import { type Joint, type Side, SIDES } from './pose.ts';

export type Shape =
	| 'upper-arm'
	| 'fore-arm'
	| 'hand'
	| 'thigh'
	| 'shank'
	| 'foot'
	| 'toes'
	| 'pelvis'
	| 'abdomen'
	| 'thorax'
	| 'neck'
	| 'head';
type LimbShape = Exclude<Shape, 'pelvis' | 'abdomen' | 'thorax' | 'neck' | 'head'>;
export type Part = Exclude<Shape, LimbShape> | `${Side}-${LimbShape}`;

/** A piece lies between two joints and is this long when seen square on. */
export interface Piece {
	readonly shape: Shape;
	readonly side?: Side;
	readonly from: Joint;
	readonly to: Joint;
	readonly length: number;
}

const TRUNK: Readonly<Record<Exclude<Part, `${Side}-${LimbShape}`>, Piece>> = {
	pelvis: { shape: 'pelvis', from: 'pelvis', to: 'waist', length: BONES.pelvis },
	abdomen: { shape: 'abdomen', from: 'waist', to: 'chest', length: BONES.abdomen },
	thorax: { shape: 'thorax', from: 'chest', to: 'neck', length: BONES.thorax },
	neck: { shape: 'neck', from: 'neck', to: 'skull', length: Math.hypot(BONES.neck, 0.9) },
	head: { shape: 'head', from: 'skull', to: 'crown', length: BONES.head },
};

const limb = (side: Side, shape: LimbShape, from: string, to: string, length: number) =>
	[
		`${side}-${shape}`,
		{ shape, side, from: `${side}-${from}` as Joint, to: `${side}-${to}` as Joint, length },
	] as const;

export const PIECES = {
	...TRUNK,
	...Object.fromEntries(
		SIDES.flatMap((side) => [
			limb(side, 'upper-arm', 'shoulder', 'elbow', BONES.upperArm),
			limb(side, 'fore-arm', 'elbow', 'wrist', BONES.foreArm),
			limb(side, 'hand', 'wrist', 'knuckles', BONES.hand),
			limb(side, 'thigh', 'hip', 'knee', BONES.thigh),
			limb(side, 'shank', 'knee', 'ankle', BONES.shank),
			limb(side, 'foot', 'ankle', 'ball', Math.hypot(BONES.ball, BONES.ankleHeight - BONES.ballHeight)),
			limb(side, 'toes', 'ball', 'toe', BONES.toe),
		]),
	),
} as Readonly<Record<Part, Piece>>;

const ARM = ['hand', 'fore-arm', 'upper-arm'] as const;

/** From the back of the picture to its front. Seen from the side, the left is far. */
export const ORDER: Readonly<Record<View, readonly Part[]>> = {
	side: [
		...ARM.map((shape) => `left-${shape}` as const),
		...['left-foot', 'left-toes', 'left-shank', 'left-thigh'],
		...[
			'neck',
			'pelvis',
			'right-foot',
			'right-toes',
			'right-shank',
			'right-thigh',
			'abdomen',
			'thorax',
			'head',
		],
		...['right-upper-arm', 'right-fore-arm', 'right-hand'],
	] as Part[],
	front: [
		...['left', 'right'].flatMap((side) => ['foot', 'toes', 'shank', 'thigh'].map((s) => `${side}-${s}`)),
		...['pelvis', 'neck', 'abdomen', 'thorax', 'head'],
		...['left', 'right'].flatMap((side) => ['upper-arm', 'fore-arm', 'hand'].map((s) => `${side}-${s}`)),
	] as Part[],
	back: [
		...['left', 'right'].flatMap((side) => ['hand', 'fore-arm', 'upper-arm'].map((s) => `${side}-${s}`)),
		...['left', 'right'].flatMap((side) => ['toes', 'foot', 'shank', 'thigh'].map((s) => `${side}-${s}`)),
		...['pelvis', 'abdomen', 'thorax', 'neck', 'head'],
	] as Part[],
};
