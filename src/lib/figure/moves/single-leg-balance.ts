import type { Move } from '../move.ts';

export const SINGLE_LEG_BALANCE: Move = {
	slug: 'single-leg-balance',
	title: 'Single-leg balance',
	desc: 'Seen from the front: stands tall on both feet, shifts the weight onto one and lifts the other foot to the height of the mid-shin. Holds it there, the standing knee soft, hips level, eyes ahead. Puts the foot down again softly.',
	athlete: 'woman',
	view: 'front',
	keys: [
		{
			number: 1,
			hold: 0.3,
			pose: {
				...{ lean: 1, root: { on: 'pelvis', at: [2.4, -2.4, 52.4] } },
				legs: { foot: [0, 5.2, 0] },
				arms: { flex: 2, elbow: 10, abduct: 8 },
			},
		},
		{
			number: 2,
			take: 1,
			hold: 1.6,
			pose: {
				root: { on: 'pelvis', at: [1.6, -4, 52] },
				leftLeg: { foot: [3, 5.2, 13], heel: 16 },
				arms: { elbow: 14, abduct: 16 },
			},
		},
		{
			number: 3,
			take: 1,
			hold: 0.3,
			pose: {
				root: { on: 'pelvis', at: [2.4, 0, 52.4] },
				leftLeg: { foot: [0, 5.2, 0], heel: 0 },
				arms: { elbow: 10, abduct: 8 },
			},
		},
	],
	back: 0.6,
	faults: [
		{
			label: 'Free hip drops',
			key: 1,
			change: {
				tilt: -14,
				bend: 20,
				root: { on: 'pelvis', at: [1.6, -2.6, 51] },
				leftLeg: { foot: [3, 5.2, 10] },
			},
		},
		{
			label: 'Knee locks',
			key: 1,
			view: 'side',
			change: {
				...{ root: { on: 'right-foot', at: [0, 4, 0] }, lean: -3, neck: 4 },
				rightLeg: { shin: -6, knee: -11 },
				leftLeg: { foot: [-14, 5.2, 14], heel: 40 },
			},
		},
	],
};
