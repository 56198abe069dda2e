import type { Move } from '../move.ts';

export const PUSH_UP: Move = {
	slug: 'push-up',
	title: 'Push-up',
	desc: 'Hands on the floor under the shoulders, body in one straight line from heels to head. Bends the elbows, kept near the ribs, until the chest is a fist above the floor. Pushes back up.',
	athlete: 'man',
	view: 'side',
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: 71.5, neck: -8, root: { on: 'right-foot', at: [0, 5.2, 0] } },
				rightLeg: { shin: 72.5, knee: 2, heel: 68 },
				leftLeg: { foot: [0, 5.2, 0], heel: 68 },
				arms: { hand: [79, 12, 1.2], fingersTo: [1, 0, 0], elbowTo: [-0.8, 0.9, -0.6] },
			},
		},
		{ number: 1, take: 0.4, pose: {} },
		{
			number: 2,
			take: 1,
			hold: 0.3,
			pose: { lean: 86, rightLeg: { shin: 85, knee: 2, heel: 74 }, leftLeg: { heel: 74 } },
		},
	],
	back: 'same-way',
	faults: [
		{ label: 'Hips sag', key: 0, change: { lean: 93, spine: -44, neck: 6, rightLeg: { shin: 80 } } },
		{ label: 'Elbows flare out', key: 2, change: { arms: { elbowTo: [0.2, 1, 0.3] } } },
	],
};
