import type { Move } from '../move.ts';

export const SHORT_FOOT: Move = {
	slug: 'short-foot',
	title: 'Short foot',
	desc: 'One bare foot close up, seen from its inner side, flat and long on the floor. Pulls the ball of the foot towards the heel without curling the toes, so that the arch rises by about a centimetre while heel and ball stay down. Holds, then lets go.',
	athlete: 'man',
	view: 'side',
	camera: [6, 3],
	close: { foot: 'left', frame: [-9.5, 16, 14.5] },
	keys: [
		{ number: 3, hold: 0.4, pose: { leftLeg: { foot: [0, 5.2, 0.3], short: 0 } } },
		{ number: 1, take: 0.3, pose: {} },
		{ number: 2, take: 1.4, hold: 1.6, pose: { leftLeg: { short: 0.9 } } },
	],
	back: 'same-way',
	props: [{ kind: 'mat', x: [-5.4, 12], y: [0, 10], height: 0.3 }],
	faults: [
		{ label: 'Toes curl and claw', key: 2, change: { leftLeg: { claw: 1 } } },
		{ label: 'Foot rolls outwards', key: 2, change: { leftLeg: { roll: 14 } } },
	],
};
