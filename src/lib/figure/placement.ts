/** Where a piece is in the picture. */
import { BONES } from './body.ts';
import type { Camera, Place, View } from './camera.ts';
import type { Skeleton } from './kinematics.ts';
import { type Piece, PIECES, type Part } from './parts.ts';
import { between } from './vector.ts';

/** Moved to x, y, turned by degrees, and its length along the bone foreshortened. */
export type Placement = readonly [x: number, y: number, turned: number, stretch: number];

const SOLE = BONES.heel + BONES.ball;
/** The ball is a little above the sole, the heel is on it. */
const BALL_RISE = (Math.atan2(BONES.ballHeight, SOLE) * 180) / Math.PI;

export function placement(part: Part, { joints }: Skeleton, see: Camera, view: View): Placement {
	const piece: Piece = PIECES[part];
	const [from, to] = [see(joints[piece.from]), see(joints[piece.to])];
	if (piece.shape === 'toes') return [...from, angle(from, to), 1];
	if (piece.shape !== 'foot') return [...from, angle(from, to), distance(from, to) / piece.length];
	const side = piece.side ?? 'right';
	const [heel, ball] = [joints[`${side}-heel`], joints[`${side}-ball`]];
	if (view !== 'side') return [...from, angle(from, see(between(heel, ball, BONES.heel / SOLE))) - 90, 1];
	const stretch = distance(see(heel), see(ball)) / Math.hypot(SOLE, BONES.ballHeight);
	return [...from, angle(see(heel), see(ball)) + BALL_RISE, stretch];
}

const angle = (from: Place, to: Place): number =>
	(Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
const distance = (from: Place, to: Place): number => Math.hypot(to[0] - from[0], to[1] - from[1]);
