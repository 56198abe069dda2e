import type { APIRoute, GetStaticPaths } from 'astro';
import { allExercises, type ExerciseEntry } from '../../content.ts';
import { exerciseData } from '../../dataset.ts';

export const getStaticPaths = (async () =>
	(await allExercises()).map((entry) => ({
		params: { slug: entry.id },
		props: { entry },
	}))) satisfies GetStaticPaths;

/** One exercise as open data. */
export const GET: APIRoute<{ entry: ExerciseEntry }> = async ({ props, site, url }) =>
	Response.json(await exerciseData(props.entry, site ?? url));
