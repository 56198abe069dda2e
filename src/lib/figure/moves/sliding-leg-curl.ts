import type { Move } from '../move.ts';

export const SLIDING_LEG_CURL: Move = {
	slug: 'sliding-leg-curl',
	title: 'Sliding leg curl',
	desc: 'In a bridge with the heels on sliders, knees at a right angle, straight from shoulders to knees. Slides both heels out slowly until the legs are nearly straight, the hips still up, then pulls them back under the knees.',
	athlete: 'woman',
	view: 'side',
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: -115, neck: 32, root: { on: 'chest', at: [0, 0, 8.4] } },
				legs: { foot: [49, 5.2, 0.9], toesUp: 14 },
				arms: { flex: -29, elbow: 4, abduct: 14 },
			},
		},
		{ number: 1, take: 0.3, pose: {} },
		{
			number: 2,
			take: 3,
			hold: 0.3,
			pose: {
				...{ lean: -104, neck: 20, root: { on: 'chest', at: [0, 0, 7.4] } },
				legs: { foot: [67, 5.2, 0.9], toesUp: 44 },
				arms: { flex: -17 },
			},
		},
	],
	back: 'same-way',
	props: [
		{ kind: 'slider', on: 'left-heel' },
		{ kind: 'slider', on: 'right-heel' },
	],
	faults: [
		{
			label: 'Hips drop too early',
			key: 2,
			change: {
				...{ lean: -91, neck: 10, root: { on: 'chest', at: [0, 0, 6] } },
				...{ legs: { foot: [60, 5.2, 0.9], toesUp: 30 }, arms: { flex: -4 } },
			},
		},
		{
			label: 'Low back arches',
			key: 1,
			change: {
				...{ lean: -99, spine: -38, neck: 50, root: { on: 'chest', at: [0, 0, 11.8] } },
				arms: { flex: -52 },
			},
		},
	],
};
