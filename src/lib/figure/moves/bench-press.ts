import type { Move } from '../move.ts';

export const BENCH_PRESS: Move = {
	slug: 'bench-press',
	title: 'Bench press',
	desc: 'Lies on a bench, feet flat on the floor, holding a bar straight above the shoulders. Lowers it to the low part of the chest, forearms upright and elbows slanting down, touches lightly, and presses up until the arms are straight.',
	athlete: 'woman',
	view: 'side',
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: -86, spine: -8, neck: 6, root: { on: 'pelvis', at: [0, 0, 32.4] } },
				legs: { foot: [20, 11, 0], kneeTo: [1, 0.3, -0.2] },
				arms: { hand: [34.9, 18, -1], from: 'chest', elbowTo: [-0.6, 0.7, -0.8] },
			},
		},
		{ number: 1, take: 0.4, pose: {} },
		{ number: 2, take: 1.4, hold: 0.4, pose: { arms: { hand: [8, 18, -12] } } },
	],
	back: 'same-way',
	props: [
		{ kind: 'barbell', on: 'hands', mass: 0.4 },
		{ kind: 'bench', x: [-50, 7], height: 25 },
	],
	faults: [
		{
			label: 'Bar bounces off the chest',
			key: 2,
			change: {
				lean: -106,
				spine: -18,
				neck: 24,
				root: { on: 'chest', at: [-16, 0, 34.6] },
				arms: { hand: [13, 18, -12] },
			},
		},
		{ label: 'Elbows flare out', key: 2, change: { arms: { hand: [8, 20, -3], elbowTo: [-0.6, 1, 0.1] } } },
	],
};
