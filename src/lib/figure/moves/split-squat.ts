import type { Move } from '../move.ts';

export const SPLIT_SQUAT: Move = {
	slug: 'split-squat',
	title: 'Split squat',
	desc: 'Stands in a long stride, front foot flat, rear heel up, hands on the hips. Lowers straight down until both knees are at about a right angle and the rear knee is just above the floor, front heel down. Rises again.',
	athlete: 'man',
	view: 'side',
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: 4, root: { on: 'right-foot', at: [0, 5.2, 0] } },
				rightLeg: { shin: -17, knee: 8 },
				leftLeg: { foot: [-46, 5.2, 0], heel: 38 },
				arms: { hand: [1, 8.8, 8], from: 'pelvis', elbowTo: [-0.9, 0.8, -0.1] },
			},
		},
		{ number: 1, take: 0.3, pose: {} },
		{
			number: 2,
			take: 1.5,
			hold: 0.4,
			pose: { lean: 9, neck: -4, rightLeg: { shin: 12, knee: 98 }, leftLeg: { heel: 60 } },
		},
	],
	back: 'same-way',
	faults: [
		{
			label: 'Feet in one line',
			key: 1,
			view: 'front',
			change: {
				...{ root: { on: 'right-foot', at: [0, 0, 0] }, tilt: 6, bend: -20, look: 0 },
				rightLeg: { shin: -17, knee: 14 },
				leftLeg: { foot: [-46, 0, 0] },
				arms: { flex: 10, elbow: 20, abduct: 50 },
			},
		},
		{
			label: 'Front heel lifts',
			key: 2,
			change: { lean: 14, rightLeg: { shin: 40, knee: 112, heel: 26 }, leftLeg: { heel: 58 } },
		},
	],
};
