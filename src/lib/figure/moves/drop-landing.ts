import type { Move } from '../move.ts';

export const DROP_LANDING: Move = {
	slug: 'drop-landing',
	title: 'Drop landing',
	desc: 'Stands tall on a low step, arms up, one foot about to step off. Drops, swings the arms down and lands on the balls of both feet, then the heels, hips and knees bent, knees over the toes, and freezes. Stands up tall.',
	athlete: 'man',
	view: 'side',
	keys: [
		{
			number: 1,
			hold: 0.5,
			pose: {
				...{ lean: 3, neck: -6, root: { on: 'pelvis', at: [-19.5, 0, 61.6] } },
				leftLeg: { foot: [-22, 5.2, 9] },
				rightLeg: { foot: [-12, 5.2, 11] },
				arms: { flex: 160, elbow: 8, hang: 1 },
			},
		},
		{
			take: 0.3,
			airborne: true,
			pose: {
				...{ lean: 8, root: { on: 'pelvis', at: [1, 0, 57] } },
				legs: { foot: [0, 5.2, 5], heel: 12 },
				arms: { flex: 89 },
			},
		},
		{
			take: 0.1,
			pose: {
				...{ lean: 18, root: { on: 'pelvis', at: [3.8, 0, 50] } },
				legs: { foot: [4, 5.2, 0] },
				arms: { flex: 54 },
			},
		},
		{
			number: 2,
			take: 0.25,
			hold: 1,
			pose: {
				...{ lean: 36, root: { on: 'pelvis', at: [-5, 0, 41] } },
				legs: { heel: 0 },
				arms: { flex: -17 },
			},
		},
		{
			number: 3,
			take: 0.7,
			hold: 0.5,
			pose: {
				...{ lean: 2, root: { on: 'pelvis', at: [6.4, 0, 52.6] } },
				arms: { flex: 2 },
			},
		},
	],
	back: 'cut',
	props: [{ kind: 'box', x: [-36, -10], height: 9 }],
	faults: [
		{
			label: 'Lands stiff and loud',
			key: 3,
			change: {
				...{ lean: 8, root: { on: 'pelvis', at: [4, 0, 51.6] } },
				arms: { flex: 20, elbow: 30 },
			},
		},
		{
			label: 'Knees fall in',
			key: 3,
			view: 'front',
			change: { legs: { kneeTo: [1, -0.44, 1] }, arms: { abduct: 24 } },
		},
	],
};
