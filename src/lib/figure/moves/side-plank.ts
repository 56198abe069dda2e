import type { Move } from '../move.ts';

export const SIDE_PLANK: Move = {
	slug: 'side-plank',
	title: 'Side plank',
	desc: 'Seen from the front: lies on one side, elbow under the shoulder, legs long, feet one on the other. Lifts the hips until head, hips and heels make one straight line, chest facing ahead, and holds it. Lowers the hips slowly.',
	athlete: 'woman',
	view: 'front',
	camera: [70, 8],
	keys: [
		{
			number: 3,
			pose: {
				...{ tilt: 66, bend: -24, root: { on: 'right-elbow', at: [0, 0, 2.8] } },
				rightLeg: { foot: [0, -76.1, 1.2], edge: 76 },
				leftLeg: { foot: [0, 78, 6.4], edge: -76 },
				rightArm: { flex: 0, elbow: 90, hang: 1 },
				leftArm: { hand: [4, 8.6, 6], from: 'pelvis', elbowTo: [-0.3, 1, 0.2] },
			},
		},
		{ number: 1, take: 0.3, pose: {} },
		{ number: 2, take: 1.2, hold: 1.6, pose: { tilt: 72, bend: 0 } },
	],
	back: 'same-way',
	props: [{ kind: 'mat', x: [-14, 22], y: [-18, 88], height: 1.2 }],
	faults: [
		{ label: 'Hips drop', key: 2, change: { tilt: 68, bend: -18 } },
		{ label: 'Body rolls forward', key: 2, change: { lean: 52, neck: 12 } },
	],
};
