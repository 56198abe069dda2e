import type { Move } from '../move.ts';

export const KNEE_TO_WALL_ROCK: Move = {
	slug: 'knee-to-wall-rock',
	title: 'Knee-to-wall ankle rock',
	desc: 'Half-kneels facing a wall, the front foot flat a hand from it, fingertips on the wall. Drifts the front knee forward over the second toe until it touches the wall, heel on the floor, holds, and rocks back.',
	athlete: 'woman',
	view: 'side',
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: 10, root: { on: 'left-knee', at: [-20, 5.2, 4.4] } },
				leftLeg: { hip: 18, knee: 98, ankle: -60 },
				rightLeg: { foot: [0, 5.2, 0] },
				arms: { hand: [15, 8, 58], fingersTo: [0.25, 0, 1], elbowTo: [-0.4, 0.5, -1] },
			},
		},
		{ number: 1, take: 0.4, pose: {} },
		{ number: 2, take: 1.2, hold: 1, pose: { lean: 8, leftLeg: { hip: -14, knee: 68 } } },
	],
	back: 'same-way',
	props: [
		{ kind: 'wall', x: [18, 21], height: 96 },
		{ kind: 'pad', x: [-30, -14], height: 1.6, y: [0, 12] },
	],
	fixed: ['left-knee'],
	faults: [
		{ label: 'Heel lifts', key: 2, change: { rightLeg: { heel: 24 } } },
		{
			label: 'Arch collapses, knee in',
			key: 2,
			view: 'back',
			change: { rightLeg: { foot: [0, 10, 0], kneeTo: [1, -0.3, 0] }, tilt: 4 },
		},
	],
};
