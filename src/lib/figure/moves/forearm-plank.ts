import type { Move } from '../move.ts';

export const FOREARM_PLANK: Move = {
	slug: 'forearm-plank',
	title: 'Forearm plank',
	desc: 'Forearms and knees on the mat, elbows under the shoulders, toes tucked. Lifts the knees so that heels, hips and shoulders make one straight line, and holds it, breathing.',
	athlete: 'woman',
	view: 'side',
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: 70, neck: -2, root: { on: 'right-elbow', at: [0, 9, 3.2] } },
				legs: { foot: [-84.9, 5.2, 1.2], heel: 98 },
				arms: { flex: 70, elbow: 90 },
			},
		},
		{ number: 1, take: 0.4, pose: {} },
		{ number: 2, take: 0.8, hold: 1.6, pose: { lean: 81, legs: { heel: 74 }, arms: { flex: 81 } } },
	],
	back: 'same-way',
	props: [{ kind: 'mat', x: [-95, 30], height: 1.2 }],
	fixed: ['left-elbow'],
	faults: [
		{
			label: 'Hips sag',
			key: 2,
			change: { lean: 88, spine: -46, neck: 14, legs: { foot: [-81.5, 5.2, 1.2] }, arms: { flex: 42 } },
		},
		{
			label: 'Hips too high',
			key: 2,
			change: { lean: 106, spine: 2, legs: { foot: [-78, 5.2, 1.2], heel: 66 }, arms: { flex: 106 } },
		},
	],
};
