import type { Move } from '../move.ts';

export const BACK_SQUAT: Move = {
	slug: 'back-squat',
	title: 'Back squat',
	desc: 'Stands with a bar across the upper back. Bends hips and knees together until the thighs are level with the floor, trunk leaning forward, heels down and the bar over the middle of the foot. Stands up again.',
	athlete: 'man',
	view: 'side',
	keys: [
		{
			number: 1,
			hold: 0.4,
			pose: {
				...{ lean: 5, neck: -3, over: 4, root: { on: 'right-foot', at: [0, 8, 0] } },
				rightLeg: { shin: 2, knee: 5, turn: 12 },
				leftLeg: { foot: [0, 8, 0], turn: 12 },
				arms: { hand: [-4.5, 15, -1.5], from: 'chest', fingersTo: [0.25, 0.1, 1], elbowTo: [-0.5, 0.3, -1] },
			},
		},
		{ take: 0.7, pose: { lean: 26, neck: -16, spine: 1, rightLeg: { knee: 60 } } },
		{ number: 2, take: 0.8, hold: 0.3, pose: { lean: 40, neck: -24, rightLeg: { knee: 113 } } },
	],
	back: 'same-way',
	props: [{ kind: 'barbell', on: 'back', mass: 0.8, under: 'right-fore-arm' }],
	faults: [
		{ label: 'Heels come up', key: 2, change: { over: 8, rightLeg: { heel: 22 }, leftLeg: { heel: 22 } } },
		{ label: 'Back rounds', key: 2, change: { spine: 40, lean: 38 } },
	],
};
