/** Every movement that is drawn, by the slug of its exercise. */
import type { Move } from '../move.ts';
import { BACK_SQUAT } from './back-squat.ts';
import { BAND_SIDE_STEP } from './band-side-step.ts';
import { DEAD_BUG } from './dead-bug.ts';
import { FOREARM_PLANK } from './forearm-plank.ts';
import { PUSH_UP } from './push-up.ts';
import { ROMANIAN_DEADLIFT } from './romanian-deadlift.ts';
import { SINGLE_LEG_CALF_RAISE } from './single-leg-calf-raise.ts';
import { STEP_UP } from './step-up.ts';

const ALL: readonly Move[] = [
	BACK_SQUAT,
	BAND_SIDE_STEP,
	DEAD_BUG,
	FOREARM_PLANK,
	PUSH_UP,
	ROMANIAN_DEADLIFT,
	SINGLE_LEG_CALF_RAISE,
	STEP_UP,
];

export const MOVES: Readonly<Record<string, Move>> = Object.fromEntries(ALL.map((move) => [move.slug, move]));
