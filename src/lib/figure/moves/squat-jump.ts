import type { Move } from '../move.ts';

export const SQUAT_JUMP: Move = {
	slug: 'squat-jump',
	title: 'Squat jump',
	desc: 'Stands tall, feet hip width apart. Dips quickly into a half squat, arms back, heels down, then throws the arms up and jumps, body long. Lands softly on the balls of both feet, then the heels, hips and knees bent, and stands tall again.',
	athlete: 'woman',
	view: 'side',
	keys: [
		{
			number: 1,
			hold: 0.4,
			pose: {
				...{ lean: 2, over: 4, root: { on: 'right-foot', at: [0, 6, 0] } },
				rightLeg: { shin: 2, knee: 4, heel: 0 },
				leftLeg: { foot: [0, 6, 0], heel: 0 },
				arms: { flex: 4, elbow: 10, hang: 1 },
			},
		},
		// The way back is the landing: it passes here last.
		{
			number: 3,
			take: 0.45,
			pose: { lean: 32, neck: -16, rightLeg: { knee: 62 }, arms: { flex: -12 } },
		},
		{
			number: 2,
			take: 0.25,
			pose: { lean: 42, neck: -22, rightLeg: { knee: 84 }, arms: { flex: -36 } },
		},
		{
			take: 0.3,
			pose: {
				...{ lean: 4, neck: -4, over: 7 },
				rightLeg: { knee: 4, heel: 44 },
				leftLeg: { heel: 44 },
				arms: { flex: 148 },
			},
		},
		{
			take: 0.2,
			airborne: true,
			pose: {
				lean: 2,
				root: { on: 'right-foot', at: [0, 6, 16] },
				leftLeg: { foot: [0, 6, 16] },
				arms: { flex: 160 },
			},
		},
	],
	back: 'same-way',
	faults: [
		{
			label: 'Lands stiff and loud',
			key: 1,
			change: { lean: 5, neck: 6, rightLeg: { knee: 7 }, arms: { flex: 46, elbow: 44 } },
		},
		{
			label: 'Knees fall in',
			key: 1,
			view: 'front',
			change: {
				...{ over: undefined, root: { on: 'pelvis', at: [-7, 0, 43] } },
				legs: { foot: [0, 6, 0], kneeTo: [1, -0.42, 1] },
				arms: { abduct: 24 },
			},
		},
	],
};
