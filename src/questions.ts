/** Every question a guide answers, by shelf: the index by question, and what the search falls back on. */
import { allGuides, TOPICS } from './content.ts';
import type { Question } from './lib/search/nearest.ts';

export interface QuestionShelf {
	readonly name: string;
	readonly questions: readonly (Question & { readonly guide: string })[];
}

export async function questionShelves(): Promise<readonly QuestionShelf[]> {
	const guides = await allGuides();
	return TOPICS.map(({ id, name }) => ({
		name,
		questions: guides
			.filter(({ data }) => data.topic === id)
			.flatMap((guide) =>
				guide.data.questions.map(({ ask, at = 'short' }) => ({
					ask,
					href: `/guides/${guide.id}/#${at}`,
					guide: guide.data.title,
				})),
			),
	})).filter(({ questions }) => questions.length > 0);
}
