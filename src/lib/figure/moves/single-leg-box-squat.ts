import type { Move } from '../move.ts';

export const SINGLE_LEG_BOX_SQUAT: Move = {
	slug: 'single-leg-box-squat',
	title: 'Single-leg box squat',
	desc: 'Stands on one leg in front of a box, the other foot just off the floor ahead, arms reaching forward. Pushes the hips back and bends the knee, trunk leaning forward, until sitting lightly on the box. Stands up again on the same leg.',
	athlete: 'woman',
	view: 'side',
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: 2, over: 3.8, root: { on: 'right-foot', at: [0, 4, 0] } },
				rightLeg: { shin: 2, knee: 6 },
				leftLeg: { hip: 26, knee: 10, ankle: 6 },
				arms: { flex: 50, elbow: 8, hang: 1 },
			},
		},
		{ number: 1, take: 0.3, pose: {} },
		{
			take: 0.9,
			pose: { lean: 28, neck: -14, rightLeg: { knee: 52 }, leftLeg: { hip: 66 }, arms: { flex: 70 } },
		},
		{
			number: 2,
			take: 1,
			hold: 0.5,
			pose: {
				...{ lean: 36, neck: -20, over: 1, rightLeg: { knee: 97 } },
				leftLeg: { hip: 98, knee: 14 },
				arms: { flex: 82, elbow: 6 },
			},
		},
	],
	back: 'same-way',
	props: [{ kind: 'box', x: [-36, -12], height: 26 }],
	faults: [
		{
			label: 'Plops down',
			key: 3,
			change: {
				lean: -8,
				spine: 30,
				neck: 4,
				over: undefined,
				rightLeg: { shin: 8, knee: 92 },
				leftLeg: { hip: 56 },
			},
		},
		{
			label: 'Knee falls in',
			key: 3,
			view: 'front',
			change: {
				...{ over: undefined, root: { on: 'pelvis', at: [-13, 0, 33] } },
				rightLeg: { foot: [0, 4, 0], kneeTo: [1, -0.45, 1] },
				leftLeg: { hip: 108 },
				arms: { hand: [14, 1.6, -10], from: 'chest', elbowTo: [-0.2, 1, -0.8], fingersTo: [0.3, -0.7, 0.6] },
			},
		},
	],
};
