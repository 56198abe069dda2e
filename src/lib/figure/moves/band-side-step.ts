import type { Move } from '../move.ts';

export const BAND_SIDE_STEP: Move = {
	slug: 'band-side-step',
	title: 'Band side-steps',
	desc: 'Seen from the front: a small band round both legs, hips and knees bent. Steps out to the side with one foot, knee over the toes, then follows half-way with the other so that the band stays tight.',
	athlete: 'man',
	view: 'front',
	keys: [
		{
			number: 1,
			hold: 0.2,
			pose: {
				...{ lean: 22, neck: -14, root: { on: 'pelvis', at: [-3, -6, 47] } },
				rightLeg: { foot: [0, 15, 0], turn: 4 },
				leftLeg: { foot: [0, 3, 0], turn: 4 },
				arms: { hand: [14, 1.6, -10], from: 'chest', elbowTo: [-0.2, 1, -0.8], fingersTo: [0.3, -0.7, 0.6] },
			},
		},
		{
			take: 0.35,
			pose: { root: { on: 'pelvis', at: [-3, -2, 46.4] }, leftLeg: { foot: [0, 9, 3.5], turn: 4 } },
		},
		{
			number: 2,
			take: 0.35,
			hold: 0.3,
			pose: { root: { on: 'pelvis', at: [-3, 0, 44.6] }, leftLeg: { foot: [0, 15, 0] } },
		},
		{ take: 0.35, pose: { root: { on: 'pelvis', at: [-3, 3, 46.4] }, rightLeg: { foot: [0, 9, 3] } } },
		{
			number: 3,
			take: 0.35,
			hold: 0.3,
			pose: { root: { on: 'pelvis', at: [-3, 6, 47] }, rightLeg: { foot: [0, 3, 0] } },
		},
	],
	back: 'same-way',
	props: [{ kind: 'loop', from: 'right-knee', to: 'left-knee' }],
	faults: [
		{ label: 'Knees fall in', key: 2, change: { legs: { kneeTo: [1, -0.42, 0] } } },
		{ label: 'Trunk rocks over', key: 2, change: { tilt: -4, bend: -22 } },
	],
};
