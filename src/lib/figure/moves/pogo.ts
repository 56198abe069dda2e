import type { Move } from '../move.ts';

export const POGO: Move = {
	slug: 'pogo',
	title: 'Pogo hops',
	desc: 'Stands tall, knees soft, and hops on the spot on both feet, quick and springy. The knees stay almost straight; only the ankles work. Lands on the balls of the feet with the heels just off the floor and leaves it again at once.',
	athlete: 'woman',
	view: 'side',
	keys: [
		{
			number: 1,
			hold: 0.5,
			pose: {
				...{ lean: 2, over: 5, root: { on: 'right-foot', at: [0, 5.2, 0] } },
				rightLeg: { shin: 6, knee: 12, heel: 0 },
				leftLeg: { foot: [0, 5.2, 0], heel: 0 },
				arms: { flex: 8, elbow: 70, abduct: 8 },
			},
		},
		{
			take: 0.25,
			pose: { over: 6.8, rightLeg: { knee: 6, heel: 38 }, leftLeg: { heel: 38 }, arms: { flex: 20 } },
		},
		{
			take: 0.14,
			airborne: true,
			pose: {
				root: { on: 'right-foot', at: [0, 5.2, 7] },
				rightLeg: { knee: 5, heel: 10 },
				leftLeg: { foot: [0, 5.2, 7], heel: 10 },
				arms: { flex: 24 },
			},
		},
		{
			number: 2,
			take: 0.16,
			pose: {
				...{ lean: 4, root: { on: 'right-foot', at: [0, 5.2, 0] } },
				rightLeg: { knee: 19, heel: 7 },
				leftLeg: { foot: [0, 5.2, 0], heel: 7 },
				arms: { flex: 8 },
			},
		},
		{
			take: 0.14,
			pose: { lean: 2, rightLeg: { knee: 6, heel: 38 }, leftLeg: { heel: 38 }, arms: { flex: 20 } },
		},
		{
			number: 3,
			take: 0.16,
			airborne: true,
			pose: {
				root: { on: 'right-foot', at: [0, 5.2, 8] },
				rightLeg: { knee: 5, heel: 10 },
				leftLeg: { foot: [0, 5.2, 8], heel: 10 },
				arms: { flex: 25 },
			},
		},
		{
			take: 0.16,
			pose: {
				...{ lean: 4, root: { on: 'right-foot', at: [0, 5.2, 0] } },
				rightLeg: { knee: 19, heel: 7 },
				leftLeg: { foot: [0, 5.2, 0], heel: 7 },
				arms: { flex: 8 },
			},
		},
	],
	back: 0.4,
	faults: [
		{
			label: 'Heels slap down',
			key: 3,
			change: { over: 3, rightLeg: { heel: 0, knee: 30 }, leftLeg: { heel: 0 } },
		},
		{ label: 'Sinks into the knees', key: 3, change: { lean: 22, rightLeg: { knee: 62 } } },
	],
};
