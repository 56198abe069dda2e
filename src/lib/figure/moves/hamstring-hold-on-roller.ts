import type { Move } from '../move.ts';

export const HAMSTRING_HOLD_ON_ROLLER: Move = {
	slug: 'hamstring-hold-on-roller',
	title: 'Hamstring hold on a roller',
	desc: 'Lies on the back, both heels on a foam roller, knees a little bent, arms beside the body. Presses the heels down and lifts the hips until they are nearly in line with shoulders and knees, and holds; the roller stays where it is. Lowers slowly.',
	athlete: 'man',
	view: 'side',
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: -90, neck: 8, root: { on: 'chest', at: [0, 0, 6.4] } },
				legs: { foot: [69, 5.2, 10.2], toesUp: 72 },
				arms: { flex: -6, elbow: 4, abduct: 14 },
			},
		},
		{ number: 1, take: 0.3, pose: {} },
		{
			number: 2,
			take: 1.2,
			hold: 2,
			pose: {
				...{ lean: -108, neck: 24, root: { on: 'chest', at: [0, 0, 8.2] } },
				arms: { flex: -24 },
			},
		},
	],
	back: 'same-way',
	props: [
		{ kind: 'mat', x: [-36, 84], height: 1.2 },
		{ kind: 'roller', x: [58, 67.4], height: 9.4 },
	],
	faults: [
		{
			label: 'Roller drifts away',
			key: 2,
			change: {
				...{ lean: -97, neck: 14, root: { on: 'chest', at: [0, 0, 6.8] } },
				...{ legs: { foot: [73, 5.2, 10.2] }, arms: { flex: -12 } },
			},
			props: [
				{ kind: 'mat', x: [-36, 84], height: 1.2 },
				{ kind: 'roller', x: [62, 71.4], height: 9.4 },
			],
		},
		{
			label: 'Hips sag',
			key: 2,
			change: {
				...{ lean: -90, spine: -8, neck: 16, root: { on: 'chest', at: [0, 0, 7.2] } },
				arms: { flex: -14 },
			},
		},
	],
};
