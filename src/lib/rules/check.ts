import { around } from '../model/request.ts';
import type { PlanRequest, Strategy } from '../model/request.ts';
import type { PlacedSession } from '../model/session.ts';
import { RULES } from './registry.ts';
import type { Finding, PairRule, Report, Rule, RuleMeta } from './types.ts';
import { isAround, viewOf } from './week-view.ts';
import type { WeekView } from './week-view.ts';
import { worth } from './weights.ts';

/** Runs rules over a week and hands every report on, with the rule that made it. */
export function evaluateRules(
	rules: readonly Rule[],
	week: WeekView,
	onReport: (meta: RuleMeta, ...report: Parameters<Report>) => void,
): void {
	for (const rule of rules) {
		const report: Report = (...args) => onReport(rule.meta, ...args);
		switch (rule.scope) {
			case 'pair':
				evaluatePairs(rule, week, report);
				break;
			case 'session':
				for (const session of week.sessions) if (rule.of(session)) rule.evaluate(session, week, report);
				break;
			case 'week':
				rule.evaluate(week, report);
				break;
		}
	}
}

/** Every finding of every rule on a week, in the order of the registry. */
export function check(
	request: PlanRequest,
	strategy: Strategy,
	sessions: readonly PlacedSession[],
	rules: readonly Rule[] = RULES,
): Finding[] {
	const findings: Finding[] = [];
	evaluateRules(
		rules,
		viewOf(request, sessions, around(request)),
		(meta, points, messageId, measure, ...about) => {
			const weighted = points * worth(meta, messageId, strategy);
			findings.push({
				rule: meta.id,
				severity: severityOf(meta, weighted),
				points: weighted,
				messageId,
				measure,
				sessions: about.filter((session) => session !== undefined).map(({ id }) => id),
			});
		},
	);
	return findings;
}

function evaluatePairs(rule: PairRule, week: WeekView, report: Report): void {
	const all = week.around.length === 0 ? week.sessions : [...week.sessions, ...week.around];
	const seconds = all.filter(rule.second);
	if (seconds.length === 0) return;
	for (const a of all) {
		if (!rule.first(a)) continue;
		for (const b of seconds) {
			if (a !== b && !(isAround(a) && isAround(b))) rule.evaluate(a, b, week, report);
		}
	}
}

function severityOf({ kind }: RuleMeta, points: number): Finding['severity'] {
	if (kind !== 'soft') return kind;
	return points < 0 ? 'cost' : 'good';
}
