import type { Move } from '../move.ts';
import type { PoseChange } from '../pose.ts';

const PLANK: PoseChange = {
	...{ root: { on: 'pelvis', at: [-14, 0, 25] }, lean: 72, spine: 0, neck: -8 },
	legs: { foot: [-66, 5.2, 1], heel: 66 },
};

export const RUNNER_YOGA_FLOW: Move = {
	slug: 'runner-yoga-flow',
	title: 'Runner’s yoga flow',
	desc: 'Positions of the flow, one after the other. Stands tall, arms overhead. Folds forward, hands to the floor. Plank, one line from heels to head. Chest slid up with long arms. Back through the plank, then hips up and back into the downward dog. A long lunge, the chest turned towards the front knee.',
	athlete: 'man',
	view: 'side',
	keys: [
		{
			number: 1,
			hold: 1.2,
			pose: {
				...{ root: { on: 'pelvis', at: [0, 0, 53.9] } },
				legs: { foot: [0, 5.2, 1] },
				arms: { flex: 174, elbow: 5, shrug: 3 },
			},
		},
		{
			cut: true,
			hold: 1.2,
			pose: {
				...{ root: { on: 'pelvis', at: [-10, 0, 51] }, lean: 116, spine: 40, neck: 10 },
				arms: { hand: [14, 12, 2.2], fingersTo: [1, 0, 0], elbowTo: [-0.8, 0.6, 0] },
			},
		},
		{ cut: true, hold: 1.2, pose: PLANK },
		{
			cut: true,
			hold: 1.2,
			pose: { root: { on: 'pelvis', at: [-9.4, 0, 11] }, lean: 62, spine: -46, neck: -4, legs: { heel: 80 } },
		},
		{ cut: true, hold: 0.3, pose: PLANK },
		{
			number: 2,
			take: 1.4,
			hold: 1,
			pose: { root: { on: 'pelvis', at: [-34, 0, 44] }, lean: 132, neck: 6, legs: { heel: 12 } },
		},
		{
			number: 3,
			cut: true,
			hold: 1.6,
			pose: {
				...{ root: { on: 'pelvis', at: [-19, 0, 32] }, lean: 8, neck: 0, twist: -34 },
				rightLeg: { foot: [6, 5.2, 1], heel: 0 },
				leftLeg: { heel: 62 },
				arms: { flex: 88, elbow: 4 },
				rightArm: { open: 120 },
			},
		},
	],
	back: 'cut',
	props: [{ kind: 'mat', x: [-78, 26], height: 1 }],
	faults: [
		{ label: 'Hangs in the lower back', key: 3, change: { spine: -70, lean: 78, neck: -24 } },
		{
			label: 'Elbows lock',
			key: 2,
			change: { root: { on: 'pelvis', at: [-14, 0, 25.9] }, arms: { elbowTo: [1, 0, 0] } },
		},
	],
};
