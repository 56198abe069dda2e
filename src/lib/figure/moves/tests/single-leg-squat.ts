import type { Move } from '../../move.ts';
import { CROSSED } from './arms.ts';

export const SQUAT_TEST: Move = {
	slug: 'test-single-leg-squat',
	title: 'Single-leg squat on a step',
	desc: 'Seen from the front, as the phone sees it: stands on a step on one leg, arms crossed, the other knee bent, that foot behind. Squats slowly until the knee bends 60 degrees, hips level, knee over the foot, and rises again.',
	athlete: 'woman',
	view: 'front',
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: 2, over: 3.6, root: { on: 'right-foot', at: [0, 4.6, 11.8] } },
				rightLeg: { shin: 2, knee: 4 },
				leftLeg: { hip: 8, knee: 76, ankle: -14, abduct: 2 },
				arms: CROSSED,
			},
		},
		{ number: 1, take: 0.3, pose: {} },
		{
			number: 2,
			take: 1.8,
			hold: 0.4,
			pose: { lean: 20, neck: -10, rightLeg: { knee: 66 }, leftLeg: { hip: 30, knee: 84 } },
		},
	],
	back: 'same-way',
	props: [{ kind: 'box', x: [-14, 9], y: [-20, 16], height: 11.8 }],
	faults: [
		{
			label: 'Knee falls in',
			key: 2,
			change: {
				...{ over: undefined, root: { on: 'pelvis', at: [-9, 0, 55] } },
				rightLeg: { foot: [0, 4.6, 11.8], kneeTo: [1, -0.42, 0] },
			},
		},
		{
			label: 'Hips not level',
			key: 2,
			change: { tilt: -14, bend: 20, leftLeg: { hip: 24, knee: 84 } },
		},
	],
};
