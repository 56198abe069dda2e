import type { Move } from '../../move.ts';
import { CROSSED } from './arms.ts';

export const BALANCE_TEST: Move = {
	slug: 'test-single-leg-balance',
	title: 'Single-leg balance, as a test',
	desc: 'Seen from the front: stands barefoot, arms crossed on the chest, shifts the weight onto one leg and lifts the other foot beside the ankle without touching it. Holds still, then puts the foot down.',
	athlete: 'woman',
	bare: true,
	view: 'front',
	keys: [
		{
			number: 1,
			hold: 0.3,
			pose: {
				...{ lean: 1, root: { on: 'pelvis', at: [2.4, -2.4, 52.4] } },
				legs: { foot: [0, 5.2, 0] },
				arms: CROSSED,
			},
		},
		{
			number: 2,
			take: 1,
			hold: 1.8,
			pose: {
				root: { on: 'pelvis', at: [1.6, -4.4, 52.2] },
				leftLeg: { foot: [2, 3.4, 8], heel: 14 },
			},
		},
		{
			number: 3,
			take: 1,
			hold: 0.3,
			pose: { root: { on: 'pelvis', at: [2.4, 0, 52.4] }, leftLeg: { foot: [0, 5.2, 0], heel: 0 } },
		},
	],
	back: 0.6,
	props: [{ kind: 'wall', x: [-8, 8], y: [27, 30], height: 112 }],
	faults: [
		{ label: 'Arms uncross', key: 1, change: { arms: { flex: 8, elbow: 12, abduct: 62 } } },
		{
			label: 'Lifted foot touches the floor',
			key: 1,
			change: {
				root: { on: 'pelvis', at: [1.6, 0, 52] },
				leftLeg: { foot: [2, 9, 0], heel: 0 },
			},
		},
	],
};
