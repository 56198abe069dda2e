import type { Move } from '../move.ts';

export const REVERSE_LUNGE: Move = {
	slug: 'reverse-lunge',
	title: 'Reverse lunge',
	desc: 'Stands tall, hands on the hips. Steps back with one foot, lands on its ball and lowers until both knees are at about a right angle, the rear knee just above the floor, front heel down. Pushes through the front foot back to standing.',
	athlete: 'man',
	view: 'side',
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: 1, root: { on: 'right-foot', at: [0, 5.2, 0] } },
				rightLeg: { shin: 3, knee: 5 },
				leftLeg: { foot: [0, 5.2, 0], heel: 0 },
				arms: { hand: [1, 8.8, 8], from: 'pelvis', elbowTo: [-0.9, 0.8, -0.1] },
			},
		},
		{ number: 1, take: 0.3, pose: {} },
		{
			take: 0.6,
			pose: {
				lean: 12,
				neck: -5,
				rightLeg: { shin: 6, knee: 30 },
				leftLeg: { foot: [-24, 5.2, 5], heel: 34 },
			},
		},
		{
			take: 0.5,
			pose: {
				lean: 11,
				rightLeg: { shin: -2, knee: 42 },
				leftLeg: { foot: [-46, 5.2, 0], heel: 46 },
			},
		},
		{
			number: 2,
			take: 0.7,
			hold: 0.3,
			pose: { lean: 12, rightLeg: { shin: 12, knee: 98 }, leftLeg: { heel: 60 } },
		},
	],
	back: 'same-way',
	faults: [
		{
			label: 'Step back too short',
			key: 4,
			change: { rightLeg: { shin: 40, knee: 108, heel: 26 }, leftLeg: { foot: [-26, 5.2, 0], heel: 62 } },
		},
		{ label: 'Trunk tips over', key: 4, change: { lean: 42, spine: 18 } },
	],
};
