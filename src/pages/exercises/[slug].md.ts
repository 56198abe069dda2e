import type { APIRoute, GetStaticPaths } from 'astro';
import { exerciseSheet } from '../../components/content/exercise-sheet.ts';
import { allExercises, type ExerciseEntry } from '../../content.ts';
import { exerciseMarkdown } from '../../lib/export/markdown-sheet.ts';

export const getStaticPaths = (async () =>
	(await allExercises()).map((entry) => ({
		params: { slug: entry.id },
		props: { entry },
	}))) satisfies GetStaticPaths;

/** An exercise page as Markdown. */
export const GET: APIRoute<{ entry: ExerciseEntry }> = async ({ props, site, url }) =>
	new Response(exerciseMarkdown(await exerciseSheet(props.entry, site ?? url)), {
		headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
	});
