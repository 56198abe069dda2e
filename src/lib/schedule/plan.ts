import type { PlanRequest } from '../model/request.ts';
import { isStrength } from '../model/session.ts';
import type { PlacedSession } from '../model/session.ts';
import { judge, objections } from './judge.ts';
import { relaxations } from './relax.ts';
import { byScore } from './score.ts';
import { solve } from './solve.ts';
import type { Solution } from './kept.ts';
import { chooseStrategy } from './strategy.ts';
import type { Plan } from './types.ts';

/** Weeks offered beside the best. */
const ALTERNATIVES = 3;

/**
 * Plans a week: places every strength session, and every run whose half of the day is open, so that no better week exists under the rules.
 * `relaxed` means that no week keeps every hard rule; the findings of `best` say which give way and `relaxations` what would help.
 */
export function plan(request: PlanRequest): Plan {
	const { strategy, reason } = chooseStrategy(request);
	const [first, ...others] = bestWeeks(request, strategy);
	const best = judge(request, strategy, first?.sessions ?? []);
	const placed = request.strength.map(({ id }) => id);
	return {
		status: best.score.hard === 0 ? 'optimal' : 'relaxed',
		strategy,
		reason,
		best,
		alternatives: others.map(({ sessions }) => judge(request, strategy, sessions)),
		whyNot: Object.fromEntries(placed.map((id) => [id, objections(request, strategy, best.sessions, id)])),
		relaxations: best.score.hard === 0 ? [] : relaxations(request, strategy),
	};
}

/** The best week and the next best ones that put strength on other days; where too few exist, in other halves of the day. */
function bestWeeks(request: PlanRequest, strategy: Plan['strategy']): Solution[] {
	const count = 1 + ALTERNATIVES;
	const byDays = solve(request, strategy, { count, keyOf: strengthDays });
	if (byDays.length === count) return byDays;
	const seen = new Set(byDays.map(({ sessions }) => places(sessions)));
	const byHalves = solve(request, strategy, { count: count + byDays.length, keyOf: places });
	const more = byHalves.filter(({ sessions }) => !seen.has(places(sessions)));
	return [...byDays, ...more].slice(0, count).sort((a, b) => byScore(a.score, b.score));
}

const strengthDays = (sessions: readonly PlacedSession[]): string =>
	sessions
		.filter(({ kind }) => isStrength(kind))
		.map(({ kind, minutes, day }) => `${kind} ${minutes} ${day}`)
		.sort()
		.join();

const places = (sessions: readonly PlacedSession[]): string =>
	sessions
		.map(({ kind, minutes, day, slot }) => `${kind} ${minutes} ${day} ${slot}`)
		.sort()
		.join();
