import { isNewToLifting, isStillLearning } from '../model/request.ts';
import type { PlanRequest, Strategy } from '../model/request.ts';
import { isHardRun, isHeavyLegs, isKeyRun } from '../model/session.ts';
import type { PlacedSession } from '../model/session.ts';
import { hoursEndToStart, isEarlierSameDay } from '../model/timeline.ts';
import { LEAST_HOURS_AFTER_RUN } from '../rules/points.ts';
import { problemOf, runsOf } from './candidates.ts';
import { solve } from './solve.ts';
import type { StrategyReason } from './types.ts';

export interface StrategyVerdict {
	readonly strategy: Strategy;
	readonly reason: StrategyReason;
}

/** Key runs in a week from which consolidating pays (evidence §3.3; our rule of thumb). */
const KEY_RUNS_TO_CONSOLIDATE = 2;

/**
 * What `auto` means for a request: what is asked; `separate` in the first four weeks of lifting; the only strategy under which all heavy legs
 * fit; else `consolidate` with two key runs, hours between run and gym and eight weeks of lifting, and `separate` without (evidence §3.3).
 */
export function chooseStrategy(request: PlanRequest): StrategyVerdict {
	if (request.strategy !== 'auto') return { strategy: request.strategy, reason: 'asked' };
	if (isNewToLifting(request.athlete)) return { strategy: 'separate', reason: 'first-weeks' };
	if (!request.strength.some(({ kind }) => isHeavyLegs(kind))) {
		return { strategy: 'separate', reason: 'no-heavy-legs' };
	}

	const keyRuns = keyRunsOf(request);
	const onKeyDays = fits(request, (place) => leavesHours(keyRuns, place));
	const awayFromThem = fits(request, (place) => !isOnKeyDay(request, place));
	if (awayFromThem && !onKeyDays) return { strategy: 'separate', reason: 'only-separate-fits' };
	if (onKeyDays && !awayFromThem) return { strategy: 'consolidate', reason: 'only-consolidate-fits' };

	if (request.runs.filter(({ kind }) => isHardRun(kind)).length < KEY_RUNS_TO_CONSOLIDATE) {
		return { strategy: 'separate', reason: 'one-key-run' };
	}
	if (isStillLearning(request.athlete)) return { strategy: 'separate', reason: 'new-to-lifting' };
	return onKeyDays
		? { strategy: 'consolidate', reason: 'two-key-runs' }
		: { strategy: 'separate', reason: 'no-gap' };
}

/** Is there a week that keeps every hard rule with heavy legs only in places that pass? */
function fits(request: PlanRequest, passes: (place: PlacedSession) => boolean): boolean {
	const allow = (place: PlacedSession): boolean => !isHeavyLegs(place.kind) || passes(place);
	return solve(request, 'separate', { allow, unbroken: true }).length > 0;
}

const isOnKeyDay = ({ runs }: PlanRequest, place: PlacedSession): boolean =>
	runs.some(({ kind, day }) => isKeyRun(kind) && day === place.day);

/** The key runs of a request where they are, or as early as they can be. */
function keyRunsOf(request: PlanRequest): PlacedSession[] {
	return runsOf(problemOf(request)).filter(({ kind }) => isKeyRun(kind));
}

/** Does a place leave the hours a lift wants after a key run of the same day? */
const leavesHours = (keyRuns: readonly PlacedSession[], place: PlacedSession): boolean =>
	keyRuns.some((run) => isEarlierSameDay(run, place) && hoursEndToStart(run, place) >= LEAST_HOURS_AFTER_RUN);
