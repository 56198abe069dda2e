/** How each screening test is drawn, by the test's slug: a movement of its own, or that of an exercise where the test is done the same way. */
import type { Move } from '../../move.ts';
import { ARABESQUE } from '../arabesque.ts';
import { FOREARM_PLANK } from '../forearm-plank.ts';
import { SIDE_LYING_HIP_ABDUCTION } from '../side-lying-hip-abduction.ts';
import { CHAIR_STAND_TEST } from './chair-stand.ts';
import { EYES_CLOSED_TEST } from './eyes-closed-balance.ts';
import { REACH_TEST } from './forward-reach.ts';
import { HAMSTRING_BRIDGE_TEST } from './hamstring-bridge.ts';
import { HEEL_RAISE_TEST } from './heel-raise.ts';
import { KNEE_TO_WALL_TEST } from './knee-to-wall.ts';
import { REPEATED_JUMP_TEST } from './repeated-jump.ts';
import { SIDE_PLANK_TEST } from './side-plank.ts';
import { BALANCE_TEST } from './single-leg-balance.ts';
import { HOP_TEST } from './single-leg-hop.ts';
import { SIT_TO_STAND_TEST } from './single-leg-sit-to-stand.ts';
import { SQUAT_TEST } from './single-leg-squat.ts';
import { TOE_TOUCH_TEST } from './toe-touch.ts';
import { ROTATION_TEST } from './trunk-rotation.ts';

/** A test's movement, and its three numbered poses in a few words each. */
export interface TestFigure {
	readonly move: Move;
	readonly poses: readonly [string, string, string];
}

export const TEST_FIGURES: Readonly<Record<string, TestFigure>> = {
	'knee-to-wall': {
		move: KNEE_TO_WALL_TEST,
		poses: [
			'Front foot on the tape, hands on the wall.',
			'Knee touches the wall, heel still down: measure here.',
			'Back up. Move the foot and try again.',
		],
	},
	'toe-touch': {
		move: TOE_TOUCH_TEST,
		poses: [
			'Tall, feet together, knees straight.',
			'As low as you go without a bounce: measure here.',
			'Roll up slowly.',
		],
	},
	'trunk-rotation': {
		move: ROTATION_TEST,
		poses: [
			'Hips on the heels, forearm down, hand behind the head.',
			'Elbow up, hips still on the heels: measure here.',
			'Turn back with control.',
		],
	},
	'single-leg-balance': {
		move: BALANCE_TEST,
		poses: [
			'Barefoot, arms crossed on the chest.',
			'Foot beside the ankle, not touching: the clock runs.',
			'Foot down: the clock stops.',
		],
	},
	'eyes-closed-balance': {
		move: EYES_CLOSED_TEST,
		poses: [
			'Barefoot in a corner, arms crossed.',
			'Steady on one leg, then eyes closed: the clock runs.',
			'Eyes open or foot down: the clock stops.',
		],
	},
	'forward-reach': {
		move: REACH_TEST,
		poses: [
			'Big toe at zero, hands on the hips.',
			'As far along the tape as you can, heel down: measure here.',
			'Back on one leg. Only then it counts.',
		],
	},
	arabesque: {
		move: ARABESQUE,
		poses: [
			'On one leg, knee a little soft.',
			'Trunk and free leg nearly level, hips facing the floor: hold.',
			'Up again as one piece.',
		],
	},
	'single-leg-squat': {
		move: SQUAT_TEST,
		poses: [
			'On the step on one leg, arms crossed.',
			'Knee well bent and over the foot, hips level: judge here.',
			'Up again, slowly.',
		],
	},
	'heel-raise': {
		move: HEEL_RAISE_TEST,
		poses: [
			'Level floor, knee straight, fingertips on the wall.',
			'As high as you can: this is the height to keep.',
			'Heel down on the next beat: one raise.',
		],
	},
	'single-leg-hop': {
		move: HOP_TEST,
		poses: [
			'Toe at zero. Dip, arms back.',
			'Forward as far as you can.',
			'Landed on the same leg, still: measure to the heel.',
		],
	},
	'repeated-jump': {
		move: REPEATED_JUMP_TEST,
		poses: [
			'Tall, feet under the hips.',
			'On the balls of the feet: this contact is what you measure.',
			'Up at once, knees nearly straight.',
		],
	},
	'single-leg-sit-to-stand': {
		move: SIT_TO_STAND_TEST,
		poses: [
			'On the front of the chair, arms crossed, one foot up.',
			'Lean forward and rise on one leg.',
			'Fully up: one stand.',
		],
	},
	'chair-stand': {
		move: CHAIR_STAND_TEST,
		poses: [
			'Middle of the seat, feet flat, arms crossed.',
			'Lean forward and rise.',
			'Hips and knees straight: one stand.',
		],
	},
	'side-lying-hip-abduction': {
		move: SIDE_LYING_HIP_ABDUCTION,
		poses: [
			'Back and heels against the wall, lower knee bent.',
			'Straight leg up, heel on the wall, toes forward.',
			'Down again: one lift.',
		],
	},
	'hamstring-bridge': {
		move: HAMSTRING_BRIDGE_TEST,
		poses: [
			'Heel on the box, other thigh straight up.',
			'Shoulder, hip and knee in one line.',
			'Touch the floor: one bridge.',
		],
	},
	'side-plank': { move: SIDE_PLANK_TEST, poses: sidePlankPoses() },
	'side-ratio': { move: SIDE_PLANK_TEST, poses: sidePlankPoses() },
	'forearm-plank': {
		move: FOREARM_PLANK,
		poses: [
			'Elbows under the shoulders, toes tucked in.',
			'Heels, hips and shoulders in one line: the clock runs.',
			'The line breaks a second time: the clock stops.',
		],
	},
};

/** The movements that no exercise has. */
export const TEST_MOVES: readonly Move[] = [
	...new Set(Object.values(TEST_FIGURES).map(({ move }) => move)),
].filter(({ slug }) => slug.startsWith('test-'));

/** How a test is drawn. Throws when it is not. */
export function testFigure(slug: string): TestFigure {
	const figure = TEST_FIGURES[slug];
	if (!figure)
		throw new Error(
			`No movement is drawn for the test ${slug}: add one to src/lib/figure/moves/tests/registry.ts`,
		);
	return figure;
}

function sidePlankPoses(): TestFigure['poses'] {
	return [
		'Elbow under the shoulder, top hand on the other shoulder.',
		'Head, hips and heels in one line: the clock runs.',
		'Hips down: the clock stops.',
	];
}
