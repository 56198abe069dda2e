import type { Move } from '../move.ts';

export const SIDE_PLANK_HIP_CIRCLE: Move = {
	slug: 'side-plank-hip-circle',
	title: 'Side plank with hip circles',
	desc: 'Seen from the front: side plank on forearm and foot, the top leg resting on the other. Lifts the straight top leg, sweeps it forward, down, a little behind and up again in a circle the size of a dinner plate; the pelvis keeps still. Then lowers the hips to the floor.',
	athlete: 'woman',
	view: 'front',
	camera: [66, 10],
	keys: [
		{
			number: 1,
			hold: 0.4,
			pose: {
				...{ tilt: 72, root: { on: 'right-elbow', at: [0, 0, 2.8] } },
				rightLeg: { foot: [0, -76.1, 1.2], edge: 76 },
				leftLeg: { hip: 2, knee: 2, abduct: 1, ankle: 4 },
				rightArm: { flex: 0, elbow: 90, hang: 1 },
				leftArm: { hand: [4, 8.6, 6], from: 'pelvis', elbowTo: [-0.3, 1, 0.2] },
			},
		},
		{ take: 0.8, pose: { leftLeg: { abduct: 28, hip: 4 } } },
		{ number: 2, take: 0.6, pose: { leftLeg: { abduct: 18, hip: 26 } } },
		{ take: 0.6, pose: { leftLeg: { abduct: 6, hip: 10 } } },
		{ take: 0.6, pose: { leftLeg: { abduct: 16, hip: -10 } } },
		{ take: 0.6, pose: { leftLeg: { abduct: 28, hip: 4 } } },
		{ number: 3, take: 1.2, hold: 0.4, pose: { tilt: 66, bend: -24, leftLeg: { abduct: 18, hip: 2 } } },
	],
	back: 1,
	props: [{ kind: 'mat', x: [-14, 22], y: [-18, 88], height: 1.2 }],
	faults: [
		{ label: 'Pelvis turns with the leg', key: 2, change: { lean: 46, neck: 10 } },
		{ label: 'Hips sag', key: 2, change: { tilt: 68, bend: -18 } },
	],
};
