import type { Move } from '../move.ts';

export const ROMANIAN_DEADLIFT: Move = {
	slug: 'romanian-deadlift',
	title: 'Romanian deadlift',
	desc: 'Stands holding a bar in front of the thighs. Pushes the hips back with softly bent knees and a flat back; the bar slides down close to the legs to the middle of the shins. Brings the hips forward to stand.',
	athlete: 'woman',
	view: 'side',
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: 2, over: 3.6 },
				rightLeg: { shin: 2, knee: 6 },
				arms: { flex: 12, elbow: 4, hang: 1 },
			},
		},
		{ number: 1, take: 0.3, pose: {} },
		{ take: 0.8, pose: { lean: 36, neck: -8, rightLeg: { knee: 17 }, arms: { flex: -2, elbow: 3 } } },
		{
			number: 2,
			take: 0.9,
			hold: 0.6,
			pose: { lean: 68, neck: -14, rightLeg: { knee: 20 }, arms: { flex: -8 } },
		},
	],
	back: 'same-way',
	props: [{ kind: 'barbell', on: 'hands', mass: 0.5, under: 'right-hand' }],
	faults: [
		{ label: 'Back rounds', key: 3, change: { spine: 46, lean: 52, neck: 6 } },
		{
			label: 'Turns into a squat',
			key: 3,
			change: { lean: 44, neck: -24, rightLeg: { knee: 92 }, arms: { flex: 2 } },
		},
	],
};
