import type { PlanRequest, Strategy } from '../model/request.ts';
import { check } from '../rules/check.ts';
import { HARD_RULES } from '../rules/registry.ts';
import type { Rule } from '../rules/types.ts';
import { NODES_BESIDE, outcomeOf } from './solve.ts';

/**
 * A smallest set of hard rules that no week keeps together, by id in the order of the registry; empty when one week keeps them all. Rules are
 * dropped one by one while the rest still clash, then every smaller set is tried. A set not refuted in reasonable time is taken to hold together. Weeks met
 * on the way show which sets do, so few have to be planned for.
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
	let conflict: readonly Rule[] = HARD_RULES;
	for (const rule of HARD_RULES) {
		const rest = conflict.filter((other) => other !== rule);
		if (clash(rest)) conflict = rest;
	}
	for (let size = 1; size < conflict.length; size += 1) {
		const smaller = subsets(HARD_RULES, size).find(clash);
		if (smaller) return smaller.map(({ meta }) => meta.id);
	}
	return conflict.map(({ meta }) => meta.id);
}

/** Every set of `size` of the rules, in order. */
function subsets(rules: readonly Rule[], size: number): (readonly Rule[])[] {
	if (size === 0) return [[]];
	return rules.flatMap((rule, index) =>
		subsets(rules.slice(index + 1), size - 1).map((others) => [rule, ...others]),
	);
}
