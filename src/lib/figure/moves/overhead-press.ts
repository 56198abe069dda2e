import type { Move } from '../move.ts';

export const OVERHEAD_PRESS: Move = {
	slug: 'overhead-press',
	title: 'Overhead press',
	desc: 'Stands tall, a dumbbell in each hand at the shoulders, elbows a little in front. Presses both straight up until the arms are straight beside the ears and the head is between them, ribs down. Lowers slowly.',
	athlete: 'woman',
	view: 'side',
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: 0, over: 3.6, root: { on: 'right-foot', at: [0, 5.2, 0] } },
				rightLeg: { shin: 2, knee: 3 },
				leftLeg: { foot: [0, 5.2, 0] },
				arms: { hand: [8, 14.5, 3], from: 'chest', elbowTo: [0.35, 0.6, -0.8], shrug: 0 },
			},
		},
		{ number: 1, take: 0.4, pose: {} },
		{ take: 0.7, pose: { arms: { hand: [6.4, 13, 17], shrug: 1 } } },
		{ number: 2, take: 0.7, hold: 0.5, pose: { neck: 3, arms: { hand: [0.6, 10, 35], shrug: 2.4 } } },
	],
	back: 'same-way',
	props: [
		{ kind: 'dumbbell', on: 'left-hand', mass: 0.08, under: 'left-hand' },
		{ kind: 'dumbbell', on: 'right-hand', mass: 0.08, under: 'right-hand' },
	],
	faults: [
		{
			label: 'Low back arches',
			key: 3,
			change: { lean: 15, spine: -38, neck: 10, arms: { hand: [17.5, 10, 28.8] } },
		},
		{ label: 'Weights drift forwards', key: 3, change: { lean: -3, neck: -4, arms: { hand: [20, 10, 28] } } },
	],
};
