import type { Move } from '../move.ts';

export const BOX_STEP: Move = {
	slug: 'box-step',
	title: 'Box step',
	desc: 'One whole foot on a low box, trunk leaning a little, the opposite arm forward. Pushes through that foot and steps up until both feet stand on the box, hips and knees straight. Steps down with control, arms swinging as in running.',
	athlete: 'man',
	view: 'side',
	keys: [
		{
			number: 1,
			hold: 0.1,
			pose: {
				...{ lean: 13, neck: -6, root: { on: 'right-foot', at: [0, 5.2, 15] } },
				rightLeg: { shin: 12, knee: 78 },
				leftLeg: { foot: [-27, 5.2, 0], heel: 22 },
				rightArm: { flex: -32, elbow: 80 },
				leftArm: { flex: 34, elbow: 84 },
			},
		},
		{
			take: 0.3,
			pose: { lean: 18, rightLeg: { shin: 22, knee: 70 }, leftLeg: { foot: [-22, 5.2, 4], heel: 48 } },
		},
		{
			number: 2,
			take: 0.3,
			pose: {
				...{ lean: 12, neck: -4, rightLeg: { shin: 14, knee: 38 } },
				leftLeg: { foot: [-17, 5.2, 24], heel: 42 },
				arms: { flex: 2 },
			},
		},
		{
			number: 3,
			take: 0.4,
			hold: 0.3,
			pose: {
				...{ lean: 1, neck: 0, rightLeg: { shin: 2, knee: 3 } },
				leftLeg: { foot: [0, 5.2, 15], heel: 0 },
				rightArm: { flex: 18, elbow: 70 },
				leftArm: { flex: -12, elbow: 70 },
			},
		},
	],
	back: 'same-way',
	props: [{ kind: 'box', x: [-7, 22], height: 15 }],
	faults: [
		{
			label: 'Floor leg bounces',
			key: 1,
			change: { lean: 4, rightLeg: { shin: 2, knee: 66 }, leftLeg: { foot: [-21, 5.2, 0], heel: 56 } },
		},
		{
			label: 'Feet slap down',
			key: 0,
			change: {
				...{ lean: 22, spine: 12, rightLeg: { shin: 2, knee: 74 } },
				leftLeg: { foot: [-38, 5.2, 0], toesUp: 26 },
			},
		},
	],
};
