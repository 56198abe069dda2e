import { stem, subjectWords } from './words.ts';

/** A question and where it is answered. */
export interface Question {
	readonly ask: string;
	readonly href: string;
}

/** How many questions to give, and how much of what was typed each has to share, 0 to 1. */
export interface Wanted {
	readonly most: number;
	readonly least: number;
}

/**
 * The questions that share most with what was typed, nearest first; a rare word counts for more than a common one, one that no question has
 * for as much as the rarest. Empty when none shares enough.
 */
export function nearestQuestions(
	questions: readonly Question[],
	typed: string,
	{ most, least }: Wanted,
): readonly Question[] {
	const stems = questions.map(({ ask }) => new Set(subjectWords(ask).map(stem)));
	const worth = (word: string) =>
		Math.log(1 + questions.length / Math.max(1, stems.filter((set) => set.has(word)).length));
	const asked = new Map(subjectWords(typed).map((word) => [stem(word), worth(stem(word))] as const));
	const whole = [...asked.values()].reduce((sum, value) => sum + value, 0);
	return questions
		.map((question, index) => {
			const own = stems[index] ?? new Set<string>();
			const shared = [...asked].reduce((sum, [word, value]) => sum + (own.has(word) ? value : 0), 0);
			const share = shared / whole;
			// Of two that share the same words, the one that says little else is nearer.
			return { question, share, score: share - own.size / 100 };
		})
		.filter(({ share }) => share > 0 && share >= least)
		.sort((a, b) => b.score - a.score)
		.slice(0, most)
		.map(({ question }) => question);
}
