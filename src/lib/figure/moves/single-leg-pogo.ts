import type { Move } from '../move.ts';

export const SINGLE_LEG_POGO: Move = {
	slug: 'single-leg-pogo',
	title: 'Single-leg pogo',
	desc: 'Stands tall on one leg, knee soft, elbows bent, hips level. Makes small, quick hops on the spot: lands on the ball of the foot, knee bent only a little, the heel just off the ground, and springs up again at once, the leg long, toes pulled up a little.',
	athlete: 'man',
	view: 'side',
	keys: [
		{
			number: 1,
			hold: 0.5,
			pose: {
				...{ lean: 3, over: 5, root: { on: 'right-foot', at: [0, 3, 0] } },
				rightLeg: { shin: 6, knee: 12, heel: 0 },
				leftLeg: { hip: 22, knee: 64, ankle: 0 },
				arms: { flex: 4, elbow: 90, abduct: 8 },
			},
		},
		{
			take: 0.25,
			pose: { over: 7, rightLeg: { knee: 6, heel: 36 }, leftLeg: { hip: 28 }, arms: { flex: 10 } },
		},
		{
			take: 0.12,
			airborne: true,
			pose: { root: { on: 'right-foot', at: [0, 3, 6] }, rightLeg: { heel: 10 } },
		},
		{
			number: 2,
			take: 0.14,
			pose: {
				...{ lean: 5, root: { on: 'right-foot', at: [0, 3, 0] } },
				rightLeg: { knee: 24, heel: 9 },
				leftLeg: { hip: 24 },
				arms: { flex: 2 },
			},
		},
		{
			take: 0.12,
			pose: { lean: 3, rightLeg: { knee: 6, heel: 36 }, leftLeg: { hip: 28 }, arms: { flex: 10 } },
		},
		{
			number: 3,
			take: 0.14,
			airborne: true,
			pose: { root: { on: 'right-foot', at: [0, 3, 7] }, rightLeg: { heel: 10 } },
		},
		{
			take: 0.16,
			pose: {
				...{ lean: 5, root: { on: 'right-foot', at: [0, 3, 0] } },
				rightLeg: { knee: 24, heel: 9 },
				leftLeg: { hip: 24 },
				arms: { flex: 2 },
			},
		},
	],
	back: 0.4,
	faults: [
		{
			label: 'Free hip drops',
			key: 3,
			view: 'front',
			change: {
				...{ tilt: -14, bend: 10, leftLeg: { hip: 48, knee: 84 } },
				arms: { flex: -10, elbow: 56, abduct: 20 },
			},
		},
		{ label: 'Heel slaps down', key: 3, change: { over: 2.4, rightLeg: { heel: 0, knee: 34 } } },
	],
};
