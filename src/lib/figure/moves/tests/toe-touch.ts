import type { Move } from '../../move.ts';

export const TOE_TOUCH_TEST: Move = {
	slug: 'test-toe-touch',
	title: 'Standing toe touch',
	desc: 'Stands with feet together and knees straight. Bends forward slowly and reaches both hands down towards the floor, where a ruler stands in front of the feet; then rolls up again.',
	athlete: 'woman',
	view: 'side',
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: 1, over: 4, root: { on: 'right-foot', at: [0, 3, 0] } },
				rightLeg: { shin: 2, knee: 1 },
				leftLeg: { foot: [0, 3, 0] },
				arms: { flex: 4, elbow: 4, hang: 1 },
			},
		},
		{ number: 1, take: 0.4, pose: {} },
		{ take: 0.8, pose: { lean: 46, spine: 30, neck: 4, arms: { flex: 10 } } },
		{ number: 2, take: 1.2, hold: 0.8, pose: { lean: 90, spine: 44, neck: 2, arms: { flex: 4, elbow: 2 } } },
	],
	back: 'same-way',
	props: [{ kind: 'tape', x: [21.4, 22.6], y: [-1.6, 1.6], height: 13 }],
	faults: [
		{ label: 'Knees bend', key: 3, change: { lean: 80, rightLeg: { knee: 38 } } },
		{
			label: 'Feet apart',
			key: 3,
			view: 'front',
			change: {
				root: { on: 'right-foot', at: [0, 14, 0] },
				leftLeg: { foot: [0, 14, 0] },
			},
		},
	],
};
