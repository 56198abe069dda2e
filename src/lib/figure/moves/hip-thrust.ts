import type { Move } from '../move.ts';

export const HIP_THRUST: Move = {
	slug: 'hip-thrust',
	title: 'Hip thrust',
	desc: 'Shoulder blades against the edge of a bench, a padded bar in the crease of the hips, feet flat. Drives through the heels until trunk and thighs are level and the shins upright, chin tucked. Lowers until the hips hang just above the floor.',
	athlete: 'man',
	view: 'side',
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: -35, neck: 16, root: { on: 'chest', at: [5.2, 0, 22.9] } },
				legs: { foot: [44.5, 5.2, 0] },
				arms: { hand: [6.5, 15, 2], from: 'pelvis', elbowTo: [-0.4, 1, -0.4] },
			},
		},
		{ number: 1, take: 0.3, pose: {} },
		{
			number: 2,
			take: 1.2,
			hold: 1,
			pose: { lean: -90, neck: 36, root: { on: 'chest', at: [3, 0, 28.2] } },
		},
	],
	back: 'same-way',
	props: [
		{ kind: 'bench', x: [-18, 0], y: [-28, 28], height: 23.5 },
		{ kind: 'bar-pad', on: 'hips' },
		{ kind: 'barbell', on: 'hips', mass: 0.6 },
	],
	faults: [
		{
			label: 'Back arches, ribs flare',
			key: 2,
			change: { lean: -84, spine: -26, neck: 18, root: { on: 'chest', at: [2.5, 0, 31.5] } },
		},
		{ label: 'Feet too far away', key: 2, change: { legs: { foot: [58, 5.2, 0] }, lean: -88 } },
	],
};
