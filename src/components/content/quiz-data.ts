import { allExercises, sourcesByKey } from '../../content.ts';
import { doseText } from '../../lib/model/dose.ts';
import { TESTS } from '../../lib/screening/registry.ts';
import type { QuizData } from '../screening-quiz/context.ts';
import { recordLink, shortName } from './citations.ts';

/** What the screening says about sources and doses, from their own pages. Throws with the key of a source that is nowhere. */
export async function quizData(): Promise<QuizData> {
	const sources = await sourcesByKey();
	const keys = TESTS.flatMap(({ norm, limitsFrom, error }) => [
		...norm({}).sources,
		...limitsFrom.sources,
		...error.sources,
	]);
	const slugs = new Set(
		TESTS.flatMap(({ ladders }) => ladders.flatMap(({ rungs }) => rungs.map(({ slug }) => slug))),
	);
	return {
		sources: Object.fromEntries(
			[...new Set(keys)].map((key) => {
				const source = sources.get(key);
				if (!source)
					throw new Error(`src/lib/screening: expected a key of src/content/sources.bib, found "${key}"`);
				return [key, { label: shortName(source), href: recordLink(source)?.href }];
			}),
		),
		doses: Object.fromEntries(
			(await allExercises())
				.filter(({ id }) => slugs.has(id))
				.map(({ id, data: { dose } }) => [id, { start: doseText(dose.start), usual: doseText(dose.usual) }]),
		),
	};
}
