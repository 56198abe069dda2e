import type { Load } from '../balance.ts';
import { middle, type Skeleton } from '../kinematics.ts';
import type { Move } from '../move.ts';
import { add, turn, type Vec } from '../vector.ts';
import type { Carried, HeldProp } from './types.ts';

/** Where on the body a held thing is. */
export function carriedAt(on: Carried, { joints, frames }: Skeleton): Vec {
	switch (on) {
		case 'hands':
			return middle(joints['right-grip'], joints['left-grip']);
		case 'right-hand':
			return joints['right-grip'];
		case 'left-hand':
			return joints['left-grip'];
		case 'back':
			return add(joints.neck, turn(frames.chest, [-5.2, 0, -1.5]));
		case 'spine':
			return add(joints.waist, turn(frames.abdomen, [-6.6, 0, 18.5]));
		case 'hips':
			return add(joints.pelvis, turn(frames.pelvis, [6.5, 0, 2]));
	}
}

/** The things of a move that weigh. */
export const loadsOf = (move: Move): readonly Load[] =>
	(move.props ?? [])
		.filter((prop): prop is HeldProp & { mass: number } => 'mass' in prop)
		.map(({ mass, on, offset = [0, 0, 0] }) => ({ mass, at: (body) => add(carriedAt(on, body), offset) }));
