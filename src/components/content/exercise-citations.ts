import { type ExerciseEntry, fileOf, sourcesByKey } from '../../content.ts';
import { ledger } from '../../ledger.ts';
import { type Citations, numberCitations } from './citations.ts';
import { exerciseSources } from './page-sources.ts';

/** Numbers the sources of an exercise: those its text cites, those of its doses, then the others. */
export async function exerciseCitations(entry: ExerciseEntry): Promise<Citations> {
	const { cited, listed } = exerciseSources(entry, await ledger());
	return numberCitations(fileOf(entry), cited, listed, await sourcesByKey());
}
