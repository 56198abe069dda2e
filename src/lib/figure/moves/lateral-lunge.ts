import type { Move } from '../move.ts';

export const LATERAL_LUNGE: Move = {
	slug: 'lateral-lunge',
	title: 'Lateral lunge',
	desc: 'Seen from the front: stands with feet together, hands in front of the chest. Steps wide to one side, sends the hips back and bends that knee over its toes while the other leg stays straight, both feet flat. Pushes off back to standing.',
	athlete: 'woman',
	view: 'front',
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: 2, root: { on: 'pelvis', at: [0, 0, 52.6] } },
				rightLeg: { foot: [0, 3.4, 0], turn: 6 },
				leftLeg: { foot: [0, 3.4, 0], turn: 6 },
				arms: { hand: [11, 1.6, -9], from: 'chest', elbowTo: [-0.2, 1, -0.8], fingersTo: [0.3, -0.7, 0.6] },
			},
		},
		{ number: 1, take: 0.3, pose: {} },
		{
			take: 0.5,
			pose: { lean: 10, root: { on: 'pelvis', at: [-3, -8, 49.5] }, rightLeg: { foot: [0, 27, 4] } },
		},
		{
			take: 0.4,
			pose: { lean: 16, neck: -8, root: { on: 'pelvis', at: [-6, -21, 45] }, rightLeg: { foot: [0, 46, 0] } },
		},
		{
			number: 2,
			take: 0.8,
			hold: 0.4,
			pose: { lean: 32, neck: -18, root: { on: 'pelvis', at: [-12, -36, 36] } },
		},
	],
	back: 'same-way',
	faults: [
		{ label: 'Bent knee falls in', key: 4, change: { rightLeg: { kneeTo: [1, -0.5, 0] } } },
		{
			label: 'Heel lifts',
			key: 4,
			change: { lean: 26, root: { on: 'pelvis', at: [-2, -36, 37] }, rightLeg: { heel: 34 } },
		},
	],
};
