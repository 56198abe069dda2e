import type { Move } from '../move.ts';

export const COPENHAGEN_PLANK: Move = {
	slug: 'copenhagen-plank',
	title: 'Copenhagen plank',
	desc: 'Seen from the front: lies on one side, elbow under the shoulder, the inside of the top ankle on a bench, the other leg under it. Presses the top leg down, lifts the hips into one straight line and brings the bottom leg up to the bench. Holds, then lowers slowly.',
	athlete: 'man',
	view: 'front',
	camera: [72, 8],
	keys: [
		{
			number: 3,
			pose: {
				...{ tilt: 66, bend: -24, root: { on: 'right-elbow', at: [0, 0, 2.8] } },
				rightLeg: { foot: [0, -73.4, 0], edge: 80 },
				leftLeg: { foot: [0, 78, 24], edge: -86 },
				rightArm: { flex: 0, elbow: 90, hang: 1 },
				leftArm: { hand: [4, 8.6, 6], from: 'pelvis', elbowTo: [-0.3, 1, 0.2] },
			},
		},
		{ number: 1, take: 0.3, pose: {} },
		{ take: 1, pose: { tilt: 86, bend: 0 } },
		{ number: 2, take: 0.8, hold: 1.4, pose: { rightLeg: { foot: [0, -77, 12.6] } } },
	],
	back: 'same-way',
	props: [
		{ kind: 'bench', x: [-34, 5], y: [70, 86], height: 24 },
		{ kind: 'mat', x: [-14, 22], y: [-18, 64], height: 1.2 },
	],
	faults: [
		{ label: 'Hips sag', key: 3, change: { tilt: 74, bend: -18 } },
		{ label: 'Pelvis rolls forward', key: 3, change: { lean: 52, neck: 12 } },
	],
};
