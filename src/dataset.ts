/** The exercises as published data: what stands in their front matter, where each is, and the sources they name. */
import { allExercises, type ExerciseEntry, sourcesByKey } from './content.ts';
import { attribution, DATASET_VERSION, LICENCE } from './lib/export/dataset.ts';
import type { ExerciseFile, ExerciseRecord, ExercisesFile } from './schemas/dataset.ts';

/** All exercises by number, with their sources. `site` is where the site is published. */
export async function exercisesData(site: URL): Promise<ExercisesFile> {
	const exercises = (await allExercises()).map((entry) => recordOf(entry, site)).sort((a, b) => a.id - b.id);
	return {
		...head(site, 'exercises', 'Legwork exercises', '/exercises/', newest(exercises)),
		exercises,
		sources: await sourcesOf(exercises),
	};
}

/** One exercise with its sources. */
export async function exerciseData(entry: ExerciseEntry, site: URL): Promise<ExerciseFile> {
	const exercise = recordOf(entry, site);
	const { name, slug, updated } = exercise;
	return {
		...head(site, 'exercise', name, `/exercises/${slug}/`, updated),
		exercise,
		sources: await sourcesOf([exercise]),
	};
}

function recordOf({ id: slug, data }: ExerciseEntry, site: URL): ExerciseRecord {
	const { id, updated, ...fields } = data;
	return {
		id,
		slug,
		url: new URL(`/exercises/${slug}/`, site).href,
		markdown: new URL(`/exercises/${slug}.md`, site).href,
		figure: new URL(`/exercises/${slug}.svg`, site).href,
		still: new URL(`/exercises/${slug}.still.svg`, site).href,
		...fields,
		updated: updated.toISOString().slice(0, 10),
	};
}

const head = (site: URL, schema: string, name: string, path: string, updated: string) => ({
	$schema: new URL(`/schemas/${schema}.json`, site).href,
	name,
	version: DATASET_VERSION,
	updated,
	licence: LICENCE.spdx,
	licenceUrl: LICENCE.url,
	attribution: attribution(new URL(path, site).href),
});

/** The latest date; dates written this way sort as text. */
const newest = (exercises: readonly ExerciseRecord[]): string =>
	exercises.reduce((latest, { updated }) => (updated > latest ? updated : latest), '');

async function sourcesOf(exercises: readonly ExerciseRecord[]): Promise<ExercisesFile['sources']> {
	const named = new Set(
		exercises.flatMap(({ dose: { start, usual, strong }, sources }) => [
			...sources.map(({ key }) => key),
			...[start, usual, strong].flatMap((dose) => dose?.sources ?? []),
		]),
	);
	const all = await sourcesByKey();
	return Object.fromEntries([...all].filter(([key]) => named.has(key)).sort(([a], [b]) => (a < b ? -1 : 1)));
}
