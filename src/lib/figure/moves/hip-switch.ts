import type { Move } from '../move.ts';

export const HIP_SWITCH: Move = {
	slug: 'hip-switch',
	title: '90/90 hip switch',
	desc: 'Seen from the front: sits tall, feet wide, hands behind, both knees fallen to one side, each at about a right angle. Lifts both knees to the middle, the feet turning on the heels, and lets them fall slowly to the other side. There the chest leans over the front shin.',
	athlete: 'man',
	view: 'front',
	camera: [90, 16],
	keys: [
		{
			number: 1,
			hold: 0.5,
			pose: {
				...{ lean: -2, turn: -26, root: { on: 'pelvis', at: [0, 0, 8.6] } },
				rightLeg: { foot: [26, 25, 1.2], turn: 80, edge: 70, kneeTo: [-0.4, 1, 0.1] },
				leftLeg: { foot: [26, 25, 1.2], turn: 0, edge: -70, kneeTo: [0.6, -1, 0.1] },
				arms: { hand: [-5, 15, 3.4], fingersTo: [-0.3, 0.4, -1], elbowTo: [-1, 0.4, 0] },
			},
		},
		{
			number: 2,
			take: 1.7,
			hold: 0.3,
			pose: {
				...{ turn: 0, lean: -6 },
				legs: { turn: 40, edge: 0, kneeTo: [0.4, 0.4, 1] },
			},
		},
		{
			take: 1.7,
			pose: {
				...{ turn: 26, lean: -2 },
				rightLeg: { turn: 0, edge: -70, kneeTo: [0.6, -1, 0.1] },
				leftLeg: { turn: 80, edge: 70, kneeTo: [-0.4, 1, 0.1] },
				arms: { hand: [6, 21, 9], fingersTo: [0.4, 0.4, -1] },
			},
		},
		{
			number: 3,
			take: 0.9,
			hold: 0.8,
			pose: {
				...{ turn: 34, lean: 30, spine: 6, neck: -8 },
				rightLeg: { kneeTo: [0.6, -1, 0.6] },
				leftLeg: { kneeTo: [-0.4, 1, -0.3] },
				rightArm: { hand: [28, -8, 2.6] },
				leftArm: { hand: [14, 34, 2.6] },
			},
		},
	],
	back: 'same-way',
	props: [{ kind: 'mat', x: [-20, 40], y: [-44, 44], height: 1.2 }],
	faults: [
		{
			label: 'Back rounds, falls backwards',
			key: 1,
			view: 'side',
			change: { lean: -34, spine: 44, neck: 10 },
		},
		{
			label: 'Knee twists, feet stuck',
			key: 0,
			change: {
				...{ tilt: 12, bend: -16 },
				rightLeg: { foot: [24, 36, 1.2], turn: 0, edge: 0, kneeTo: [-0.2, 1, 0.6] },
				leftLeg: { foot: [24, 36, 1.2], turn: 0, edge: 0, kneeTo: [0.8, -1, 0.5] },
			},
		},
	],
	behind: ['neck', 'pelvis'],
};
