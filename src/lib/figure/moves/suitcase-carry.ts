import type { Move } from '../move.ts';

export const SUITCASE_CARRY: Move = {
	slug: 'suitcase-carry',
	title: 'Suitcase carry',
	desc: 'Seen from the front: stands tall with a kettlebell in one hand beside the thigh, shoulders level. Walks with short steps, trunk upright and hips level while the foot on the side of the weight is lifted. Puts the weight down with a hinge, back flat.',
	athlete: 'man',
	view: 'front',
	keys: [
		{
			number: 1,
			hold: 0.4,
			pose: {
				...{ lean: 1, root: { on: 'pelvis', at: [0, 0, 52.6] } },
				legs: { foot: [0, 5.2, 0] },
				rightArm: { flex: 0, elbow: 3, abduct: 8, hang: 1 },
				leftArm: { flex: 2, elbow: 10, abduct: 8, hang: 1 },
			},
		},
		{
			number: 2,
			take: 0.5,
			pose: { root: { on: 'pelvis', at: [3, 2.6, 52.4] }, rightLeg: { foot: [5, 4.6, 7], heel: 16 } },
		},
		{
			take: 0.4,
			pose: {
				root: { on: 'pelvis', at: [9, 0, 51.4] },
				rightLeg: { foot: [16, 5.2, 0], heel: 0 },
				leftLeg: { heel: 18 },
			},
		},
		{
			take: 0.4,
			pose: { root: { on: 'pelvis', at: [14, -2.4, 52.4] }, leftLeg: { foot: [12, 4.6, 6], heel: 14 } },
		},
		{
			take: 0.4,
			pose: { root: { on: 'pelvis', at: [16, 0, 52.6] }, leftLeg: { foot: [16, 5.2, 0], heel: 0 } },
		},
		{
			number: 3,
			view: 'side',
			take: 1,
			hold: 0.4,
			pose: {
				...{ lean: 66, neck: -36, root: { on: 'pelvis', at: [1, 0, 36] } },
				legs: { kneeTo: [1, 0, 1.5] },
				rightArm: { flex: -4 },
			},
		},
	],
	back: 'same-way',
	props: [{ kind: 'kettlebell', on: 'right-hand', mass: 0.2, under: 'right-hand' }],
	faults: [
		{ label: 'Leans to one side', key: 0, change: { tilt: 3, bend: 20 } },
		{ label: 'Shoulder shrugs up', key: 0, change: { bend: -6, rightArm: { shrug: 4.5, elbow: 24 } } },
	],
};
