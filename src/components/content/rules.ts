import { RULES } from '../../lib/rules/registry.ts';
import type { Rule, RuleKind, RuleMeta } from '../../lib/rules/types.ts';
import { worth } from '../../lib/rules/weights.ts';

/** What the kinds of rules are called and what they mean, in the order of the index. */
export const RULE_KINDS: Readonly<Record<RuleKind, { readonly name: string; readonly says: string }>> = {
	hard: { name: 'Hard rules', says: 'Kept before anything else and never traded for comfort.' },
	warning: { name: 'Warnings', says: 'They speak up and change no plan.' },
	soft: { name: 'Preferences', says: 'Weighed against each other once every hard rule is kept.' },
};

/** A rule by its id. Throws with the id for one that does not exist. */
export function knownRule(id: string): Rule {
	const rule = RULES.find(({ meta }) => meta.id === id);
	if (!rule) throw new Error(`Expected the id of a rule in src/lib/rules/registry.ts, found "${id}"`);
	return rule;
}

/** What stands in a rule's sentences before the planner fills them in. */
const BLANKS: Readonly<Record<string, string>> = {
	'{first}': 'this session',
	'{second}': 'the other',
	'{third}': 'a third',
	'{measure}': '…',
};

/** A sentence of a rule, and its points by strategy if the rule is a preference. */
export interface Sentence {
	readonly text: string;
	readonly points?: { readonly consolidate: string; readonly separate: string };
}

/** Everything a rule can say. */
export const sentencesOf = (meta: RuleMeta): readonly Sentence[] =>
	Object.entries(meta.messages).map(([id, template]) => {
		const filled = template.replace(/\{\w+\}/g, (blank) => BLANKS[blank] ?? blank);
		const text = filled.charAt(0).toUpperCase() + filled.slice(1);
		if (meta.kind !== 'soft') return { text };
		const points = (strategy: 'consolidate' | 'separate') => signed(worth(meta, id, strategy));
		return { text, points: { consolidate: points('consolidate'), separate: points('separate') } };
	});

/** `+6`, `−2`, `0`. */
const signed = (points: number): string => (points > 0 ? `+${points}` : `${points}`.replace('-', '−'));
