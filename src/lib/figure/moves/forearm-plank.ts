import type { Move } from '../move.ts';

export const FOREARM_PLANK: Move = {
	slug: 'forearm-plank',
	title: 'Forearm plank',
	desc: 'Forearms on the mat, elbows under the shoulders. Lifts the knees so that heels, hips and shoulders make one straight line, and holds it, breathing.',
	athlete: 'woman',
	view: 'side',
	keys: [
		{
			number: 1,
			hold: 0.4,
			pose: {
				...{ lean: 74, neck: -2, root: { on: 'right-elbow', at: [0, 9, 3.2] } },
				legs: { foot: [-84.2, 5.2, 1.2], heel: 72 },
				arms: { flex: 74, elbow: 90 },
			},
		},
		{ number: 2, take: 0.8, hold: 1.6, pose: { lean: 81, arms: { flex: 81, elbow: 90 } } },
	],
	back: 'same-way',
	props: [{ kind: 'mat', x: [-95, 30], height: 1.2 }],
	fixed: ['left-elbow'],
	faults: [
		{ label: 'Hips sag', key: 1, change: { lean: 90, spine: -26, neck: -10, arms: { flex: 64 } } },
		{
			label: 'Hips too high',
			key: 1,
			change: { lean: 104, spine: 6, legs: { foot: [-72, 5.2, 1.2] }, arms: { flex: 106 } },
		},
	],
};
