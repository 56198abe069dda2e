import type { Move } from '../move.ts';

export const POGO: Move = {
	slug: 'pogo',
	title: 'Pogo hops',
	desc: 'Hops on the spot on both feet, quick and springy. The knees stay almost straight; only the ankles work. Lands on the balls of the feet with the heels just off the floor and leaves it again at once.',
	athlete: 'woman',
	view: 'side',
	keys: [
		{
			number: 1,
			pose: {
				...{ lean: 4, over: 6.8, root: { on: 'right-foot', at: [0, 5.2, 0] } },
				rightLeg: { shin: 10, knee: 18, heel: 5 },
				leftLeg: { foot: [0, 5.2, 0], heel: 5 },
				arms: { flex: 8, elbow: 70, abduct: 8 },
			},
		},
		{
			take: 0.14,
			pose: { lean: 3, rightLeg: { knee: 6, heel: 38 }, leftLeg: { heel: 38 }, arms: { flex: 22 } },
		},
		{
			number: 2,
			take: 0.22,
			airborne: true,
			pose: {
				lean: 2,
				root: { on: 'right-foot', at: [0, 5.2, 8] },
				rightLeg: { knee: 5, heel: 12 },
				leftLeg: { foot: [0, 5.2, 8], heel: 12 },
				arms: { flex: 26 },
			},
		},
	],
	back: 'same-way',
	faults: [
		{
			label: 'Heels slap down',
			key: 0,
			change: { over: 3, rightLeg: { heel: 0, knee: 30 }, leftLeg: { heel: 0 } },
		},
		{ label: 'Sinks into the knees', key: 0, change: { lean: 22, rightLeg: { knee: 62 } } },
	],
};
