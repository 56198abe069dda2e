import type { Move } from '../move.ts';

export const TRAP_BAR_DEADLIFT: Move = {
	slug: 'trap-bar-deadlift',
	title: 'Trap-bar deadlift',
	desc: 'Stands inside the frame and takes the high handles beside the feet, knees well bent, back flat, arms straight. Pushes the floor away, hips and shoulders rising together, until standing tall. Lowers it the same way.',
	athlete: 'man',
	view: 'side',
	keys: [
		{
			number: 1,
			hold: 0.5,
			pose: {
				...{ lean: 49, neck: -24, over: 3.4 },
				rightLeg: { shin: 18, knee: 89 },
				arms: { flex: -2, elbow: 2, hang: 1 },
			},
		},
		{ number: 2, take: 0.8, pose: { lean: 28, neck: -12, rightLeg: { knee: 44 }, arms: { flex: -1 } } },
		{ number: 3, take: 0.8, hold: 0.5, pose: { lean: 1, neck: 0, rightLeg: { knee: 3 }, arms: { flex: 2 } } },
	],
	back: 'same-way',
	props: [{ kind: 'trap-bar', on: 'hands', mass: 0.8, under: 'right-hand' }],
	faults: [
		{ label: 'Squats too upright', key: 0, change: { lean: 16, neck: -6, over: 2, rightLeg: { knee: 120 } } },
		{
			label: 'Jerks the bar',
			key: 0,
			change: {
				lean: 34,
				spine: 36,
				neck: -30,
				rightLeg: { knee: 86 },
				arms: { flex: -17, elbow: 34, shrug: 3 },
			},
		},
	],
};
