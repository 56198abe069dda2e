/** Every movement that is drawn, by the slug of its exercise. */
import type { Move } from '../move.ts';
import { ARABESQUE } from './arabesque.ts';
import { BACK_SQUAT } from './back-squat.ts';
import { BAND_SIDE_STEP } from './band-side-step.ts';
import { BENCH_PRESS } from './bench-press.ts';
import { BENT_KNEE_CALF_RAISE } from './bent-knee-calf-raise.ts';
import { BIRD_DOG } from './bird-dog.ts';
import { BODYWEIGHT_SQUAT } from './bodyweight-squat.ts';
import { BOX_STEP } from './box-step.ts';
import { CLOCK_REACH } from './clock-reach.ts';
import { COPENHAGEN_PLANK } from './copenhagen-plank.ts';
import { DEAD_BUG } from './dead-bug.ts';
import { DEADLIFT } from './deadlift.ts';
import { DOUBLE_LEG_CALF_RAISE } from './double-leg-calf-raise.ts';
import { DROP_LANDING } from './drop-landing.ts';
import { ELEVATED_HAMSTRING_BRIDGE } from './elevated-hamstring-bridge.ts';
import { FOAM_ROLLING } from './foam-rolling.ts';
import { FOREARM_PLANK } from './forearm-plank.ts';
import { GLUTE_BRIDGE } from './glute-bridge.ts';
import { GOBLET_SQUAT } from './goblet-squat.ts';
import { HALF_KNEELING_HIP_FLEXOR_OPENER } from './half-kneeling-hip-flexor-opener.ts';
import { HAMSTRING_HOLD_ON_ROLLER } from './hamstring-hold-on-roller.ts';
import { HIP_HIKE } from './hip-hike.ts';
import { HIP_HINGE_DRILL } from './hip-hinge-drill.ts';
import { HIP_SWITCH } from './hip-switch.ts';
import { HIP_THRUST } from './hip-thrust.ts';
import { INCHWORM } from './inchworm.ts';
import { INVERTED_ROW } from './inverted-row.ts';
import { KNEE_TO_WALL_ROCK } from './knee-to-wall-rock.ts';
import { LATERAL_LUNGE } from './lateral-lunge.ts';
import { NORDIC_HAMSTRING } from './nordic-hamstring.ts';
import { OPEN_BOOK } from './open-book.ts';
import { OVERHEAD_PRESS } from './overhead-press.ts';
import { PALLOF_PRESS } from './pallof-press.ts';
import { POGO } from './pogo.ts';
import { PULL_UP } from './pull-up.ts';
import { PUSH_UP } from './push-up.ts';
import { REAR_FOOT_ELEVATED_SPLIT_SQUAT } from './rear-foot-elevated-split-squat.ts';
import { REVERSE_LUNGE } from './reverse-lunge.ts';
import { ROMANIAN_DEADLIFT } from './romanian-deadlift.ts';
import { RUNNER_YOGA_FLOW } from './runner-yoga-flow.ts';
import { SHORT_FOOT } from './short-foot.ts';
import { SIDE_LYING_HIP_ABDUCTION } from './side-lying-hip-abduction.ts';
import { SIDE_PLANK_HIP_CIRCLE } from './side-plank-hip-circle.ts';
import { SIDE_PLANK } from './side-plank.ts';
import { SINGLE_LEG_BALANCE } from './single-leg-balance.ts';
import { SINGLE_LEG_BOX_SQUAT } from './single-leg-box-squat.ts';
import { SINGLE_LEG_BRIDGE } from './single-leg-bridge.ts';
import { SINGLE_LEG_CALF_RAISE } from './single-leg-calf-raise.ts';
import { SINGLE_LEG_DEADLIFT } from './single-leg-deadlift.ts';
import { SINGLE_LEG_POGO } from './single-leg-pogo.ts';
import { SINGLE_LEG_SQUAT } from './single-leg-squat.ts';
import { SLIDING_LEG_CURL } from './sliding-leg-curl.ts';
import { SPLIT_SQUAT_CALF_RAISE } from './split-squat-calf-raise.ts';
import { SPLIT_SQUAT } from './split-squat.ts';
import { SQUAT_JUMP } from './squat-jump.ts';
import { STEP_DOWN } from './step-down.ts';
import { STEP_UP } from './step-up.ts';
import { SUITCASE_CARRY } from './suitcase-carry.ts';
import { TIBIALIS_RAISE } from './tibialis-raise.ts';
import { TRAP_BAR_DEADLIFT } from './trap-bar-deadlift.ts';

const ALL: readonly Move[] = [
	ARABESQUE,
	BACK_SQUAT,
	BAND_SIDE_STEP,
	BENCH_PRESS,
	BENT_KNEE_CALF_RAISE,
	BIRD_DOG,
	BODYWEIGHT_SQUAT,
	BOX_STEP,
	CLOCK_REACH,
	COPENHAGEN_PLANK,
	DEADLIFT,
	DEAD_BUG,
	DOUBLE_LEG_CALF_RAISE,
	DROP_LANDING,
	ELEVATED_HAMSTRING_BRIDGE,
	FOAM_ROLLING,
	FOREARM_PLANK,
	GLUTE_BRIDGE,
	GOBLET_SQUAT,
	HALF_KNEELING_HIP_FLEXOR_OPENER,
	HAMSTRING_HOLD_ON_ROLLER,
	HIP_HIKE,
	HIP_HINGE_DRILL,
	HIP_SWITCH,
	HIP_THRUST,
	INCHWORM,
	INVERTED_ROW,
	KNEE_TO_WALL_ROCK,
	LATERAL_LUNGE,
	NORDIC_HAMSTRING,
	OPEN_BOOK,
	OVERHEAD_PRESS,
	PALLOF_PRESS,
	POGO,
	PULL_UP,
	PUSH_UP,
	REAR_FOOT_ELEVATED_SPLIT_SQUAT,
	REVERSE_LUNGE,
	ROMANIAN_DEADLIFT,
	RUNNER_YOGA_FLOW,
	SHORT_FOOT,
	SIDE_LYING_HIP_ABDUCTION,
	SIDE_PLANK,
	SIDE_PLANK_HIP_CIRCLE,
	SINGLE_LEG_BALANCE,
	SINGLE_LEG_BOX_SQUAT,
	SINGLE_LEG_BRIDGE,
	SINGLE_LEG_CALF_RAISE,
	SINGLE_LEG_DEADLIFT,
	SINGLE_LEG_POGO,
	SINGLE_LEG_SQUAT,
	SLIDING_LEG_CURL,
	SPLIT_SQUAT,
	SPLIT_SQUAT_CALF_RAISE,
	SQUAT_JUMP,
	STEP_DOWN,
	STEP_UP,
	SUITCASE_CARRY,
	TIBIALIS_RAISE,
	TRAP_BAR_DEADLIFT,
];

export const MOVES: Readonly<Record<string, Move>> = Object.fromEntries(ALL.map((move) => [move.slug, move]));

/** The movement of an exercise. Throws when none is drawn. */
export function moveOf(slug: string): Move {
	const move = MOVES[slug];
	if (!move)
		throw new Error(`No movement is drawn for ${slug}: add src/lib/figure/moves/${slug}.ts to registry.ts`);
	return move;
}
