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
				...{ lean: 15, neck: -10, root: { on: 'pelvis', at: [-0.4, -6, 50.2] } },
				rightLeg: { foot: [0, 15, 0], turn: 4 },
				leftLeg: { foot: [0, 3, 0], turn: 4 },
				arms: { hand: [14, 1.6, -10], from: 'chest', elbowTo: [-0.2, 1, -0.8], fingersTo: [0.3, -0.7, 0.6] },
			},
		},
		{
			take: 0.35,
			pose: { root: { on: 'pelvis', at: [-0.4, -2, 49.8] }, leftLeg: { foot: [0, 9, 3.5], turn: 4 } },
		},
		{
			number: 2,
			take: 0.35,
			hold: 0.3,
			pose: { root: { on: 'pelvis', at: [-0.4, 0, 48.6] }, leftLeg: { foot: [0, 15, 0] } },
		},
		{ take: 0.35, pose: { root: { on: 'pelvis', at: [-0.4, 3, 49.8] }, rightLeg: { foot: [0, 9, 3] } } },
		{
			number: 3,
			take: 0.35,
			hold: 0.3,
			pose: { root: { on: 'pelvis', at: [-0.4, 6, 50.2] }, rightLeg: { foot: [0, 3, 0] } },
		},
	],
	back: 'same-way',
	props: [{ kind: 'loop', from: ['right-ankle', 'right-knee', 0.22], to: ['left-ankle', 'left-knee', 0.22] }],
	faults: [
		{ label: 'Knees fall in', key: 2, change: { legs: { kneeTo: [1, -0.42, 0] } } },
		{ label: 'Trunk rocks over', key: 2, change: { tilt: -4, bend: -16 } },
	],
};
