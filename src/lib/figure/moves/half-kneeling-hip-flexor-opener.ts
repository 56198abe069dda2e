import type { Move } from '../move.ts';

export const HALF_KNEELING_HIP_FLEXOR_OPENER: Move = {
	slug: 'half-kneeling-hip-flexor-opener',
	title: 'Half-kneeling hip-flexor opener',
	desc: 'Kneels on one knee, the other foot in front. Tucks the pelvis, squeezes the buttock of the rear leg and glides forward a few centimetres, trunk tall; then raises the arm of that side and leans a little away from it.',
	athlete: 'woman',
	view: 'side',
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: 3, root: { on: 'left-knee', at: [-2, 5.2, 4.4] } },
				leftLeg: { hip: 3, knee: 90, ankle: -63 },
				rightLeg: { foot: [23, 5.2, 0] },
				rightArm: { flex: 16, elbow: 40, rotate: 20 },
				leftArm: { flex: 4, elbow: 10 },
			},
		},
		{ number: 1, take: 0.6, pose: {} },
		{
			take: 1,
			hold: 0.3,
			pose: { lean: -3, spine: 4, leftLeg: { hip: -14, knee: 78 }, rightArm: { flex: 22 } },
		},
		{
			number: 2,
			take: 1,
			hold: 1,
			pose: { leftArm: { flex: 172, elbow: 6, shrug: 2 }, bend: 10, twist: -14 },
		},
	],
	back: 'same-way',
	props: [{ kind: 'pad', x: [-12, 4], height: 1.6, y: [0, 12] }],
	fixed: ['left-knee'],
	faults: [
		{ label: 'Low back arches', key: 2, change: { lean: 16, spine: -40, leftLeg: { hip: 6 } } },
		{
			label: 'Front knee falls in',
			key: 2,
			view: 'front',
			change: { rightLeg: { kneeTo: [1, -0.4, 0] }, arms: { flex: 4, elbow: 20, abduct: 24, rotate: 0 } },
		},
	],
};
