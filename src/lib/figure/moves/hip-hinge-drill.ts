import type { Move } from '../move.ts';

export const HIP_HINGE_DRILL: Move = {
	slug: 'hip-hinge-drill',
	title: 'Hip-hinge drill',
	desc: 'Stands a foot’s length in front of a wall with a stick along the back that touches head, upper back and tailbone. Pushes the hips straight back, knees soft, shins almost upright, until they tap the wall; the stick stays on all three points. Stands tall again.',
	athlete: 'man',
	view: 'side',
	keys: [
		{
			number: 3,
			pose: {
				...{ lean: 1, neck: -3, over: 3.6 },
				rightLeg: { shin: 2, knee: 8 },
				rightArm: { hand: [-7.6, 2, 7], from: 'pelvis', elbowTo: [-0.7, 1, 0] },
				leftArm: { hand: [-7, 1.5, 1], from: 'chest', elbowTo: [0.2, 1, 0.4] },
			},
		},
		{ number: 1, take: 0.3, pose: {} },
		{ take: 0.8, pose: { lean: 34, rightLeg: { knee: 17 } } },
		{ number: 2, take: 0.8, hold: 0.8, pose: { lean: 63, neck: -5, rightLeg: { knee: 19 } } },
	],
	back: 'same-way',
	props: [
		{ kind: 'wall', x: [-20.2, -16.7], height: 104 },
		{ kind: 'dowel', on: 'spine', with: 'abdomen' },
	],
	faults: [
		{ label: 'Turns into a squat', key: 3, change: { lean: 36, rightLeg: { knee: 84 } } },
		{ label: 'Stick leaves the tailbone', key: 3, change: { lean: 40, spine: 46, neck: 4 } },
	],
};
