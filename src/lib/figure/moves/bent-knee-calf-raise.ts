import type { Move } from '../move.ts';

export const BENT_KNEE_CALF_RAISE: Move = {
	slug: 'bent-knee-calf-raise',
	title: 'Bent-knee calf raise',
	desc: 'Sits tall on the front half of a chair, knees at right angles, the balls of the feet on a low step, a heavy dumbbell across the thighs. Lets the heels sink, then lifts them as high as they go, so that the knees rise. Lowers slowly.',
	athlete: 'man',
	view: 'side',
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: 3, root: { on: 'pelvis', at: [0, 0, 31.8] } },
				legs: { foot: [24.4, 5.2, 5], heel: -12 },
				arms: { hand: [18.4, 6, 38.9], fingersTo: [0.9, -0.3, -0.4], elbowTo: [-0.8, 0.6, -0.6] },
			},
		},
		{ number: 1, take: 0.4, pose: {} },
		{
			number: 2,
			take: 1.2,
			hold: 0.8,
			pose: { legs: { heel: 36 }, arms: { hand: [17.4, 6, 41.8] } },
		},
	],
	back: 'same-way',
	props: [
		{ kind: 'chair', x: [-21, 11], height: 26.2 },
		{ kind: 'box', x: [29, 46], height: 5 },
		{ kind: 'dumbbell', across: true, on: 'hands', mass: 0.2, under: 'right-upper-arm' },
	],
	faults: [
		{
			label: 'Trunk rocks back',
			key: 2,
			change: { lean: -18, spine: 8, neck: 10 },
		},
		{
			label: 'Feet slide forward',
			key: 2,
			change: { legs: { foot: [35, 5.2, 5], heel: 16 }, arms: { hand: [18.4, 6, 39.1] } },
		},
	],
};
