import type { APIRoute } from 'astro';
import { exercisesData } from '../dataset.ts';
import { toFreeExercise } from '../lib/export/free-exercise-db.ts';

/** All exercises in the shape of free-exercise-db: a bare list, as its readers expect. */
export const GET: APIRoute = async ({ site, url }) =>
	Response.json((await exercisesData(site ?? url)).exercises.map(toFreeExercise));
