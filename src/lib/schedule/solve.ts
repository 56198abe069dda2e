import type { PlanRequest, Strategy } from '../model/request.ts';
import type { PlacedSession } from '../model/session.ts';
import { oneSessionASlot } from '../rules/one-session-a-slot.ts';
import { A_DAY } from '../rules/points.ts';
import { RULES } from '../rules/registry.ts';
import type { Rule } from '../rules/types.ts';
import { NEVER_BENT } from '../rules/weights.ts';
import { problemOf } from './candidates.ts';
import { Prices } from './prices.ts';
import { below, scoreOf } from './score.ts';
import { Search } from './search.ts';
import type { Found } from './search.ts';
import type { Score } from './types.ts';

export interface SolveOptions {
	/** Rules to plan by; by default all. */
	readonly rules?: readonly Rule[];
	/** Only weeks that keep every hard rule. */
	readonly unbroken?: boolean;
	/** Which whole weeks count; by default all. */
	readonly accepts?: (sessions: readonly PlacedSession[]) => boolean;
	/** Places looked at before the search stops with the best week it has met. */
	readonly nodes?: number;
}

/** A whole week with its score. */
export interface Solution {
	readonly sessions: readonly PlacedSession[];
	readonly score: Score;
	/** No week scores better than this. Equal to `score` unless the search had to stop. */
	readonly bound: Score;
}

/** Enough for any week a person enters; a guard against weeks made to take for ever. */
export const MOST_NODES = 400_000;

/** Enough for a question asked beside the main one: an alternative, a way out, a strategy that may fit. */
export const NODES_BESIDE = 40_000;

/** A week is wanted even when the search must stop: enough to meet one when nothing is cut off. */
const NODES_FOR_ANY_WEEK = 2_000;

/**
 * The best week for a request, found by branch and bound and proved: hard points first, then soft ones. Of equal weeks the one met first wins:
 * sessions in the order of `problemOf`, each at the places that cost least first, then at those it lists first. Nothing when no week counts.
 *
 * Weeks with no more hard points than every week must have are looked for first, then those that break no rule which may never be bent, then
 * all others: each search may forget what the next one must consider.
 */
export const solve = (
	request: PlanRequest,
	strategy: Strategy,
	options: SolveOptions = {},
): Solution | undefined => outcomeOf(request, strategy, options).solution;

/** What came of a search: the best week, if any, and whether it was seen through to the end. */
export interface Outcome {
	readonly solution: Solution | undefined;
	readonly isProved: boolean;
}

/** As `solve`, telling “there is none” from “none was met before the search had to stop”. */
export function outcomeOf(request: PlanRequest, strategy: Strategy, options: SolveOptions): Outcome {
	const { rules = RULES, unbroken = false, accepts, nodes = MOST_NODES } = options;
	const search = new Search(request, new Prices(request, strategy, rules), problemOf(request));
	const least = search.leastHard;
	const crowded = !rules.includes(oneSessionASlot) || least >= NEVER_BENT;
	if (unbroken && least > 0) return { solution: undefined, isProved: true };
	const caps = search.isWide
		? [least + 1, least + A_DAY, least + NEVER_BENT]
		: [least + 1, least + NEVER_BENT];
	const stages = caps.map((hard) => ({ cap: below(hard), crowded }));
	let left = nodes;
	let bound = Infinity;
	for (const limits of unbroken ? stages.slice(0, 1) : [...stages, { cap: Infinity, crowded: true }]) {
		const most = limits.cap === Infinity ? Math.max(left, NODES_FOR_ANY_WEEK) : Math.ceil(left / 2);
		const found = search.run({ ...limits, nodes: most, accepts });
		left -= found.nodes;
		bound = Math.min(bound, found.bound);
		if (found.sessions) return outcome(found, found.sessions, bound);
	}
	return { solution: undefined, isProved: bound === Infinity };
}

const outcome = (found: Found, sessions: readonly PlacedSession[], bound: number): Outcome => ({
	solution: { sessions, score: scoreOf(found.cost), bound: scoreOf(bound) },
	isProved: bound === found.cost,
});
