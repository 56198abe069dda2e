import type { Move } from '../../move.ts';
import { CROSSED } from './arms.ts';

export const CHAIR_STAND_TEST: Move = {
	slug: 'test-chair-stand',
	title: 'Standing up from a chair',
	desc: 'Sits in the middle of a chair, feet flat on the floor, arms crossed on the chest. Leans forward, stands up until hips and knees are straight, and sits down again, as often as it goes in 30 seconds.',
	athlete: 'woman',
	view: 'side',
	keys: [
		{
			number: 1,
			hold: 0.15,
			pose: {
				...{ lean: 3, root: { on: 'pelvis', at: [-25, 0, 31.8] } },
				legs: { foot: [0, 5.6, 0] },
				arms: CROSSED,
			},
		},
		{
			number: 2,
			take: 0.4,
			pose: { lean: 44, neck: -22, root: { on: 'pelvis', at: [-15, 0, 36] } },
		},
		{ take: 0.3, pose: { lean: 24, neck: -10, root: { on: 'pelvis', at: [-5.4, 0, 46] } } },
		{
			number: 3,
			take: 0.3,
			hold: 0.15,
			pose: { lean: 2, neck: 0, root: { on: 'pelvis', at: [1.6, 0, 52.5] } },
		},
	],
	back: 'same-way',
	props: [{ kind: 'chair', x: [-44, -17], height: 26 }],
	faults: [
		{
			label: 'Not up all the way',
			key: 3,
			change: { lean: 26, neck: -14, root: { on: 'pelvis', at: [-6, 0, 47] } },
		},
		{
			label: 'Hands push off',
			key: 1,
			change: { arms: { hand: [16, 7, 2], from: 'pelvis', elbowTo: [-1, 0.6, 0.2] } },
		},
	],
};
