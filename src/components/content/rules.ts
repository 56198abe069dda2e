import { RULES } from '../../lib/rules/registry.ts';
import type { Rule, RuleKind, RuleMeta } from '../../lib/rules/types.ts';
import { worth } from '../../lib/rules/weights.ts';

/** What the kinds of rules are called and what they mean, in the order of the index. */
export const RULE_KINDS: Readonly<
	Record<RuleKind, { readonly name: string; readonly one: string; readonly says: string }>
> = {
	hard: {
		name: 'Hard rules',
		one: 'Hard rule',
		says: 'Kept before anything else and never traded for comfort.',
	},
	warning: { name: 'Warnings', one: 'Warning', says: 'Shown beside the plan, without changing it.' },
	soft: {
		name: 'Preferences',
		one: 'Preference',
		says: 'Weighed against the others once every hard rule is kept.',
	},
};

/** A rule by its id. Throws with the id for one that does not exist. */
export function knownRule(id: string): Rule {
	const rule = RULES.find(({ meta }) => meta.id === id);
	if (!rule) throw new Error(`Expected the id of a rule in src/lib/rules/registry.ts, found "${id}"`);
	return rule;
}

/** What stands in a preference's sentences before the planner fills them in: most are about a lift near a run. */
const BLANKS: Readonly<Record<string, string>> = {
	'{first}': 'the strength session',
	'{second}': 'the run',
	'{measure}': '…',
};

/** Preferences about other sessions. */
const OWN_BLANKS: Readonly<Record<string, typeof BLANKS>> = {
	'jumps-in-warm-up': { '{first}': 'a short set of jumps', '{second}': 'a hard run' },
	'spread-strength': { '{first}': 'one strength session', '{second}': 'another' },
};

/** A sentence of a preference, and its points by strategy. */
export interface Sentence {
	readonly text: string;
	readonly consolidate: string;
	readonly separate: string;
}

/** Everything that earns a preference points or costs some. */
export const sentencesOf = (meta: RuleMeta): readonly Sentence[] =>
	Object.entries(meta.messages).map(([id, template]) => {
		const filled = template.replace(
			/\{\w+\}/g,
			(blank) => OWN_BLANKS[meta.id]?.[blank] ?? BLANKS[blank] ?? blank,
		);
		return {
			text: filled.charAt(0).toUpperCase() + filled.slice(1),
			consolidate: signed(worth(meta, id, 'consolidate')),
			separate: signed(worth(meta, id, 'separate')),
		};
	});

/** `+6`, `−2`, `0`. */
const signed = (points: number): string => (points > 0 ? `+${points}` : `${points}`.replace('-', '−'));
