import type { Move } from '../move.ts';

export const SINGLE_LEG_DEADLIFT: Move = {
	slug: 'single-leg-deadlift',
	title: 'Single-leg deadlift',
	desc: 'Stands on one leg with a soft knee, a dumbbell in the opposite hand. Pushes the hips back and tips forward until trunk and free leg make one line, almost level, both hip bones facing the floor and the weight under the shoulder. Stands up again.',
	athlete: 'woman',
	view: 'side',
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: 3, over: 4, root: { on: 'left-foot', at: [0, 4, 0] } },
				leftLeg: { shin: 2, knee: 14 },
				rightLeg: { hip: 4, knee: 34, ankle: 6 },
				rightArm: { flex: 4, elbow: 4, hang: 1 },
				leftArm: { flex: 2, elbow: 10, hang: 1 },
			},
		},
		{ number: 1, take: 0.3, pose: {} },
		{ take: 0.9, pose: { lean: 40, neck: -10, leftLeg: { knee: 18 }, rightLeg: { hip: 0, knee: 10 } } },
		{
			number: 2,
			take: 0.9,
			hold: 0.6,
			pose: { lean: 76, neck: -16, leftLeg: { knee: 20 }, rightLeg: { hip: -2, knee: 5, ankle: 0 } },
		},
	],
	back: 'same-way',
	props: [{ kind: 'dumbbell', on: 'right-hand', mass: 0.12, under: 'right-hand' }],
	faults: [
		{
			label: 'Free hip opens out',
			key: 3,
			change: { turn: -74, lean: 48, tilt: -69, twist: 34, rightLeg: { rotate: 30, abduct: 14, hip: -12 } },
		},
		{ label: 'Back rounds', key: 3, change: { lean: 54, spine: 48, neck: 6, rightLeg: { hip: -8 } } },
	],
};
