import type { Move } from '../move.ts';

export const ARABESQUE: Move = {
	slug: 'arabesque',
	title: 'Arabesque',
	desc: 'Stands on one leg with a soft knee. Pushes the hips back so that trunk and free leg tip together like a see-saw, arms spread to the sides, until both are almost level and the hips face the floor. Holds, then comes up as one piece.',
	athlete: 'woman',
	view: 'side',
	camera: [8, 14],
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: 2, over: 4, root: { on: 'left-foot', at: [0, 4, 0] } },
				leftLeg: { shin: 2, knee: 12 },
				rightLeg: { hip: 8, knee: 56, ankle: 2 },
				arms: { flex: 4, elbow: 8, abduct: 10 },
			},
		},
		{ number: 1, take: 0.3, pose: {} },
		{
			take: 0.9,
			pose: {
				...{ lean: 38, neck: -10, leftLeg: { knee: 16 } },
				rightLeg: { hip: 0, knee: 12 },
				arms: { flex: -6, abduct: 44 },
			},
		},
		{
			number: 2,
			take: 0.9,
			hold: 1,
			pose: {
				...{ lean: 77, neck: -22, leftLeg: { knee: 18 } },
				rightLeg: { hip: -6, knee: 4, ankle: 0 },
				arms: { flex: -14, elbow: 3, abduct: 84 },
			},
		},
	],
	back: 'same-way',
	faults: [
		{
			label: 'Pelvis opens',
			key: 3,
			change: { turn: -74, lean: 49, tilt: -70, twist: 34, rightLeg: { rotate: 30, abduct: 14, hip: -12 } },
		},
		{
			label: 'Back rounds',
			key: 3,
			change: { lean: 52, spine: 50, neck: 4, rightLeg: { hip: -10 }, arms: { flex: 6, abduct: 36 } },
		},
	],
};
