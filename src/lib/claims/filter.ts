/** Which claims fit what a reader asks for. */
import { type Query as Asked, type Questions, questions } from '../finder/questions.ts';
import { singular, wordsOf } from '../finder/words.ts';
import { CERTAINTIES, type Certainty } from '../model/certainty.ts';

/** What the filters know of a claim. */
export interface FindableClaim {
	readonly topic: string;
	readonly sure: Certainty;
	/** All that is written about it. */
	readonly text: string;
}

export type ClaimFilter = 'sure' | 'topic';
export type ClaimQuery = Asked<ClaimFilter>;

/** What can be asked of claims on these topics, given by id in the order of the page. */
export const claimQuestions = (topics: readonly string[]): Questions<ClaimFilter> =>
	questions<ClaimFilter>({ sure: CERTAINTIES, topic: topics });

/** The claims that fit, in their order: one choice of each filter is enough, and every typed word starts a word of the text. */
export function matchingClaims<T extends FindableClaim>(all: readonly T[], query: ClaimQuery): readonly T[] {
	const { topic, sure } = query;
	const typed = wordsOf(query.words).map(singular);
	return all.filter((one) => {
		if (topic.length > 0 && !topic.includes(one.topic)) return false;
		if (sure.length > 0 && !sure.includes(one.sure)) return false;
		if (typed.length === 0) return true;
		const own = wordsOf(one.text);
		return typed.every((word) => own.some((other) => other.startsWith(word)));
	});
}
