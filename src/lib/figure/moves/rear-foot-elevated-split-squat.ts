import type { Move } from '../move.ts';

export const REAR_FOOT_ELEVATED_SPLIT_SQUAT: Move = {
	slug: 'rear-foot-elevated-split-squat',
	title: 'Rear-foot-elevated split squat',
	desc: 'Stands on the front leg, the toes of the other foot on a bench behind, a dumbbell in each hand. Lowers straight down until the front thigh is about level, front heel down, the rear knee hanging. Pushes through the whole front foot and rises.',
	athlete: 'woman',
	view: 'side',
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: 10, neck: -4, root: { on: 'right-foot', at: [0, 5.2, 0] } },
				rightLeg: { shin: -4, knee: 12 },
				leftLeg: { foot: [-48, 5.2, 21], heel: 82 },
				arms: { flex: 0, elbow: 4, hang: 1 },
			},
		},
		{ number: 1, take: 0.3, pose: {} },
		{
			number: 2,
			take: 1.6,
			hold: 0.4,
			pose: { lean: 17, neck: -8, rightLeg: { shin: 21, knee: 102 }, leftLeg: { heel: 114 } },
		},
	],
	back: 'same-way',
	props: [
		{ kind: 'bench', x: [-54, -36], y: [-28, 28], height: 21 },
		{ kind: 'dumbbell', on: 'left-hand', mass: 0.1, under: 'left-hand' },
		{ kind: 'dumbbell', on: 'right-hand', mass: 0.1, under: 'right-hand' },
	],
	faults: [
		{
			label: 'Too near the bench',
			key: 2,
			change: {
				root: { on: 'right-foot', at: [-14, 5.2, 0] },
				...{ lean: 26, rightLeg: { shin: 42, knee: 112, heel: 24 } },
			},
		},
		{
			label: 'Pushes off rear foot',
			key: 2,
			change: { lean: 2, rightLeg: { shin: -8, knee: 76 }, leftLeg: { heel: 62 } },
		},
	],
};
