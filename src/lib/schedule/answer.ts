import { clockText } from '../model/clock.ts';
import { around, hasGivenPlace } from '../model/request.ts';
import type { PlanRequest } from '../model/request.ts';
import { explain } from '../rules/explain.ts';
import type { PlanAnswer } from './format.ts';
import type { JudgedWeek, Plan } from './types.ts';

/** A plan in the published answer format: only what was placed, times as text, findings as sentences. */
export function answerOf(request: PlanRequest, plan: Plan): PlanAnswer {
	const given = new Set(request.runs.filter((run) => hasGivenPlace(request, run)).map(({ id }) => id));
	const placements = ({ sessions }: JudgedWeek) =>
		sessions
			.filter(({ id }) => !given.has(id))
			.map(({ id, day, slot, start }) => ({ id, day, slot, start: clockText(start) }));
	return {
		status: plan.status,
		strategy: plan.strategy,
		reason: plan.reason,
		score: { ...plan.best.score },
		...(plan.gap ? { gap: { ...plan.gap } } : {}),
		placements: placements(plan.best),
		findings: plan.best.findings.map((finding) => ({
			rule: finding.rule,
			severity: finding.severity,
			points: finding.points,
			sessions: [...finding.sessions],
			message: explain(finding, [...plan.best.sessions, ...around(request)]),
		})),
		alternatives: plan.alternatives.map((week) => ({
			score: { ...week.score },
			placements: placements(week),
		})),
		whyNot: Object.fromEntries(
			Object.entries(plan.whyNot).map(([id, list]) => [
				id,
				list.map((objection) => ({ ...objection, rules: [...objection.rules] })),
			]),
		),
		conflict: [...plan.conflict],
		relaxations: plan.relaxations.map(({ id, sessions, week, price }) => ({
			id,
			sessions: [...sessions],
			score: { ...week.score },
			price: { ...price },
			placements: placements(week),
		})),
	};
}
