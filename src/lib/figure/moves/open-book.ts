import type { Move } from '../move.ts';

export const OPEN_BOOK: Move = {
	slug: 'open-book',
	title: 'Open book',
	desc: 'Seen from above: lies on one side, head on a pillow, hips and knees at right angles, both arms stretched out in front, palms together. Opens the top arm like a page until the chest faces the ceiling and the arm sinks to the floor behind; the knees stay on top of each other. Closes again.',
	athlete: 'woman',
	view: 'front',
	camera: [77, 42],
	keys: [
		{
			number: 3,
			pose: {
				...{ tilt: 82, bend: 8, root: { on: 'pelvis', at: [0, 0, 9.9] } },
				legs: { hip: 90, knee: 90, ankle: 0 },
				rightLeg: { abduct: -8 },
				rightArm: { hand: [36, 28, 3], elbowTo: [0, -0.2, -1] },
				leftArm: { flex: 84, elbow: 5, open: -16 },
			},
		},
		{ number: 1, take: 0.4, pose: {} },
		{
			number: 2,
			take: 2.5,
			hold: 1,
			pose: { twist: 82, look: 30, rightArm: { hand: [44, 27, 3] }, leftArm: { open: 105 } },
		},
	],
	back: 'same-way',
	props: [
		{ kind: 'mat', x: [-22, 46], y: [-54, 38], height: 1.2 },
		{ kind: 'pillow', x: [-9, 11], y: [-52, -34], height: 6 },
	],
	inFront: [
		...(['right-thigh', 'right-foot', 'right-shank'] as const),
		...(['left-thigh', 'left-foot', 'left-shank'] as const),
		...(['left-upper-arm', 'left-fore-arm', 'left-hand'] as const),
	],
	faults: [
		{
			label: 'Top knee slides back',
			key: 2,
			change: {
				lean: -14,
				leftArm: { open: 92 },
				leftLeg: { foot: [22, 26, 11], edge: -80, kneeTo: [0.5, 1, 0] },
			},
		},
		{
			label: 'Forces the arm down',
			key: 2,
			change: { twist: 50, neck: -16, leftArm: { open: 136, shrug: 2 } },
		},
	],
};
