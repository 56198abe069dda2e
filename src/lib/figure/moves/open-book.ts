import type { Move } from '../move.ts';

export const OPEN_BOOK: Move = {
	slug: 'open-book',
	title: 'Open book',
	desc: 'Seen from above: lies on one side, head on a pillow, hips and knees at right angles, both arms stretched out in front, palms together. Opens the top arm like a page until the chest faces the ceiling and the arm sinks to the floor behind; the knees stay on top of each other. Closes again.',
	athlete: 'woman',
	view: 'front',
	camera: [90, 42],
	keys: [
		{
			number: 3,
			pose: {
				...{ tilt: 82, bend: 8, root: { on: 'pelvis', at: [0, 0, 9.6] } },
				legs: { hip: 90, knee: 90, ankle: 0 },
				rightArm: { hand: [36, 28, 3], elbowTo: [0, -0.2, -1] },
				leftArm: { flex: 90, elbow: 3, abduct: 0 },
			},
		},
		{ number: 1, take: 0.4, pose: {} },
		{ take: 1, pose: { twist: 40, leftArm: { flex: 70, abduct: 60 } } },
		{ number: 2, take: 1.2, hold: 1, pose: { twist: 82, look: 30, leftArm: { flex: 0, abduct: 86 } } },
	],
	back: 'same-way',
	props: [
		{ kind: 'mat', x: [-40, 44], y: [-52, 36], height: 1.2 },
		{ kind: 'pad', x: [-10, 10], y: [-50, -33], height: 6 },
	],
	inFront: [
		...(['right-thigh', 'right-foot', 'right-shank'] as const),
		...(['left-thigh', 'left-foot', 'left-shank'] as const),
		...(['left-upper-arm', 'left-fore-arm', 'left-hand'] as const),
	],
	faults: [
		{ label: 'Top knee slides back', key: 3, change: { lean: -36, twist: 46, leftLeg: { hip: 60 } } },
		{ label: 'Forces the arm down', key: 3, change: { twist: 30, leftArm: { flex: -30 } } },
	],
};
