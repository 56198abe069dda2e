import { clockText } from '../model/clock.ts';
import type { PlanRequest } from '../model/request.ts';
import { explain } from '../rules/explain.ts';
import type { PlanAnswer } from './format.ts';
import type { JudgedWeek, Plan } from './types.ts';

/** A plan in the published answer format: only what was placed, times as text, findings as sentences. */
export function answerOf(request: PlanRequest, plan: Plan): PlanAnswer {
	const given = new Set(
		request.runs.filter(({ slot, start }) => slot ?? start !== undefined).map(({ id }) => id),
	);
	const placements = ({ sessions }: JudgedWeek) =>
		sessions
			.filter(({ id }) => !given.has(id))
			.map(({ id, day, slot, start }) => ({ id, day, slot, start: clockText(start) }));
	return {
		status: plan.status,
		strategy: plan.strategy,
		reason: plan.reason,
		score: { ...plan.best.score },
		placements: placements(plan.best),
		findings: plan.best.findings.map((finding) => ({
			rule: finding.rule,
			severity: finding.severity,
			points: finding.points,
			sessions: [...finding.sessions],
			message: explain(finding, plan.best.sessions),
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
		relaxations: plan.relaxations.map(({ id, sessions, week }) => ({
			id,
			sessions: [...sessions],
			score: { ...week.score },
			placements: placements(week),
		})),
	};
}
