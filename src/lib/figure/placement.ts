/** Where a piece is in the picture. */
import { BONES } from './body.ts';
import type { Camera, Place, View } from './camera.ts';
import type { Skeleton } from './kinematics.ts';
import { type Piece, PIECES, type Part } from './parts.ts';
import { between, type Vec } from './vector.ts';

/** Moved to x, y, turned by degrees, and its length along the bone foreshortened. */
export type Placement = readonly [x: number, y: number, turned: number, stretch: number];

/** The sole from the heel to the ball. */
export const SOLE = BONES.heel + BONES.ball;
/** The ball is a little above the sole, the heel is on it. */
export const BALL_RISE = (Math.atan2(BONES.ballHeight, SOLE) * 180) / Math.PI;

export function placement(part: Part, { joints }: Skeleton, see: Camera, view: View): Placement {
	const piece: Piece = PIECES[part];
	const [from, to] = [see(joints[piece.from]), see(joints[piece.to])];
	const side = piece.side ?? 'right';
	const at = (joint: 'ankle' | 'heel' | 'ball') => joints[`${side}-${joint}`];
	if (piece.shape !== 'foot' && piece.shape !== 'toes')
		return [...from, angle(from, to), distance(from, to) / piece.length];
	if (view !== 'side') return shoe(at, see, view)[piece.shape];
	if (piece.shape === 'toes') return [...from, angle(from, to), 1];
	const [heel, ball] = [see(at('heel')), see(at('ball'))];
	return [...from, angle(heel, ball) + BALL_RISE, distance(heel, ball) / Math.hypot(SOLE, BONES.ballHeight)];
}

/** A shoe seen from the front or from behind: upright in the picture, and longer when its heel is up. */
function shoe(
	at: (joint: 'ankle' | 'heel' | 'ball') => Vec,
	see: Camera,
	view: View,
): { readonly foot: Placement; readonly toes: Placement } {
	const under = between(at('heel'), at('ball'), BONES.heel / SOLE);
	const [ankle, ground, ball] = [see(at('ankle')), see(under), see(at('ball'))];
	if (view === 'back')
		return {
			foot: [...ankle, angle(ankle, ground), 1],
			toes: [...ground, angle(ground, ball), distance(ground, ball) / BONES.ball],
		};
	// A flat shoe points to under the ankle, a lifted one to its ball.
	const lifted = Math.max(0, at('ankle')[2] - at('ball')[2] - BONES.ankleHeight + BONES.ballHeight);
	const share = Math.min(1, lifted / 3);
	const end = see(between(under, at('ball'), share));
	const turned = angle(ankle, end);
	const longer = Math.max(0, distance(ankle, end) + share * BONES.ballHeight - BONES.ankleHeight);
	const [right, down] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)];
	return {
		foot: [...ankle, turned, 1 + longer / BONES.ankleHeight],
		toes: [ankle[0] + longer * right, ankle[1] + longer * down, turned, 1],
	};
}

export const angle = (from: Place, to: Place): number =>
	(Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
const distance = (from: Place, to: Place): number => Math.hypot(to[0] - from[0], to[1] - from[1]);
