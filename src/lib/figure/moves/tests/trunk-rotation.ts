import type { Move } from '../../move.ts';

export const ROTATION_TEST: Move = {
	slug: 'test-trunk-rotation',
	title: 'Upper-back rotation, kneeling',
	desc: 'Kneels and sits back on the heels, one forearm on the floor between the knees, the other hand behind the head. Turns that elbow from beside the floor up towards the ceiling, the hips staying on the heels, and back.',
	athlete: 'man',
	view: 'side',
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: 66, spine: 26, twist: 8, neck: -6, root: { on: 'left-knee', at: [0, 6, 4.4] } },
				legs: { hip: 131, knee: 154, ankle: -62 },
				leftArm: { hand: [29, 1, 2], elbowTo: [0.8, 0.68, -0.4] },
				rightArm: { hand: [-6, 1, 5], from: 'head', elbowTo: [0.2, 1, -0.2] },
			},
		},
		{ number: 1, take: 0.4, pose: {} },
		{
			number: 2,
			take: 1.8,
			hold: 1,
			pose: { twist: -46, look: -10, leftArm: { elbowTo: [-0.56, 0.84, 0] } },
		},
	],
	back: 'same-way',
	props: [{ kind: 'mat', x: [-40, 40], height: 1.2 }],
	fixed: ['right-knee'],
	faults: [
		{
			label: 'Hips leave the heels',
			key: 2,
			change: { lean: 60, legs: { hip: 97, knee: 126 } },
		},
		{ label: 'Only the arm moves', key: 2, change: { twist: 0, rightArm: { elbowTo: [-0.6, 0.4, 0.2] } } },
	],
};
