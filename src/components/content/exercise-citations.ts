import { type ExerciseEntry, fileOf, sourcesByKey } from '../../content.ts';
import { type Citations, numberCitations } from './citations.ts';
import { citedKeys } from './cited.ts';

/** Numbers the sources of an exercise: those its text cites, those of its doses, then the others. */
export async function exerciseCitations(entry: ExerciseEntry): Promise<Citations> {
	const { dose, sources } = entry.data;
	const ofDoses = [dose.usual, dose.start, dose.strong].flatMap((each) => each?.sources ?? []);
	return numberCitations(
		fileOf(entry),
		citedKeys(entry.body ?? ''),
		[...ofDoses, ...sources.map(({ key }) => key)],
		await sourcesByKey(),
	);
}
