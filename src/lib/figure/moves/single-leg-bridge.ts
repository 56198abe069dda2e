import type { Move } from '../move.ts';

export const SINGLE_LEG_BRIDGE: Move = {
	slug: 'single-leg-bridge',
	title: 'Single-leg bridge',
	desc: 'Lies on the back, one foot on the floor near the hips, the other thigh straight up. Pushes through the heel and lifts the hips until shoulder, hip and knee make one line. Lowers slowly.',
	athlete: 'man',
	view: 'side',
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: -90, neck: 8, root: { on: 'chest', at: [0, 0, 6.4] } },
				rightLeg: { foot: [36, 5.2, 1.2] },
				leftLeg: { hip: 92, knee: 80, ankle: 5 },
				arms: { flex: -6, elbow: 4, abduct: 14 },
			},
		},
		{ number: 1, take: 0.4, pose: {} },
		{
			number: 2,
			take: 1,
			hold: 0.7,
			pose: {
				lean: -116,
				root: { on: 'chest', at: [0, 0, 8.4] },
				neck: 30,
				leftLeg: { hip: 66 },
				arms: { flex: -30, abduct: 14 },
			},
		},
	],
	back: 'same-way',
	props: [{ kind: 'mat', x: [-36, 52], height: 1.2 }],
	faults: [
		{
			label: 'Hips stay low',
			key: 2,
			change: { lean: -100, root: { on: 'chest', at: [0, 0, 7] }, neck: 18, arms: { flex: -16 } },
		},
		{
			label: 'Low back arches',
			key: 2,
			change: { root: { on: 'chest', at: [0, 0, 9.6] }, spine: -28, lean: -98, neck: 36 },
		},
	],
};
