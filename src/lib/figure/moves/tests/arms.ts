import type { ReachingArm } from '../../pose.ts';

/** Crossed on the chest, each hand below the other shoulder. */
export const CROSSED: ReachingArm = {
	hand: [7, -5, -6],
	from: 'chest',
	elbowTo: [0.5, 0.7, -1],
};
