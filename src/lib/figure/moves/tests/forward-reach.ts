import type { Move } from '../../move.ts';

export const REACH_TEST: Move = {
	slug: 'test-forward-reach',
	title: 'Forward reach along a tape',
	desc: 'Stands on one leg, big toe at the zero of a tape, hands on the hips. Bends that knee and slides the other foot forward along the tape as far as it goes, the standing heel down, and brings it back with control.',
	athlete: 'man',
	bare: true,
	view: 'side',
	camera: [14, 6],
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: 3, over: 3.8, root: { on: 'right-foot', at: [0, 1.5, 0] } },
				rightLeg: { shin: 4, knee: 10 },
				leftLeg: { foot: [4, 4, 3], heel: 6 },
				arms: { hand: [1, 8.8, 8], from: 'pelvis', elbowTo: [-0.9, 0.8, -0.1] },
			},
		},
		{ number: 1, take: 0.3, pose: {} },
		{ take: 0.5, pose: { lean: 8, rightLeg: { knee: 30 }, leftLeg: { foot: [15, 2, 0.7], heel: 0 } } },
		{
			number: 2,
			take: 0.9,
			hold: 0.6,
			pose: { lean: 14, neck: -6, over: 1, rightLeg: { knee: 82 }, leftLeg: { foot: [27, 1, 0.7] } },
		},
	],
	back: 'same-way',
	props: [{ kind: 'tape', x: [11.4, 62], y: [-2, 1], height: 0.3 }],
	faults: [
		{ label: 'Standing heel lifts', key: 3, change: { over: 6, rightLeg: { heel: 22 } } },
		{
			label: 'Weight on reaching foot',
			key: 3,
			change: { lean: 26, over: 12, leftLeg: { foot: [31, 1, 0.3] } },
		},
	],
};
