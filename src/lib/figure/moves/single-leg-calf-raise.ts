import type { Move } from '../move.ts';

export const SINGLE_LEG_CALF_RAISE: Move = {
	slug: 'single-leg-calf-raise',
	title: 'Single-leg calf raise',
	desc: 'Stands on the ball of one foot on the edge of a step, knee straight, fingertips on a wall. Lets the heel sink below the edge, then rises as high as it goes, the weight over the big toe.',
	athlete: 'man',
	view: 'side',
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: 3, over: 7.2, root: { on: 'right-foot', at: [0, 5.2, 9] } },
				rightLeg: { shin: 6, knee: 2, heel: -15 },
				leftLeg: { hip: -3, knee: 48, ankle: -14 },
				arms: { hand: [32, 8, 84], fingersTo: [0.25, 0, 1], elbowTo: [-0.3, 0.3, -1] },
			},
		},
		{ number: 1, take: 0.4, pose: {} },
		{ take: 0.6, pose: { rightLeg: { heel: 8 }, lean: 2 } },
		{ number: 2, take: 0.6, hold: 0.6, pose: { rightLeg: { heel: 42 }, lean: 1 } },
	],
	back: 'same-way',
	props: [
		{ kind: 'box', x: [4.5, 27], height: 9 },
		{ kind: 'wall', x: [35, 38], height: 112 },
	],
	faults: [
		{ label: 'Only half the height', key: 3, change: { rightLeg: { heel: 14 } } },
		{ label: 'Knee bends', key: 3, change: { rightLeg: { heel: 26, knee: 30 } } },
	],
};
