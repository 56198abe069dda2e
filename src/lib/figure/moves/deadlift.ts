import type { Move } from '../move.ts';

export const DEADLIFT: Move = {
	slug: 'deadlift',
	title: 'Deadlift',
	desc: 'Stands with the bar over the middle of the feet and grips it, back flat, arms straight, hips between knees and shoulders. Pushes the floor away; the bar slides up along the legs until hips and knees are straight. Sends the hips back and lowers it.',
	athlete: 'woman',
	view: 'side',
	keys: [
		{
			number: 1,
			hold: 0.5,
			pose: {
				...{ lean: 65, neck: -26, over: 3.4 },
				rightLeg: { shin: 10, knee: 85 },
				leftLeg: { kneeTo: [1, 0, 1] },
				arms: { flex: -11, elbow: 2, hang: 1 },
			},
		},
		{ number: 2, take: 0.8, pose: { lean: 50, neck: -18, rightLeg: { knee: 30 }, arms: { flex: -11 } } },
		{
			number: 3,
			take: 0.8,
			hold: 0.5,
			pose: { lean: 1, neck: 0, rightLeg: { knee: 3 }, arms: { flex: 11 } },
		},
	],
	back: 'same-way',
	props: [{ kind: 'barbell', on: 'hands', mass: 0.8, under: 'right-hand' }],
	faults: [
		{ label: 'Lower back rounds', key: 0, change: { lean: 38, spine: 50, neck: -4 } },
		{
			label: 'Hips shoot up first',
			key: 0,
			change: { lean: 86, neck: -34, over: undefined, rightLeg: { shin: 0, knee: 41 }, arms: { flex: -9 } },
		},
	],
};
