import type { Move } from '../move.ts';

export const NORDIC_HAMSTRING: Move = {
	slug: 'nordic-hamstring',
	title: 'Nordic hamstring',
	desc: 'Kneels tall on a pad, the ankles held down, hands ready. Leans forward from the knees, trunk and thighs in one line, braking as long as possible. Catches the fall with the hands, like a push-up, and pushes back up.',
	athlete: 'man',
	view: 'side',
	keys: [
		{
			number: 1,
			hold: 0.3,
			pose: {
				...{ lean: 5, neck: -8, root: { on: 'right-knee', at: [0, 5.2, 5.4] } },
				legs: { hip: 3, knee: 93, ankle: -62 },
				arms: { hand: [16, 9, 50], fingersTo: [1, 0, 0], elbowTo: [-0.6, 0.6, -1] },
			},
		},
		{
			number: 2,
			take: 2,
			hold: 0.2,
			pose: {
				lean: 49,
				legs: { knee: 49 },
				arms: { hand: [56, 10, 24] },
			},
		},
		{
			take: 0.4,
			pose: { lean: 63, legs: { knee: 35 }, arms: { hand: [52, 11, 1.2] } },
		},
		{ number: 3, take: 0.4, hold: 0.3, pose: { lean: 81, legs: { knee: 17 } } },
	],
	back: 1.1,
	props: [
		{ kind: 'pad', x: [-9, 8], height: 2.4 },
		{ kind: 'foot-hold', x: [-21.4, -16.2], height: 11.2 },
	],
	fixed: ['left-knee'],
	faults: [
		{ label: 'Bottom stays behind', key: 1, change: { lean: 66, legs: { hip: 52, knee: 81 }, neck: -20 } },
		{ label: 'Ankles lift', key: 1, change: { legs: { knee: 66 } } },
	],
};
