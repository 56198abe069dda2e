import type { PlanRequest, Strategy } from '../model/request.ts';
import { alternativesTo } from './alternatives.ts';
import { judge, objections } from './judge.ts';
import { solve } from './solve.ts';
import type { Solution } from './solve.ts';
import { chooseStrategy } from './strategy.ts';
import type { BestWeek } from './types.ts';

/**
 * Places every session whose place is open so that no better week exists under the rules. `relaxed` means that no week keeps every hard rule;
 * the findings of `best` say which give way. `gap` is there only when the search had to stop: a better week could at most be better by that much.
 */
export function bestWeek(request: PlanRequest): BestWeek {
	const { strategy, reason } = chooseStrategy(request);
	// Without limits on what counts there is always a week, be it an empty one.
	const solution = solve(request, strategy) as Solution;
	const best = judge(request, strategy, solution.sessions);
	return {
		status: best.score.hard === 0 ? 'optimal' : 'relaxed',
		strategy,
		reason,
		best,
		gap: gapOf(solution),
		alternatives: alternativesTo(request, strategy, best),
		whyNot: whyNot(request, strategy, best.sessions),
	};
}

function gapOf({ score, bound }: Solution): BestWeek['gap'] {
	const gap = { hard: score.hard - bound.hard, soft: bound.soft - score.soft };
	return gap.hard === 0 && gap.soft === 0 ? undefined : gap;
}

const whyNot = (
	request: PlanRequest,
	strategy: Strategy,
	sessions: BestWeek['best']['sessions'],
): BestWeek['whyNot'] =>
	Object.fromEntries(sessions.map(({ id }) => [id, objections(request, strategy, sessions, id)]));
