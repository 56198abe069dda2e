/**
 * The best week, found by integer programming instead of search: prices come from the second checker, places from a second list, proof from
 * HiGHS. Of `src/lib/rules` it knows the weights, of `src/lib/schedule` nothing.
 */
import type { PlanRequest, Strategy } from '../../src/lib/model/request.ts';
import type { PlacedSession } from '../../src/lib/model/session.ts';
import { pointsOf, remarksOn } from './checker.ts';
import type { Points } from './checker.ts';
import { WeekProgram } from './week-program.ts';

/** The least price of a rule that may never be bent. */
const NEVER_BENT = 1000;

/**
 * The score of the best week and one such week. Weeks without hard points are looked for first, then those that bend no rule which may
 * never be bent, then all.
 */
export function bestByProgram(
	request: PlanRequest,
	strategy: Strategy,
): { score: Points; sessions: PlacedSession[] } {
	for (const forbiddenFrom of [1, NEVER_BENT, Infinity]) {
		const sessions = new WeekProgram(request, strategy, forbiddenFrom).best();
		if (!sessions) continue;
		const score = pointsOf(remarksOn(request, strategy, sessions));
		if (score.hard < forbiddenFrom) return { score, sessions };
	}
	throw new Error('HiGHS found no week at all');
}
