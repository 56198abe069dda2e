import { wordsOf } from '../finder/words.ts';

/** Words of a question that say nothing about its subject. */
const EMPTY = new Set(
	(
		'a about after all am an and any are as at be because been before but by can cant could did do does doing dont for from get go going good had has have he her his how ' +
		'i if im in isnt into is it its ive just like make me much many my need no not of off on only or our out over per percent really runner runners she should shall so some than that the ' +
		'their them then there these they this those to too up use used using very was we what whats when where which while who why will with without would you your'
	).split(' '),
);
/** `before` and `after` order a day's sessions: they matter as long as something else is left beside them. */
const ORDER = new Set(['before', 'after', 'without', 'between']);

const ASKING = /^\s*(?:can|could|should|how|what|when|is|are|do|does|which|why|where|will|would)\b/i;

/** The words a question is about, in its order: `Can I lift the day before a long run?` → lift day before long run. */
export function subjectWords(question: string): readonly string[] {
	const words = wordsOf(question);
	const kept = words.filter((word) => !EMPTY.has(word) || ORDER.has(word));
	return kept.some((word) => !ORDER.has(word)) ? kept : words;
}

/** Typed as one asks, not as one names an exercise: with a question mark, a word that asks, or many words. */
export function isQuestion(typed: string): boolean {
	const words = typed.trim().split(/\s+/);
	return typed.includes('?') || words.length >= 4 || (words.length > 1 && ASKING.test(typed));
}

/** Words runners use for what we call by another name. */
const SAME: Readonly<Record<string, string>> = {
	workout: 'session',
	increase: 'add',
	improve: 'stronger',
	improving: 'stronger',
	soreness: 'sore',
	menopausal: 'menopause',
	physio: 'physiotherapist',
};

/** A word without its commonest endings, so that `running`, `runs` and `run` are one. */
export function stem(typed: string): string {
	const word = SAME[typed] ?? typed;
	if (word.length < 5) return word.replace(/(?<=[^s])s$/, '');
	return word
		.replace(/ies$/, 'y')
		.replace(/(?:ing|ed|es|(?<!s)s|e)$/, '')
		.replace(/([bdgmnprt])\1$/, '$1');
}
