/** Every movement that is drawn, by the slug of its exercise. */
import type { Move } from '../move.ts';
import { BACK_SQUAT } from './back-squat.ts';
import { BAND_SIDE_STEP } from './band-side-step.ts';
import { DEAD_BUG } from './dead-bug.ts';
import { FOREARM_PLANK } from './forearm-plank.ts';
import { HALF_KNEELING_HIP_FLEXOR_OPENER } from './half-kneeling-hip-flexor-opener.ts';
import { POGO } from './pogo.ts';
import { PULL_UP } from './pull-up.ts';
import { PUSH_UP } from './push-up.ts';
import { ROMANIAN_DEADLIFT } from './romanian-deadlift.ts';
import { SINGLE_LEG_BRIDGE } from './single-leg-bridge.ts';
import { SINGLE_LEG_CALF_RAISE } from './single-leg-calf-raise.ts';
import { STEP_UP } from './step-up.ts';

const ALL: readonly Move[] = [
	BACK_SQUAT,
	BAND_SIDE_STEP,
	DEAD_BUG,
	FOREARM_PLANK,
	HALF_KNEELING_HIP_FLEXOR_OPENER,
	POGO,
	PULL_UP,
	PUSH_UP,
	ROMANIAN_DEADLIFT,
	SINGLE_LEG_BRIDGE,
	SINGLE_LEG_CALF_RAISE,
	STEP_UP,
];

export const MOVES: Readonly<Record<string, Move>> = Object.fromEntries(ALL.map((move) => [move.slug, move]));
