import type { Move } from '../move.ts';

export const BODYWEIGHT_SQUAT: Move = {
	slug: 'bodyweight-squat',
	title: 'Bodyweight squat',
	desc: 'Stands in front of a chair, feet about shoulder width apart. Sends the hips back and bends the knees, arms reaching forward, until the thighs are about level and the hips just touch the seat, heels down. Stands up tall again.',
	athlete: 'woman',
	view: 'side',
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: 2, over: 3.5, root: { on: 'right-foot', at: [0, 8, 0] } },
				rightLeg: { shin: 2, knee: 4, turn: 12 },
				leftLeg: { foot: [0, 8, 0], turn: 12 },
				arms: { flex: 4, elbow: 10, hang: 1 },
			},
		},
		{ number: 1, take: 0.4, pose: {} },
		{
			take: 0.8,
			pose: { lean: 25, neck: -12, over: 3.2, rightLeg: { knee: 52 }, arms: { flex: 48, elbow: 8 } },
		},
		{
			number: 2,
			take: 0.9,
			hold: 0.3,
			pose: { lean: 38, neck: -22, over: 2.8, rightLeg: { knee: 101 }, arms: { flex: 82, elbow: 6 } },
		},
	],
	back: 'same-way',
	props: [{ kind: 'chair', x: [-37, -13], height: 25 }],
	faults: [
		{
			label: 'Heels lift',
			key: 3,
			change: { lean: 24, over: 8, rightLeg: { heel: 26 }, leftLeg: { heel: 26 } },
		},
		{
			label: 'Knees fall in',
			key: 3,
			view: 'front',
			change: {
				...{ over: undefined, root: { on: 'pelvis', at: [-12, 0, 32.5] } },
				arms: { hand: [14, 1.6, -10], from: 'chest', elbowTo: [-0.2, 1, -0.8], fingersTo: [0.3, -0.7, 0.6] },
				legs: { foot: [0, 8, 0], turn: 12, kneeTo: [1, -0.3, 1] },
			},
		},
	],
};
