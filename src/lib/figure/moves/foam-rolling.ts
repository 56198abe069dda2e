import type { Move } from '../move.ts';

export const FOAM_ROLLING: Move = {
	slug: 'foam-rolling',
	title: 'Foam rolling',
	desc: 'Three places, one after the other. Sits with one calf on the roller, hands behind, hips just off the floor, and rolls from the ankle to below the knee. Lies on both forearms with the roller under the middle of a thigh and bends the knee. Lies with the roller under the shoulder blades, hips down, hands holding the head, and leans back a little.',
	athlete: 'woman',
	view: 'side',
	keys: [
		{
			number: 1,
			hold: 0.3,
			pose: {
				...{ lean: -42, spine: 10, neck: 18, root: { on: 'pelvis', at: [-43, 0, 11] } },
				rightLeg: { hip: 49, knee: 3, ankle: 4 },
				leftLeg: { foot: [-17, 7, 0] },
				arms: { hand: [-58, 12, 1.4], fingersTo: [-1, 0.3, 0], elbowTo: [-1, 0.3, 0] },
			},
		},
		{ take: 1.2, hold: 0.3, pose: { root: { on: 'pelvis', at: [-35, 0, 11] } } },
		{
			number: 2,
			cut: true,
			hold: 0.5,
			pose: {
				...{ lean: 84, spine: -14, neck: -14, root: { on: 'right-elbow', at: [43, 9, 1.8] } },
				rightLeg: { hip: -4, knee: 10, ankle: -30 },
				leftLeg: { foot: [-41, 8, 0], heel: 74 },
				arms: { flex: 0, elbow: 90, hang: 1 },
			},
		},
		{ take: 1, hold: 0.3, pose: { rightLeg: { knee: 70 } } },
		{
			number: 3,
			cut: true,
			hold: 0.5,
			pose: {
				...{ lean: -73, spine: -2, neck: 10, root: { on: 'pelvis', at: [22, 0, 7.9] } },
				legs: { foot: [54, 5.2, 0] },
				arms: { hand: [-4, 3, 5], from: 'head', elbowTo: [1, 1, 0.4] },
			},
		},
		{ take: 1, hold: 0.6, pose: { spine: -15, neck: 4 } },
	],
	back: 'cut',
	props: [{ kind: 'roller', x: [-4.4, 4.4], height: 8.8 }],
	faults: [
		{
			label: 'Rolls the lower back',
			key: 4,
			change: { root: { on: 'pelvis', at: [9, 0, 11] }, spine: -30, lean: -80 },
		},
		{
			label: 'Presses too hard',
			key: 1,
			change: {
				...{ lean: -52, neck: -14, root: { on: 'pelvis', at: [-35, 0, 15] } },
				rightLeg: { hip: 33 },
				leftLeg: { hip: 38, knee: 3, abduct: -8 },
				arms: { hand: [-50, 12, 1.4] },
			},
		},
	],
};
