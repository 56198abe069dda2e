import type { Move } from '../move.ts';

export const SIDE_LYING_HIP_ABDUCTION: Move = {
	slug: 'side-lying-hip-abduction',
	title: 'Side-lying hip abduction',
	desc: 'Seen from the front: lies on one side, back and heels against a wall, head on the lower arm, the lower knee a little bent. Slides the heel of the straight top leg up the wall by about a third of a right angle, toes facing forward, pelvis still. Lowers slowly.',
	athlete: 'man',
	view: 'front',
	camera: [72, 8],
	keys: [
		{
			number: 3,
			pose: {
				...{ tilt: 78, bend: 12, root: { on: 'pelvis', at: [0, 0, 9.8] } },
				rightLeg: { hip: 28, knee: 56, abduct: -11, ankle: 0 },
				leftLeg: { hip: -4, knee: 0, abduct: 6, ankle: 4 },
				rightArm: { hand: [7, 63, 3], fingersTo: [0.2, 1, 0], elbowTo: [1, 0, 0.2] },
				leftArm: { hand: [17, -18, 2], fingersTo: [0.5, -1, 0], elbowTo: [-0.3, 1, -0.4] },
			},
		},
		{ number: 1, take: 0.3, pose: {} },
		{ number: 2, take: 1.2, hold: 1, pose: { leftLeg: { abduct: 36 } } },
	],
	back: 'same-way',
	props: [
		{ kind: 'wall', x: [-11, -8], y: [-66, 62], height: 40 },
		{ kind: 'mat', x: [-8, 24], y: [-66, 62], height: 1.2 },
	],
	faults: [
		{
			label: 'Body rolls back',
			key: 2,
			change: { lean: -50, root: { on: 'pelvis', at: [6, 0, 9.8] }, leftLeg: { hip: 30, rotate: 30 } },
		},
		{
			label: 'Hip hitches up',
			key: 2,
			change: {
				tilt: 102,
				bend: -20,
				leftLeg: { abduct: 20 },
				rightLeg: { abduct: 12 },
				root: { on: 'pelvis', at: [0, 0, 11.2] },
			},
		},
	],
};
