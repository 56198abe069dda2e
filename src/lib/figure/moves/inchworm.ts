import type { Move } from '../move.ts';

export const INCHWORM: Move = {
	slug: 'inchworm',
	title: 'Inchworm',
	desc: 'Stands tall, folds from the hips with soft knees and puts the hands on the floor close to the feet. Walks the hands forward in small steps, the heels rising, to a straight plank with the shoulders over the wrists. Walks back and rolls up to standing.',
	athlete: 'woman',
	view: 'side',
	camera: [8, 4],
	keys: [
		{
			number: 3,
			hold: 0.3,
			pose: {
				...{ lean: 1, neck: -4, root: { on: 'right-foot', at: [0, 5.2, 0] } },
				rightLeg: { shin: 2, knee: 4, heel: 0 },
				leftLeg: { foot: [0, 5.2, 0], heel: 0, kneeTo: [1, 0, 1] },
				arms: { hand: [3, 11, 50], fingersTo: [0, 0, -1], elbowTo: [-0.8, 0.9, -0.6] },
			},
		},
		{
			take: 0.55,
			pose: {
				...{ lean: 50, spine: 14, rightLeg: { shin: 4, knee: 16 } },
				arms: { hand: [14, 11, 34], fingersTo: [0.4, 0, -1] },
			},
		},
		{
			number: 1,
			take: 0.65,
			hold: 0.2,
			pose: {
				...{ lean: 116, spine: 22 },
				rightLeg: { shin: 6, knee: 26 },
				arms: { hand: [20, 11, 1.2], fingersTo: [1, 0, 0] },
			},
		},
		{
			take: 0.3,
			pose: {
				...{ lean: 124, spine: 17, rightLeg: { shin: 14, knee: 26, heel: 6 }, leftLeg: { heel: 6 } },
				rightArm: { hand: [33, 11, 4] },
			},
		},
		{
			take: 0.3,
			pose: {
				...{ lean: 122, spine: 9, rightLeg: { shin: 33, knee: 18, heel: 28 }, leftLeg: { heel: 28 } },
				...{ rightArm: { hand: [50, 11, 1.2] }, leftArm: { hand: [41, 11, 4.4] } },
			},
		},
		{
			take: 0.3,
			pose: {
				...{
					lean: 108,
					spine: 4,
					rightLeg: { shin: 49, knee: 10, heel: 52 },
					leftLeg: { heel: 52 },
				},
				...{ leftArm: { hand: [70, 11, 1.2] }, rightArm: { hand: [68, 11, 4] } },
			},
		},
		{
			number: 2,
			take: 0.45,
			hold: 0.8,
			pose: {
				...{ lean: 72, spine: 0, rightLeg: { shin: 73, knee: 2, heel: 68 }, leftLeg: { heel: 68 } },
				arms: { hand: [82, 11, 1.2] },
			},
		},
	],
	back: 'same-way',
	faults: [
		{ label: 'Plank sags', key: 6, change: { lean: 80, spine: -26, rightLeg: { shin: 76 } } },
		{
			label: 'Knees forced straight',
			key: 2,
			change: { rightLeg: { shin: -8, knee: 0 }, lean: 104, spine: 46 },
		},
	],
};
