import { isNewToLifting, isStillLearning } from '../model/request.ts';
import type { PlanRequest, Strategy } from '../model/request.ts';
import { isHardRun, isHeavyLegs, isKeyRun } from '../model/session.ts';
import type { PlacedSession } from '../model/session.ts';
import { SLOT_START } from '../model/week.ts';
import { LEAST_HOURS_AFTER_RUN } from '../rules/points.ts';
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

	const onKeyDays = fits(request, (place) => hoursAfterKeyRun(request, place) >= LEAST_HOURS_AFTER_RUN);
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

/** Hours from the end of a key run that day to this place; below zero when there is none before it. */
function hoursAfterKeyRun({ runs }: PlanRequest, place: PlacedSession): number {
	const gaps = runs
		.filter(({ kind, day }) => isKeyRun(kind) && day === place.day)
		.map(({ start, slot, minutes }) => (place.start - ((start ?? SLOT_START[slot ?? 'am']) + minutes)) / 60);
	return Math.max(-1, ...gaps);
}
