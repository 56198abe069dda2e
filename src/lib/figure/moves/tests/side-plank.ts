import type { Move } from '../../move.ts';

export const SIDE_PLANK_TEST: Move = {
	slug: 'test-side-plank',
	title: 'Side plank hold',
	desc: 'Seen from the front: lies on one side, elbow under the shoulder, feet one on the other, the top hand on the opposite shoulder. Lifts the hips until head, hips and heels make one straight line, and holds it.',
	athlete: 'man',
	view: 'front',
	camera: [70, 8],
	keys: [
		{
			number: 3,
			pose: {
				...{ tilt: 66, bend: -24, root: { on: 'right-elbow', at: [0, 0, 2.8] } },
				rightLeg: { foot: [0, -76.3, 1.2], edge: 76 },
				leftLeg: { foot: [0, 78.1, 6.4], edge: -76 },
				rightArm: { flex: 0, elbow: 90, hang: 1 },
				leftArm: { hand: [7, -6, -3], from: 'chest', elbowTo: [1, 0.6, -0.6] },
			},
		},
		{ number: 1, take: 0.3, pose: {} },
		{ number: 2, take: 1.2, hold: 1.8, pose: { tilt: 72, bend: 0 } },
	],
	back: 'same-way',
	props: [{ kind: 'mat', x: [-14, 22], y: [-18, 88], height: 1.2 }],
	faults: [
		{ label: 'Hips drop', key: 2, change: { tilt: 68, bend: -18 } },
		{ label: 'Body rolls forward', key: 2, change: { lean: 52, neck: 12 } },
	],
};
