import { isNewToLifting, isStillLearning } from '../model/request.ts';
import type { PlanRequest, Strategy } from '../model/request.ts';
import { isHardRun, isHeavyLegs, isKeyRun } from '../model/session.ts';
import { hoursEndToStart, isEarlierSameDay, isSameDay } from '../model/timeline.ts';
import { definePairRule, defineSessionRule } from '../rules/define.ts';
import { LEAST_HOURS_AFTER_RUN } from '../rules/points.ts';
import { HARD_RULES } from '../rules/registry.ts';
import type { Rule } from '../rules/types.ts';
import { hasDay } from '../rules/week-view.ts';
import { NODES_BESIDE, solve } from './solve.ts';
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

	const onKeyDays = fits(request, ON_KEY_DAYS);
	const awayFromThem = fits(request, AWAY_FROM_KEY_RUNS);
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

/** Is there a week that keeps every hard rule and these as well? */
const fits = (request: PlanRequest, also: readonly Rule[]): boolean =>
	solve(request, 'separate', { rules: [...HARD_RULES, ...also], unbroken: true, nodes: NODES_BESIDE }) !==
	undefined;

const AWAY_FROM_KEY_RUNS = [
	definePairRule({
		meta: { kind: 'hard', id: 'away-from-key-runs' },
		first: ({ kind }) => isHeavyLegs(kind),
		second: ({ kind }) => isKeyRun(kind),
		evaluate(a, b, _week, report) {
			if (isSameDay(a, b)) report(1, 'sameDay', 0, a, b);
		},
	}),
];

const ON_KEY_DAYS = [
	defineSessionRule({
		meta: { kind: 'hard', id: 'on-key-days' },
		of: ({ kind }) => isHeavyLegs(kind),
		evaluate(session, week, report) {
			if (!hasDay(week.keyDays, session)) report(1, 'elsewhere', 0, session);
		},
	}),
	definePairRule({
		meta: { kind: 'hard', id: 'hours-after-key-run' },
		first: ({ kind }) => isHeavyLegs(kind),
		second: ({ kind }) => isKeyRun(kind),
		evaluate(a, b, _week, report) {
			if (!isSameDay(a, b)) return;
			const leaves = isEarlierSameDay(b, a) && hoursEndToStart(b, a) >= LEAST_HOURS_AFTER_RUN;
			if (!leaves) report(1, 'tooClose', 0, a, b);
		},
	}),
];
