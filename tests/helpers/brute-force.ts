import type { PlanRequest, Strategy } from '../../src/lib/model/request.ts';
import type { PlacedSession } from '../../src/lib/model/session.ts';
import { problemOf } from '../../src/lib/schedule/candidates.ts';
import { judge } from '../../src/lib/schedule/judge.ts';
import type { Score } from '../../src/lib/schedule/types.ts';

/** The best score over every placement, each judged whole: no bounds, no tables, nothing shared with the solver but the list of places. */
export function bruteForce(request: PlanRequest, strategy: Strategy): Score {
	const { fixed, strength, openRuns } = problemOf(request);
	let best: Score = { hard: Infinity, soft: -Infinity };
	const visit = (depth: number, placed: readonly PlacedSession[]): void => {
		const variable = [...strength, ...openRuns][depth];
		if (!variable) {
			const { score } = judge(request, strategy, placed);
			if (score.hard < best.hard || (score.hard === best.hard && score.soft > best.soft)) best = score;
			return;
		}
		for (const place of variable.places) visit(depth + 1, [...placed, ...place]);
	};
	visit(0, fixed);
	return best;
}

/** How many whole weeks brute force would judge. */
export function placements(request: PlanRequest): number {
	const { strength, openRuns } = problemOf(request);
	return [...strength, ...openRuns].reduce((total, { places }) => total * places.length, 1);
}
