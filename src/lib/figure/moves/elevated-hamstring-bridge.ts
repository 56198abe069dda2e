import type { Move } from '../move.ts';

export const ELEVATED_HAMSTRING_BRIDGE: Move = {
	slug: 'elevated-hamstring-bridge',
	title: 'Elevated hamstring bridge',
	desc: 'Lies on the back, one heel on the edge of a box with the knee slightly bent, the other thigh straight up, arms crossed on the chest. Pushes the heel down and lifts the hips until shoulder, hip and knee make one line. Lowers until the hips touch the floor.',
	athlete: 'woman',
	view: 'side',
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: -90, neck: 8, root: { on: 'chest', at: [0, 0, 6.4] } },
				rightLeg: { foot: [67, 5.2, 24.3], toesUp: 76 },
				leftLeg: { hip: 90, knee: 84, ankle: 5 },
				arms: { hand: [6.4, -3, -5], from: 'chest', elbowTo: [0.2, 1, -0.8] },
			},
		},
		{ number: 1, take: 0.3, pose: {} },
		{
			number: 2,
			take: 1,
			hold: 0.6,
			pose: { lean: -113, neck: 34, root: { on: 'chest', at: [-1.6, 0, 9.2] }, leftLeg: { hip: 66 } },
		},
	],
	back: 'same-way',
	props: [
		{ kind: 'mat', x: [-36, 46], height: 1.2 },
		{ kind: 'box', x: [57, 84], height: 23.5 },
	],
	faults: [
		{
			label: 'Free leg swings',
			key: 2,
			change: { lean: -106, root: { on: 'chest', at: [0, 0, 7.6] }, leftLeg: { hip: 112, knee: 60 } },
		},
		{
			label: 'Half height',
			key: 2,
			change: { lean: -99, root: { on: 'chest', at: [0, 0, 7] }, neck: 16, leftLeg: { hip: 81 } },
		},
	],
};
