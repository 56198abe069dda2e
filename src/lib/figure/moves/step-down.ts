import type { Move } from '../move.ts';

export const STEP_DOWN: Move = {
	slug: 'step-down',
	title: 'Step-down',
	desc: 'Seen from the front: stands on one leg at the edge of a low step, the other foot hanging free beside it, hips level. Pushes the hips back and bends the standing knee over the second toe until the free heel taps the floor. Rises again.',
	athlete: 'woman',
	view: 'front',
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: 2, over: 3.6, root: { on: 'right-foot', at: [0, 5.2, 6.5] } },
				rightLeg: { shin: 2, knee: 4 },
				leftLeg: { foot: [2, 6, 7.4] },
				arms: { hand: [1, 8.8, 8], from: 'pelvis', elbowTo: [-0.4, 1, -0.1] },
			},
		},
		{ number: 1, take: 0.3, pose: {} },
		{
			number: 2,
			take: 1.6,
			hold: 0.4,
			pose: { lean: 24, neck: -12, rightLeg: { knee: 62 }, leftLeg: { foot: [0, 6, 0], toesUp: 14 } },
		},
	],
	back: 'same-way',
	props: [{ kind: 'box', x: [-10, 15], y: [-20, -1], height: 6.5 }],
	faults: [
		{ label: 'Free hip drops', key: 2, change: { tilt: -14, bend: 22 } },
		{
			label: 'Knee falls in',
			key: 2,
			change: {
				...{ over: undefined, root: { on: 'pelvis', at: [-11, 0, 52] } },
				rightLeg: { foot: [0, 5.2, 6.5], kneeTo: [1, -0.42, 0] },
			},
		},
	],
};
