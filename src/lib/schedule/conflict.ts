import type { PlanRequest, Strategy } from '../model/request.ts';
import { check } from '../rules/check.ts';
import { HARD_RULES } from '../rules/registry.ts';
import type { Rule } from '../rules/types.ts';
import { NODES_BESIDE, outcomeOf } from './solve.ts';

/**
 * A smallest set of hard rules that no week keeps together, by id in the order of the registry; empty when one week keeps them all. Smaller
 * sets are tried first; a set not refuted in reasonable time is taken to hold together. Weeks met on the way show which sets do, so few have to
 * be planned for.
 */
export function smallestConflict(request: PlanRequest, strategy: Strategy): string[] {
	const met: ReadonlySet<string>[] = [];
	const clash = (rules: readonly Rule[]): boolean => {
		if (met.some((broken) => rules.every(({ meta }) => !broken.has(meta.id)))) return false;
		const { solution, isProved } = outcomeOf(request, strategy, {
			rules,
			unbroken: true,
			nodes: NODES_BESIDE,
		});
		if (!solution) return isProved;
		met.push(new Set(check(request, strategy, solution.sessions, HARD_RULES).map(({ rule }) => rule)));
		return false;
	};
	if (!clash(HARD_RULES)) return [];
	// All of them clash, so some set does.
	for (let size = 1; ; size += 1) {
		const smallest = subsets(HARD_RULES, size).find(clash);
		if (smallest) return smallest.map(({ meta }) => meta.id);
	}
}

/** Every set of `size` of the rules, in order. */
function subsets(rules: readonly Rule[], size: number): (readonly Rule[])[] {
	if (size === 0) return [[]];
	return rules.flatMap((rule, index) =>
		subsets(rules.slice(index + 1), size - 1).map((others) => [rule, ...others]),
	);
}
