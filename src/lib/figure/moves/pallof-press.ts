import type { Move } from '../move.ts';

export const PALLOF_PRESS: Move = {
	slug: 'pallof-press',
	title: 'Pallof press',
	desc: 'Stands side-on to a band fixed at chest height, knees soft, both hands holding it at the middle of the chest. Presses the hands straight out while the band pulls sideways, hips and shoulders square, holds, and brings them back slowly.',
	athlete: 'man',
	view: 'front',
	camera: [90, 14],
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: 6, over: 4, root: { on: 'right-foot', at: [-2, 7, 0] } },
				rightLeg: { shin: 8, knee: 15 },
				leftLeg: { foot: [-2, 7, 0] },
				arms: { hand: [9, 1.2, -8], from: 'chest', elbowTo: [-0.2, 0.6, -1] },
			},
		},
		{ number: 1, take: 0.4, pose: {} },
		{
			number: 2,
			take: 1.2,
			hold: 1.2,
			pose: { arms: { hand: [34.5, 1.2, -4.5], elbowTo: [-0.2, 1, -0.3] } },
		},
	],
	back: 'same-way',
	props: [
		{ kind: 'post', x: [-1.5, 1.5], y: [-56, -53], height: 86 },
		{ kind: 'band', from: [0, -54.5, 73], to: 'right-grip', under: 'right-hand' },
	],
	faults: [
		{ label: 'Turns towards the band', key: 2, change: { turn: -16, twist: -26, look: 20 } },
		{
			label: 'Leans away from the band',
			key: 2,
			change: { tilt: -7, bend: -12, arms: { hand: [26, 1.2, -7] } },
		},
	],
};
