import type { PlanRequest, Strategy } from '../model/request.ts';
import { alternativesTo } from './alternatives.ts';
import { smallestConflict } from './conflict.ts';
import { judge, objections } from './judge.ts';
import { relaxations } from './relax.ts';
import { solve } from './solve.ts';
import type { Solution } from './solve.ts';
import { chooseStrategy } from './strategy.ts';
import type { Plan } from './types.ts';

/**
 * Plans a week: places every session whose place is open so that no better week exists under the rules. `relaxed` means that no week keeps
 * every hard rule; the findings of `best` say which give way, `conflict` why they must, and `relaxations` what would help. `gap` is there
 * only when the search had to stop: a better week could at most be better by that much.
 */
export function plan(request: PlanRequest): Plan {
	const { strategy, reason } = chooseStrategy(request);
	// Without limits on what counts there is always a week, be it an empty one.
	const solution = solve(request, strategy) as Solution;
	const best = judge(request, strategy, solution.sessions);
	const fits = best.score.hard === 0;
	return {
		status: fits ? 'optimal' : 'relaxed',
		strategy,
		reason,
		best,
		gap: gapOf(solution),
		alternatives: alternativesTo(request, strategy, best),
		whyNot: whyNot(request, strategy, best.sessions),
		conflict: fits ? [] : smallestConflict(request, strategy),
		relaxations: fits ? [] : relaxations(request, strategy, best.score),
	};
}

function gapOf({ score, bound }: Solution): Plan['gap'] {
	const gap = { hard: score.hard - bound.hard, soft: bound.soft - score.soft };
	return gap.hard === 0 && gap.soft === 0 ? undefined : gap;
}

const whyNot = (
	request: PlanRequest,
	strategy: Strategy,
	sessions: Plan['best']['sessions'],
): Plan['whyNot'] =>
	Object.fromEntries(sessions.map(({ id }) => [id, objections(request, strategy, sessions, id)]));
