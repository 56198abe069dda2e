import type { Move } from '../move.ts';

export const INVERTED_ROW: Move = {
	slug: 'inverted-row',
	title: 'Inverted row',
	desc: 'Hangs at a slant under a bar at waist height, face up, heels on the floor, arms straight, body in one line. Pulls the shoulder blades back and the chest to the bar, elbows slanting back, hips up. Lowers slowly.',
	athlete: 'man',
	view: 'side',
	camera: [12, 2],
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: -68, neck: 4, root: { on: 'right-heel', at: [0, 5.2, 0] } },
				legs: { hip: 0, knee: 0, ankle: -6 },
				arms: { hand: [-46.5, 13, 57.8], elbowTo: [-1, 0.7, -0.4] },
			},
		},
		{ number: 1, take: 0.4, pose: {} },
		{ number: 2, take: 1.2, hold: 0.5, pose: { lean: -45 } },
	],
	back: 'same-way',
	fixed: ['left-heel'],
	props: [
		{ kind: 'post', x: [-48, -45], y: [24, 27], height: 60 },
		{ kind: 'rail', x: [-46.5, -45.5], height: 57.8, under: 'right-hand' },
	],
	faults: [
		{ label: 'Hips sag', key: 2, change: { lean: -30, legs: { hip: 28, ankle: 0 } } },
		{ label: 'Shoulders shrug up', key: 2, change: { neck: 16, arms: { shrug: 4.5, elbowTo: [-1, 1, 0] } } },
	],
};
