import type { Move } from '../../move.ts';
import { CROSSED } from './arms.ts';

export const SIT_TO_STAND_TEST: Move = {
	slug: 'test-single-leg-sit-to-stand',
	title: 'Standing up from a chair on one leg',
	desc: 'Sits on the front of a chair, arms crossed, one foot flat on the floor, the other leg off it. Leans forward and stands up fully on the one leg. Sits down with control, touches the seat and goes again.',
	athlete: 'man',
	view: 'side',
	keys: [
		{
			number: 1,
			hold: 0.4,
			pose: {
				...{ lean: 4, root: { on: 'pelvis', at: [-24, 0, 33.8] } },
				rightLeg: { foot: [0, 5.2, 0] },
				leftLeg: { hip: 84, knee: 50, ankle: 4 },
				arms: CROSSED,
			},
		},
		{
			number: 2,
			take: 0.7,
			hold: 0.2,
			pose: {
				...{ lean: 44, neck: -20, root: { on: 'pelvis', at: [-15, 0, 36.6] } },
				leftLeg: { hip: 116, knee: 26 },
			},
		},
		{
			take: 0.5,
			pose: {
				lean: 24,
				neck: -10,
				root: { on: 'pelvis', at: [-5.4, 0, 46] },
				leftLeg: { hip: 78, knee: 34 },
			},
		},
		{
			number: 3,
			take: 0.4,
			hold: 0.4,
			pose: {
				...{ lean: 2, neck: 0, root: { on: 'pelvis', at: [1.6, 0, 52.5] } },
				leftLeg: { hip: 36, knee: 30 },
			},
		},
	],
	back: 'same-way',
	props: [{ kind: 'chair', x: [-42, -18], height: 28 }],
	faults: [
		{
			label: 'Drops onto the seat',
			key: 0,
			change: {
				lean: -16,
				spine: 26,
				neck: 8,
				root: { on: 'pelvis', at: [-29, 0, 33.8] },
				leftLeg: { hip: 70 },
			},
		},
		{
			label: 'Other foot helps',
			key: 1,
			change: { leftLeg: { foot: [6, 5.2, 0], heel: 0 } },
		},
	],
};
