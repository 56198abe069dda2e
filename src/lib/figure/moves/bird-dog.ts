import type { Move } from '../move.ts';

export const BIRD_DOG: Move = {
	slug: 'bird-dog',
	title: 'Bird dog',
	desc: 'On hands and knees, back long and flat. Slides one foot back and lifts that leg level with the hip and the opposite arm level with the ear, the pelvis flat. Then draws elbow and knee together under the body and puts them down; next the other side.',
	athlete: 'woman',
	view: 'side',
	keys: [
		{
			number: 1,
			hold: 0.3,
			pose: {
				...{ lean: 79, neck: -14, root: { on: 'left-knee', at: [0, 5.2, 4.2] } },
				legs: { hip: 79, knee: 91, ankle: -62 },
				leftArm: { flex: 69, elbow: 22, wrist: 82 },
				rightArm: { hand: [32, 8.8, 1.6], fingersTo: [1, 0, 0], elbowTo: [-1, 0.3, -0.2] },
			},
		},
		// The toes slide along the floor.
		{ take: 0.4, pose: { rightLeg: { hip: 44, knee: 53, ankle: -50 } } },
		{ take: 0.4, pose: { rightLeg: { hip: 10, knee: 4, ankle: -24 } } },
		{
			number: 2,
			take: 0.8,
			hold: 1.2,
			pose: {
				rightLeg: { hip: -11, knee: 2, ankle: 4 },
				leftArm: { flex: 172, elbow: 4, wrist: 0 },
			},
		},
		{
			take: 0.5,
			pose: { spine: 8, rightLeg: { hip: 52, knee: 86, ankle: -10 }, leftArm: { flex: 110, elbow: 40 } },
		},
		{
			number: 3,
			take: 0.6,
			hold: 0.3,
			pose: {
				...{ spine: 24, neck: 4 },
				rightLeg: { hip: 120, knee: 138, ankle: -20 },
				leftArm: { flex: 46, elbow: 96 },
			},
		},
	],
	back: 0.9,
	props: [{ kind: 'mat', x: [-40, 50], height: 1.2 }],
	fixed: ['left-knee'],
	faults: [
		{
			label: 'Low back sways',
			key: 3,
			change: { lean: 97, spine: -34, leftLeg: { hip: 97 }, rightLeg: { hip: 4 } },
		},
		{
			label: 'Leg higher than the hip',
			key: 3,
			change: { lean: 90, spine: -12, leftLeg: { hip: 90 }, rightLeg: { hip: -32, knee: 16 } },
		},
	],
};
