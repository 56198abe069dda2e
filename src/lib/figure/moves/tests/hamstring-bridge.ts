import type { Move } from '../../move.ts';

export const HAMSTRING_BRIDGE_TEST: Move = {
	slug: 'test-hamstring-bridge',
	title: 'Hamstring bridge on one leg',
	desc: 'Lies on the back, one heel on a box as high as a sofa edge, that knee slightly bent, the other thigh straight up, arms crossed on the chest. Lifts the hips until shoulder, hip and knee make one line, touches the floor and goes again.',
	athlete: 'woman',
	view: 'side',
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: -90, neck: 8, root: { on: 'chest', at: [0, 0, 6.4] } },
				rightLeg: { foot: [55, 5.2, 35.8], toesUp: 76 },
				leftLeg: { hip: 90, knee: 58, ankle: 5 },
				arms: { hand: [6.4, -3, -5], from: 'chest', elbowTo: [0.2, 1, -0.8] },
			},
		},
		{ number: 1, take: 0.3, pose: {} },
		{
			number: 2,
			take: 0.9,
			hold: 0.3,
			pose: { lean: -129, neck: 48, root: { on: 'chest', at: [-2.6, 0, 11.4] }, leftLeg: { hip: 51 } },
		},
	],
	back: 'same-way',
	props: [
		{ kind: 'mat', x: [-36, 41], height: 1.2 },
		{ kind: 'box', x: [45, 72], height: 35 },
	],
	faults: [
		{
			label: 'Half height',
			key: 2,
			change: { lean: -101, root: { on: 'chest', at: [0, 0, 7] }, neck: 16, leftLeg: { hip: 79 } },
		},
		{
			label: 'Free leg swings',
			key: 2,
			change: { lean: -108, root: { on: 'chest', at: [0, 0, 7.8] }, leftLeg: { hip: 114, knee: 40 } },
		},
	],
};
