import type { Move } from '../move.ts';

export const BACK_SQUAT: Move = {
	slug: 'back-squat',
	title: 'Back squat',
	desc: 'Stands with a bar across the upper back. Bends hips and knees together until the thighs are level with the floor, trunk leaning forward, heels down and the bar over the middle of the foot. Stands up again.',
	athlete: 'man',
	view: 'side',
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: 5, neck: -3, over: 4, root: { on: 'right-foot', at: [0, 8, 0] } },
				rightLeg: { shin: 2, knee: 5, turn: 12 },
				leftLeg: { foot: [0, 8, 0], turn: 12 },
				arms: { hand: [-4.5, 15, -1.5], from: 'chest', fingersTo: [0.25, 0.1, 1], elbowTo: [-0.5, 0.3, -1] },
			},
		},
		{ number: 1, take: 0.4, pose: {} },
		{ take: 0.7, pose: { lean: 27, neck: -16, over: 3, rightLeg: { knee: 58 } } },
		{ number: 2, take: 0.8, hold: 0.3, pose: { lean: 43, neck: -25, over: 2, rightLeg: { knee: 104 } } },
	],
	back: 'same-way',
	props: [{ kind: 'barbell', on: 'back', mass: 0.8, under: 'right-fore-arm' }],
	faults: [
		{
			label: 'Hips shoot up first',
			key: 3,
			change: { lean: 66, neck: -30, over: 3, rightLeg: { knee: 64 } },
		},
		{
			label: 'Knees fall in',
			key: 3,
			view: 'front',
			change: {
				...{ over: undefined, root: { on: 'pelvis', at: [-13, 0, 31] } },
				legs: { foot: [0, 8, 0], turn: 12, kneeTo: [1, -0.3, 1] },
			},
		},
	],
};
