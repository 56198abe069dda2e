import type { Move } from '../move.ts';

export const DOUBLE_LEG_CALF_RAISE: Move = {
	slug: 'double-leg-calf-raise',
	title: 'Double-leg calf raise',
	desc: 'Stands on the balls of both feet on the edge of a step, knees straight, fingertips on a wall. Lets both heels sink below the edge, presses the big toes down and rises straight up as high as it goes. Lowers slowly.',
	athlete: 'woman',
	view: 'side',
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: 3, over: 7.2, root: { on: 'right-foot', at: [0, 5.2, 9] } },
				rightLeg: { shin: 6, knee: 2, heel: -15 },
				leftLeg: { foot: [0, 5.2, 9], heel: -15 },
				arms: { hand: [32, 8, 82], fingersTo: [0.25, 0, 1], elbowTo: [-0.3, 0.3, -1] },
			},
		},
		{ number: 1, take: 0.4, pose: {} },
		{ take: 0.7, pose: { lean: 2, legs: { heel: 8 } } },
		{ number: 2, take: 0.7, hold: 0.7, pose: { lean: 1, legs: { heel: 44 } } },
	],
	back: 'same-way',
	props: [
		{ kind: 'wall', x: [35, 38], height: 112 },
		{ kind: 'box', x: [4.5, 27], height: 9 },
	],
	faults: [
		{
			label: 'Ankles roll outwards',
			key: 3,
			view: 'back',
			change: { rightLeg: { roll: 28 }, leftLeg: { roll: 28, heel: 42 } },
		},
		{
			label: 'Bounces at the bottom',
			key: 1,
			change: { rightLeg: { heel: -24, knee: 26 }, leftLeg: { heel: -24 } },
		},
	],
};
