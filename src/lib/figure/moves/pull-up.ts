import type { Move } from '../move.ts';

export const PULL_UP: Move = {
	slug: 'pull-up',
	title: 'Pull-up',
	desc: 'Seen from behind: hangs from a bar with straight arms, hands wider than the shoulders. Pulls the shoulders down, then the elbows to the ribs, until the chin is over the bar. Lowers slowly to a full hang.',
	athlete: 'man',
	view: 'back',
	keys: [
		{
			number: 3,
			hold: 0.4,
			pose: {
				...{ lean: 2, root: { on: 'pelvis', at: [0, 0, 64.2] } },
				legs: { hip: 0, knee: 20, ankle: -25 },
				arms: { hand: [0, 15, 131.5], elbowTo: [0.2, 0.7, -1], fingersTo: [0, 0, 1], shrug: 3 },
			},
		},
		{ number: 1, take: 0.4, pose: { root: { on: 'pelvis', at: [0, 0, 67.3] }, arms: { shrug: 0 } } },
		{
			number: 2,
			take: 1,
			hold: 0.4,
			pose: {
				lean: -8,
				neck: -6,
				root: { on: 'pelvis', at: [-5, 0, 97] },
				legs: { knee: 28 },
				arms: { shrug: -1 },
			},
		},
	],
	back: 'same-way',
	props: [{ kind: 'pull-up-bar', x: [0, 1], height: 131.5 }],
	faults: [
		{
			label: 'Swings the legs up',
			key: 2,
			view: 'side',
			change: { legs: { hip: 66, knee: 60 }, root: { on: 'pelvis', at: [-6, 0, 78] } },
		},
		{
			label: 'Stops half-way down',
			key: 0,
			change: { root: { on: 'pelvis', at: [0, 0, 80] }, arms: { shrug: 2 } },
		},
	],
};
