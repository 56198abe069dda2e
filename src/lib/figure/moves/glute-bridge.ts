import type { Move } from '../move.ts';

export const GLUTE_BRIDGE: Move = {
	slug: 'glute-bridge',
	title: 'Glute bridge',
	desc: 'Lies on the back, knees bent, both feet flat, arms beside the body. Tucks the tail so that the low back presses into the mat, pushes through the heels and lifts the hips until shoulders, hips and knees make one line. Holds, and lowers slowly.',
	athlete: 'man',
	view: 'side',
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: -90, neck: 8, root: { on: 'chest', at: [0, 0, 6.4] } },
				legs: { foot: [43.5, 5.2, 1.2] },
				arms: { flex: -6, elbow: 4, abduct: 14 },
			},
		},
		{ number: 1, take: 0.5, hold: 0.3, pose: { lean: -97, spine: 8, neck: 5 } },
		{
			number: 2,
			take: 1.3,
			hold: 1,
			pose: {
				...{ lean: -117, spine: 2, neck: 30, root: { on: 'chest', at: [0, 0, 9] } },
				arms: { flex: -30 },
			},
		},
	],
	back: 'same-way',
	props: [{ kind: 'mat', x: [-36, 72], height: 1.2 }],
	faults: [
		{
			label: 'Low back arches',
			key: 2,
			change: {
				...{ lean: -101, spine: -38, neck: 50, root: { on: 'chest', at: [0, 0, 12.6] } },
				arms: { flex: -54 },
			},
		},
		{
			label: 'Feet too far away',
			key: 2,
			change: { lean: -110, legs: { foot: [58, 5.2, 1.2] }, arms: { flex: -23 } },
		},
	],
};
