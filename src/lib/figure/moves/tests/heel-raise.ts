import type { Move } from '../../move.ts';

export const HEEL_RAISE_TEST: Move = {
	slug: 'test-heel-raise',
	title: 'Heel raise on one leg',
	desc: 'Stands on one leg on a level floor, knee straight, fingertips on a wall. Rises as high as it goes on the ball of the foot on one beat, lowers the heel to the floor on the next.',
	athlete: 'woman',
	view: 'side',
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: 3, over: 5.6, root: { on: 'right-foot', at: [0, 5.2, 0] } },
				rightLeg: { shin: 4, knee: 2, heel: 0 },
				leftLeg: { hip: -2, knee: 62, ankle: -14 },
				arms: { hand: [32, 8, 76], fingersTo: [0.25, 0, 1], elbowTo: [-0.3, 0.3, -1] },
			},
		},
		{ number: 1, take: 0.2, pose: {} },
		{ number: 2, take: 0.8, hold: 0.2, pose: { lean: 1, over: 7.2, rightLeg: { heel: 44 } } },
	],
	back: 'same-way',
	props: [{ kind: 'wall', x: [35, 38], height: 112 }],
	faults: [
		{ label: 'Only half the height', key: 2, change: { rightLeg: { heel: 16 } } },
		{ label: 'Knee bends', key: 2, change: { rightLeg: { heel: 28, knee: 32 } } },
	],
};
