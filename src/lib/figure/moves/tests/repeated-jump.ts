import type { Move } from '../../move.ts';

export const REPEATED_JUMP_TEST: Move = {
	slug: 'test-repeated-jump',
	title: 'Stiff jumps on the spot',
	desc: 'Stands tall and jumps on the spot on both feet, as high as nearly straight knees allow. Lands on the balls of the feet, heels just off the floor, and leaves the ground again at once.',
	athlete: 'woman',
	view: 'side',
	keys: [
		{
			number: 1,
			hold: 0.4,
			pose: {
				...{ lean: 2, over: 5, root: { on: 'right-foot', at: [0, 5.2, 0] } },
				rightLeg: { shin: 6, knee: 10, heel: 0 },
				leftLeg: { foot: [0, 5.2, 0], heel: 0 },
				arms: { flex: 2, elbow: 40, abduct: 10 },
			},
		},
		{
			take: 0.25,
			pose: {
				over: 6.8,
				rightLeg: { knee: 4, heel: 42 },
				leftLeg: { heel: 42 },
				arms: { flex: 34, elbow: 70 },
			},
		},
		{
			take: 0.2,
			airborne: true,
			pose: {
				root: { on: 'right-foot', at: [0, 5.2, 15] },
				rightLeg: { knee: 5, heel: 12 },
				leftLeg: { foot: [0, 5.2, 15], heel: 12 },
				arms: { flex: 44 },
			},
		},
		{
			number: 2,
			take: 0.2,
			pose: {
				...{ lean: 5, root: { on: 'right-foot', at: [0, 5.2, 0] } },
				rightLeg: { knee: 22, heel: 8 },
				leftLeg: { foot: [0, 5.2, 0], heel: 8 },
				arms: { flex: 6 },
			},
		},
		{
			take: 0.14,
			pose: { lean: 2, rightLeg: { knee: 4, heel: 42 }, leftLeg: { heel: 42 }, arms: { flex: 34 } },
		},
		{
			number: 3,
			take: 0.2,
			airborne: true,
			pose: {
				root: { on: 'right-foot', at: [0, 5.2, 16] },
				rightLeg: { knee: 5, heel: 12 },
				leftLeg: { foot: [0, 5.2, 16], heel: 12 },
				arms: { flex: 44 },
			},
		},
		{
			take: 0.2,
			pose: {
				...{ lean: 5, root: { on: 'right-foot', at: [0, 5.2, 0] } },
				rightLeg: { knee: 22, heel: 8 },
				leftLeg: { foot: [0, 5.2, 0], heel: 8 },
				arms: { flex: 6 },
			},
		},
	],
	back: 0.4,
	faults: [
		{
			label: 'Heels slam down',
			key: 3,
			change: { over: 3, rightLeg: { heel: 0, knee: 32 }, leftLeg: { heel: 0 } },
		},
		{ label: 'Sinks into the knees', key: 3, change: { lean: 22, rightLeg: { knee: 64 } } },
	],
};
