import type { Move } from '../../move.ts';

export const HOP_TEST: Move = {
	slug: 'test-single-leg-hop',
	title: 'Hop forward on one leg',
	desc: 'Stands on one leg, toe at the zero of a tape, and dips, arms back. Swings the arms, hops forward as far as it goes and lands on the same leg, knee bent, and stands still for two seconds.',
	athlete: 'man',
	view: 'side',
	keys: [
		{
			hold: 0.4,
			pose: {
				...{ lean: 2, over: 4, root: { on: 'right-foot', at: [0, 3, 0] } },
				rightLeg: { shin: 4, knee: 8, heel: 0 },
				leftLeg: { hip: 10, knee: 60, ankle: 0 },
				arms: { flex: 6, elbow: 16, hang: 1 },
			},
		},
		{
			number: 1,
			take: 0.4,
			hold: 0.1,
			pose: {
				...{ lean: 34, neck: -18, over: 5, rightLeg: { knee: 62 }, leftLeg: { hip: 10, knee: 74 } },
				arms: { flex: -38, elbow: 14 },
			},
		},
		{
			take: 0.22,
			pose: {
				...{
					lean: 18,
					neck: -8,
					over: 11.6,
					rightLeg: { knee: 10, heel: 46 },
					leftLeg: { hip: 44, knee: 70 },
				},
				arms: { flex: 80, elbow: 20 },
			},
		},
		{
			number: 2,
			take: 0.24,
			airborne: true,
			pose: {
				...{ lean: 14, neck: -6, root: { on: 'right-foot', at: [38, 3, 12] } },
				rightLeg: { knee: 40, heel: 10 },
				leftLeg: { hip: 30, knee: 84 },
				arms: { flex: 70 },
			},
		},
		{
			take: 0.2,
			pose: {
				...{ lean: 22, neck: -10, over: 1, root: { on: 'right-foot', at: [66, 3, 0] } },
				rightLeg: { knee: 40, heel: 0 },
				leftLeg: { hip: 16, knee: 78 },
				arms: { flex: 60, elbow: 20 },
			},
		},
		{
			number: 3,
			take: 0.25,
			hold: 1.6,
			pose: { lean: 34, neck: -18, over: 4, rightLeg: { knee: 62 }, arms: { flex: 46 } },
		},
	],
	back: 'cut',
	props: [{ kind: 'tape', x: [11.4, 88], y: [3, 6], height: 0.3 }],
	faults: [
		{
			label: 'Other foot steps down',
			key: 5,
			change: { lean: 22, neck: -8, over: 12, leftLeg: { foot: [90, 7, 0] } },
		},
		{ label: 'Lands stiff', key: 5, change: { lean: 4, neck: 2, rightLeg: { knee: 8 }, arms: { flex: 30 } } },
	],
};
