import type { Move } from '../move.ts';

export const STEP_UP: Move = {
	slug: 'step-up',
	title: 'Step-up with dumbbells',
	desc: 'One whole foot on a box, a dumbbell in each hand. Leans over the front foot and pushes through its heel until standing tall on the box, the other knee lifted to hip height. Lowers slowly the same way.',
	athlete: 'woman',
	view: 'side',
	keys: [
		{
			number: 1,
			hold: 0.3,
			pose: {
				...{ lean: 18, neck: -10, root: { on: 'right-foot', at: [0, 5.2, 22] } },
				rightLeg: { shin: 14, knee: 92 },
				leftLeg: { foot: [-28.6, 5.2, 0], heel: 24 },
				arms: { flex: 2, elbow: 6, hang: 1 },
			},
		},
		{
			take: 0.5,
			pose: {
				lean: 26,
				neck: -16,
				rightLeg: { shin: 25, knee: 84 },
				leftLeg: { foot: [-22, 5.2, 5], heel: 50 },
			},
		},
		{
			number: 2,
			take: 0.6,
			pose: {
				lean: 16,
				neck: -10,
				rightLeg: { shin: 15, knee: 42 },
				leftLeg: { foot: [-18, 5.2, 36], heel: 40 },
			},
		},
		{
			number: 3,
			take: 0.6,
			hold: 0.5,
			pose: { lean: 2, neck: 0, rightLeg: { shin: 4, knee: 5 }, leftLeg: { foot: [18, 5.2, 50], heel: 6 } },
		},
	],
	back: 'same-way',
	props: [
		{ kind: 'box', x: [-7, 22], height: 22 },
		{ kind: 'dumbbell', on: 'left-hand', mass: 0.1, under: 'left-hand' },
		{ kind: 'dumbbell', on: 'right-hand', mass: 0.1, under: 'right-hand' },
	],
	faults: [
		{
			label: 'Springs off the back foot',
			key: 1,
			change: { lean: 10, rightLeg: { shin: 4, knee: 82 }, leftLeg: { foot: [-20, 5.2, 0], heel: 55 } },
		},
		{ label: 'Folds over the knee', key: 1, change: { spine: 34, lean: 42, neck: 0 } },
	],
};
