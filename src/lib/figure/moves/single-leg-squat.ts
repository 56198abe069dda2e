import type { Move } from '../move.ts';

export const SINGLE_LEG_SQUAT: Move = {
	slug: 'single-leg-squat',
	title: 'Single-leg squat',
	desc: 'Stands on one leg, the other knee bent so that the shin points behind. Sits the hips back and bends the standing knee, arms reaching forward, heel down, hips level and knee over the toes. Rises to stand tall on the same leg.',
	athlete: 'man',
	view: 'side',
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: 2, over: 3.8, root: { on: 'right-foot', at: [0, 4, 0] } },
				rightLeg: { shin: 2, knee: 6 },
				leftLeg: { hip: 2, knee: 84, ankle: -14 },
				arms: { flex: 10, elbow: 14, hang: 1 },
			},
		},
		{ number: 1, take: 0.3, pose: {} },
		{
			take: 0.8,
			pose: { lean: 19, neck: -8, rightLeg: { knee: 42 }, leftLeg: { hip: 14 }, arms: { flex: 46 } },
		},
		{
			number: 2,
			take: 0.9,
			hold: 0.4,
			pose: {
				...{ lean: 32, neck: -16, over: 3, rightLeg: { knee: 84 } },
				leftLeg: { hip: 26 },
				arms: { flex: 80, elbow: 8 },
			},
		},
	],
	back: 'same-way',
	faults: [
		{
			label: 'Knee falls in',
			key: 3,
			view: 'front',
			change: {
				...{ over: undefined, tilt: -4, root: { on: 'pelvis', at: [-10, 0, 38] } },
				rightLeg: { foot: [0, 4, 0], kneeTo: [1, -0.4, 0] },
				arms: { flex: 30, elbow: 20, abduct: 30 },
			},
		},
		{
			label: 'Free hip drops',
			key: 3,
			view: 'front',
			change: { tilt: -15, bend: 22, arms: { flex: 20, elbow: 20, abduct: 40 } },
		},
	],
};
