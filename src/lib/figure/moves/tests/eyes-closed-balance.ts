import type { Move } from '../../move.ts';
import { CROSSED } from './arms.ts';
import { BALANCE_TEST } from './single-leg-balance.ts';

export const EYES_CLOSED_TEST: Move = {
	slug: 'test-eyes-closed-balance',
	title: 'Single-leg balance with eyes closed, as a test',
	desc: 'Seen from the front: stands barefoot in a corner on one leg, arms crossed on the chest, the other foot beside the ankle. Closes the eyes and holds still, swaying a little, then opens the eyes and puts the foot down.',
	athlete: 'man',
	bare: true,
	eyesClosed: true,
	view: 'front',
	camera: [78, 6],
	keys: [
		{
			number: 1,
			eyesOpen: true,
			hold: 0.4,
			pose: {
				...{ lean: 1, root: { on: 'pelvis', at: [1.6, -4.4, 52.2] } },
				rightLeg: { foot: [0, 5.2, 0] },
				leftLeg: { foot: [2, 3.4, 8], heel: 14 },
				arms: CROSSED,
			},
		},
		{
			number: 2,
			take: 0.8,
			hold: 0.3,
			pose: { tilt: 2, bend: -6, root: { on: 'pelvis', at: [1.6, -5.2, 52.2] } },
		},
		{ take: 0.9, hold: 0.3, pose: { tilt: -2, bend: 6, root: { on: 'pelvis', at: [1.6, -3.6, 52.2] } } },
		{
			number: 3,
			eyesOpen: true,
			take: 0.6,
			hold: 0.4,
			pose: {
				...{ tilt: 0, bend: 0, root: { on: 'pelvis', at: [2.4, 0, 52.4] } },
				leftLeg: { foot: [0, 5.2, 0], heel: 0 },
			},
		},
	],
	back: 0.8,
	props: [
		{ kind: 'wall', x: [-22, -19], y: [-30, 30], height: 112 },
		{ kind: 'wall', x: [-22, 4], y: [-33, -30], height: 112 },
	],
	faults: BALANCE_TEST.faults,
};
