import type { Move } from '../move.ts';

export const GOBLET_SQUAT: Move = {
	slug: 'goblet-squat',
	title: 'Goblet squat',
	desc: 'Stands holding a kettlebell against the breastbone, elbows tucked under it. Sits down between the feet until the thighs are level or a little lower, elbows inside the knees, heels down, the trunk leaning only a little. Stands up again.',
	athlete: 'man',
	view: 'side',
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: 1, over: 3.5, root: { on: 'right-foot', at: [0, 8, 0] } },
				rightLeg: { shin: 2, knee: 4, turn: 14 },
				leftLeg: { foot: [0, 8, 0], turn: 14 },
				arms: { hand: [9.4, 2.4, -6], from: 'chest', fingersTo: [0.35, -0.2, 0.9], elbowTo: [-0.1, 0.1, -1] },
			},
		},
		{ number: 1, take: 0.4, pose: {} },
		{ take: 0.8, pose: { lean: 19, neck: -10, over: 3, rightLeg: { knee: 62 } } },
		{ number: 2, take: 0.9, hold: 0.6, pose: { lean: 31, neck: -18, over: 2, rightLeg: { knee: 113 } } },
	],
	back: 'same-way',
	props: [{ kind: 'kettlebell', on: 'hands', mass: 0.25, under: 'right-fore-arm' }],
	faults: [
		{
			label: 'Weight drifts away',
			key: 3,
			change: { lean: 34, arms: { hand: [26, 2.4, -9], fingersTo: [1, -0.1, 0.1] } },
		},
		{
			label: 'Bounces at the bottom',
			key: 3,
			change: { lean: 44, spine: 16, over: 2, rightLeg: { knee: 134 } },
		},
	],
};
