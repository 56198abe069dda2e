import { RULES } from '../../lib/rules/registry.ts';
import type { Rule } from '../../lib/rules/types.ts';

/** A rule by its id. Throws with the id for one that does not exist. */
export function knownRule(id: string): Rule {
	const rule = RULES.find(({ meta }) => meta.id === id);
	if (!rule) throw new Error(`Expected the id of a rule in src/lib/rules/registry.ts, found "${id}"`);
	return rule;
}
