import type { Move } from '../move.ts';

export const TIBIALIS_RAISE: Move = {
	slug: 'tibialis-raise',
	title: 'Tibialis raise',
	desc: 'Leans back and bottom against a wall, knees straight, feet flat a short step in front. Pulls toes and balls of the feet up towards the shins, the heels pressed down and the hips on the wall. Lowers without a slap.',
	athlete: 'man',
	view: 'side',
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: -1, neck: 2, root: { on: 'pelvis', at: [0, 0, 50.6] } },
				legs: { foot: [14.8, 5.2, 0], toesUp: 0 },
				arms: { flex: 4, elbow: 6 },
			},
		},
		{ number: 1, take: 0.3, pose: {} },
		{
			number: 2,
			take: 0.9,
			hold: 0.7,
			pose: { root: { on: 'pelvis', at: [0, 0, 53] }, legs: { toesUp: 38 } },
		},
	],
	back: 'same-way',
	props: [{ kind: 'wall', x: [-10, -7], height: 108 }],
	faults: [
		{
			label: 'Hips leave the wall',
			key: 2,
			change: {
				lean: -14,
				neck: 14,
				root: { on: 'pelvis', at: [7, 0, 53.6] },
				legs: { toesUp: 30 },
				arms: { flex: 16 },
			},
		},
		{
			label: 'Only half as high',
			key: 2,
			change: { root: { on: 'pelvis', at: [0, 0, 51.2] }, legs: { toesUp: 12 } },
		},
	],
};
