import type { Move } from '../../move.ts';

export const KNEE_TO_WALL_TEST: Move = {
	slug: 'test-knee-to-wall',
	title: 'Knee to wall',
	desc: 'Stands facing a wall, one foot ahead on a tape, the other behind, hands on the wall. Bends the front knee over the second toe until it touches the wall, the heel staying on the floor, then straightens it again.',
	athlete: 'man',
	bare: true,
	view: 'side',
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: 4, root: { on: 'pelvis', at: [-9, 0, 48.4] } },
				rightLeg: { foot: [0, 5.2, 0] },
				leftLeg: { foot: [-31, 5.2, 0], heel: 14 },
				arms: { hand: [15.6, 8, 64], fingersTo: [0.25, 0, 1], elbowTo: [-0.4, 0.5, -1] },
			},
		},
		{ number: 1, take: 0.4, pose: {} },
		{
			number: 2,
			take: 1.2,
			hold: 1,
			pose: { lean: 8, root: { on: 'pelvis', at: [-1.6, 0, 40.1] }, leftLeg: { heel: 34 } },
		},
	],
	back: 'same-way',
	props: [
		{ kind: 'wall', x: [18.6, 21.6], height: 100 },
		{ kind: 'tape', x: [11.4, 18.6], y: [-7, -3.4], height: 0.3 },
	],
	faults: [
		{ label: 'Heel lifts', key: 2, change: { rightLeg: { heel: 22 } } },
		{
			label: 'Knee falls in',
			key: 2,
			view: 'back',
			change: { rightLeg: { foot: [0, 10, 0], kneeTo: [1, -0.3, 0] }, tilt: 4 },
		},
	],
};
