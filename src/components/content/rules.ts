import { BEST_HOURS_AFTER_RUN } from '../../lib/rules/hours-between-run-and-lift.ts';
import { EASY_DAYS_WANTED } from '../../lib/rules/keep-easy-days-easy.ts';
import { LEAST_HOURS_AFTER_RUN } from '../../lib/rules/points.ts';
import type { RuleKind, RuleMeta } from '../../lib/rules/types.ts';
import { WIDE_HOURS_BETWEEN_HEAVY } from '../../lib/rules/three-days-between-heavy.ts';
import { worth } from '../../lib/rules/weights.ts';
import { ruleWords } from '../../lib/rules/words.ts';

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

/** What a rule's two example weeks are called. */
export const EXAMPLE_NAMES: Readonly<Record<RuleKind, Readonly<Record<'keeps' | 'breaks', string>>>> = {
	hard: { keeps: 'Keeps the rule.', breaks: 'Breaks it.' },
	warning: { keeps: 'No warning.', breaks: 'A warning.' },
	soft: { keeps: 'As preferred.', breaks: 'Not as preferred.' },
};

/** H10 of the evidence base. It is a page and no rule: how a person feels is never an input, so nothing here can check it. */
export const HEALTH_FIRST = {
	title: 'Health comes first',
	says: 'some signs stop every session. The planner does not ask about them and cannot know, so this one is yours to keep.',
} as const;

/** What stands in a preference's sentences before the planner fills them in: most are about a lift near a run. */
const BLANKS: Blanks = { '{first}': 'the strength session', '{second}': 'the run' };

/** Sentences about other sessions, and those with a number to say, by the rule's id. */
const OWN_BLANKS: Readonly<Record<string, Blanks>> = {
	'jumps-in-warm-up': { '{first}': 'a short set of jumps', '{second}': 'a hard run' },
	'spread-strength': { '{first}': 'one strength session', '{second}': 'another' },
	'key-runs-apart': { '{first}': 'one key run', '{second}': 'another' },
	'one-run-a-day': { '{first}': 'one run', '{second}': 'another' },
	'keep-easy-days-easy': { '{measure}': `each of the first ${EASY_DAYS_WANTED}` },
	'no-three-hard-days': { '{measure}': 'each' },
	'three-days-between-heavy': { '{measure}': `${WIDE_HOURS_BETWEEN_HEAVY}` },
};

/** Hours in the bands of `hours-between-run-and-lift`, by the message's name. */
const BANDS: Readonly<Record<string, string>> = {
	long: `at least ${BEST_HOURS_AFTER_RUN}`,
	middle: `${LEAST_HOURS_AFTER_RUN} to ${BEST_HOURS_AFTER_RUN}`,
	short: `less than ${LEAST_HOURS_AFTER_RUN}`,
};

type Blanks = Readonly<Record<string, string>>;

/** A sentence of a preference, and its points by strategy. */
export interface Sentence {
	readonly text: string;
	readonly consolidate: string;
	readonly separate: string;
}

/** Everything that earns a preference points or costs some. */
export const sentencesOf = (meta: RuleMeta): readonly Sentence[] =>
	Object.entries(ruleWords(meta.id).messages).map(([id, template]) => {
		const filled = template
			.replace(/\{\w+\}/g, (blank) => OWN_BLANKS[meta.id]?.[blank] ?? BLANKS[blank] ?? BANDS[id] ?? blank)
			.replace(/ h\b/g, '\u00A0h');
		return {
			text: filled.charAt(0).toUpperCase() + filled.slice(1),
			consolidate: signed(worth(meta, id, 'consolidate')),
			separate: signed(worth(meta, id, 'separate')),
		};
	});

/** `+6 points.`, `−1 point.`, `No points.` */
export const pointsText = (points: number): string =>
	points === 0 ? 'No points.' : `${signed(points)} ${Math.abs(points) === 1 ? 'point' : 'points'}.`;

/** `+6`, `−2`, `0`. */
const signed = (points: number): string => (points > 0 ? `+${points}` : `${points}`.replace('-', '−'));
