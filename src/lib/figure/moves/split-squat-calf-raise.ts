import type { Move } from '../move.ts';

export const SPLIT_SQUAT_CALF_RAISE: Move = {
	slug: 'split-squat-calf-raise',
	title: 'Split-squat calf raise',
	desc: 'Half way down in a split squat, the trunk leaning a little, fingers on a wall. Raises the front heel high while the hips stay at one height, and lowers it. After all repetitions stands up tall.',
	athlete: 'woman',
	view: 'side',
	keys: [
		{
			number: 1,
			hold: 0.3,
			pose: {
				...{ lean: 13, neck: -6, root: { on: 'right-foot', at: [0, 5.2, 0] } },
				rightLeg: { shin: 16, knee: 76 },
				leftLeg: { foot: [-38, 5.2, 0], heel: 48 },
				rightArm: { hand: [1, 8.8, 8], from: 'pelvis', elbowTo: [-0.9, 0.8, -0.1] },
				leftArm: { hand: [8, 19, 68], fingersTo: [0.4, 0, 1], elbowTo: [-0.2, 0.3, -1] },
			},
		},
		{ number: 2, take: 0.9, hold: 0.7, pose: { rightLeg: { shin: 13.6, knee: 85, heel: 44 } } },
		{ take: 1.1, hold: 0.2, pose: { rightLeg: { shin: 16, knee: 76, heel: 0 } } },
		{
			number: 3,
			take: 1,
			hold: 0.3,
			pose: { lean: 3, neck: 0, rightLeg: { shin: -12, knee: 8 }, leftLeg: { heel: 40 } },
		},
	],
	back: 'same-way',
	props: [{ kind: 'wall', x: [-30, 34], y: [21, 24], height: 104 }],
	faults: [
		{
			label: 'Hips rise with heel',
			key: 1,
			change: { lean: 6, neck: -2, rightLeg: { shin: 4, knee: 46 } },
		},
		{
			label: 'Front ankle wobbles',
			key: 1,
			view: 'front',
			change: { rightLeg: { roll: 28, turn: -4 } },
		},
	],
};
