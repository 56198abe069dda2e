import type { Move } from '../move.ts';

export const HIP_HIKE: Move = {
	slug: 'hip-hike',
	title: 'Hip hike',
	desc: 'Seen from the front: stands on a low step on one straight leg, fingertips on a wall, the other foot hanging free beside the step. Lets the free side of the pelvis sink, shoulders level, then lifts it a little above level and holds. The knee stays straight.',
	athlete: 'man',
	view: 'front',
	keys: [
		{
			number: 1,
			hold: 0.3,
			pose: {
				...{ lean: 1, root: { on: 'pelvis', at: [2.6, -3.4, 59.6] } },
				rightLeg: { foot: [0, 5.2, 7] },
				leftLeg: { hip: 1, knee: 2 },
				rightArm: { hand: [8, 27, 86], fingersTo: [0.4, 0.1, 1], elbowTo: [-0.2, 0.4, -1] },
				leftArm: { hand: [3, 8.6, 8], from: 'pelvis', elbowTo: [-0.4, 1, -0.1] },
			},
		},
		{
			number: 2,
			take: 1.2,
			hold: 0.4,
			pose: { tilt: -15, bend: 15, root: { on: 'pelvis', at: [2.6, -3.6, 58.3] }, leftLeg: { abduct: 15 } },
		},
		{
			number: 3,
			take: 1.4,
			hold: 0.7,
			pose: { tilt: 7, bend: -7, root: { on: 'pelvis', at: [2.6, -3.4, 60.2] }, leftLeg: { abduct: -7 } },
		},
	],
	back: 1,
	props: [
		{ kind: 'wall', x: [-14, 14], y: [-33, -30], height: 112 },
		{ kind: 'box', x: [-8, 16], y: [-22, -2], height: 7 },
	],
	faults: [
		{
			label: 'Standing knee bends',
			key: 1,
			change: { tilt: 0, bend: 0, root: { on: 'pelvis', at: [-3, -3.4, 52] }, leftLeg: { abduct: 0 } },
		},
		{ label: 'Trunk leans over', key: 2, change: { bend: 9 } },
	],
};
