import type { Move } from '../move.ts';

export const DEAD_BUG: Move = {
	slug: 'dead-bug',
	title: 'Dead bug',
	desc: 'Lies on the back, arms up, hips and knees at right angles, the low back pressed to the mat. Lowers one leg almost straight and the opposite arm overhead, heel just above the floor, and comes back; then the other side.',
	athlete: 'woman',
	view: 'side',
	keys: [
		{
			number: 1,
			hold: 0.3,
			pose: {
				...{ lean: -90, neck: 3, root: { on: 'pelvis', at: [0, 0, 7.9] } },
				legs: { hip: 90, knee: 90, ankle: 4 },
				arms: { flex: 90, elbow: 3 },
			},
		},
		{
			number: 2,
			take: 1.2,
			hold: 0.5,
			pose: { rightLeg: { hip: 14, knee: 10, ankle: 0 }, leftArm: { flex: 170, elbow: 4, shrug: 1 } },
		},
		{
			number: 3,
			take: 1.1,
			hold: 0.3,
			pose: { legs: { hip: 90, knee: 90, ankle: 4 }, arms: { flex: 90, elbow: 3, shrug: 0 } },
		},
		{
			take: 1.2,
			hold: 0.5,
			pose: { leftLeg: { hip: 14, knee: 10, ankle: 0 }, rightArm: { flex: 170, elbow: 4, shrug: 1 } },
		},
	],
	back: 1.1,
	props: [{ kind: 'mat', x: [-62, 40], height: 1.2 }],
	faults: [
		{
			label: 'Low back arches',
			key: 1,
			change: { spine: -26, lean: -68, neck: 10, rightLeg: { hip: 31 }, leftLeg: { hip: 112 } },
		},
		{
			label: 'Still leg drifts away',
			key: 1,
			change: { leftLeg: { hip: 56, knee: 58 }, rightArm: { flex: 122 } },
		},
	],
};
