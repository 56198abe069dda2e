import { z } from 'astro/zod';
import { exerciseFields } from './exercise.ts';
import { sourceSchema } from './source.ts';

/** An exercise as published: its front matter, and where it is. */
const record = exerciseFields.omit({ updated: true }).extend({
	slug: z.string(),
	url: z.url(),
	markdown: z.url(),
	figure: z.url(),
	still: z.url(),
	updated: z.iso.date(),
});

export type ExerciseRecord = z.infer<typeof record>;

/** What every field of a published exercise means, for its schema and for readers. */
export const FIELDS: Readonly<Record<keyof ExerciseRecord, string>> = {
	id: 'A number that never changes and is never given again.',
	slug: 'The same, as a word: part of the page’s address. Never changes either.',
	url: 'The page.',
	markdown: 'The page as Markdown.',
	figure: 'The movement as an SVG that plays by itself.',
	still: 'Its hardest pose as an SVG.',
	name: 'The usual name.',
	aliases: 'Other names people search for.',
	summary: 'What it is for, in one or two sentences.',
	elements: 'What it trains, main thing first.',
	pattern: 'The movement it belongs to.',
	laterality: 'Both sides together, one side then the other, or side to side.',
	equipment: 'What you need; "none" stands alone.',
	session: 'The kind of strength session it makes, as the planner’s rules see it.',
	muscles: 'What works hardest, and what helps.',
	setUp: 'How to get ready.',
	steps: 'What to do, in order.',
	poses: 'Start, hardest point and finish, in words.',
	keySteps: 'The step that ends in each of the three poses, counted from 1; 0 is the set-up.',
	cues: 'Short words to think of.',
	faults: 'What goes wrong, and how to mend it.',
	easier: 'Easier forms, easiest first; with a slug where one has a page.',
	harder: 'Harder forms, the next one first.',
	swaps: 'Slugs of exercises to do in its place, most alike first.',
	dose: 'How much for the first weeks, usually, and where it makes sense for the strong. Ranges are [low, high]; exactly one of reps, holdSeconds and workSeconds; rir is repetitions left in reserve; tempo is seconds down, paused, up; numbers are for each side if perSide.',
	levels: 'Lowest and highest starting level it suits: 0 build, 1 develop, 2 solid, 3 strong.',
	origin: 'Source articles whose practitioners name it, by key.',
	cautions: 'When to take care or stop.',
	sources:
		'What it rests on: key, what the source says, and how sure we are where that is less than of the source.',
	updated: 'When it was last checked against its sources.',
};

const sources = z.record(z.string(), sourceSchema);

const envelope = {
	$schema: z.url(),
	name: z.string(),
	/** Semver; see `DATASET_VERSION`. */
	version: z.string().regex(/^\d+\.\d+\.\d+$/),
	/** When the newest of its exercises was checked. */
	updated: z.iso.date(),
	/** SPDX identifier. */
	licence: z.literal('CC-BY-4.0'),
	licenceUrl: z.url(),
	/** The line to show where the data is used. */
	attribution: z.string(),
};

/** `/exercises.json`: all exercises in the order of their numbers, and the sources they name, by key. */
export const exercisesFile = z.strictObject({ ...envelope, exercises: z.array(record), sources });

/** `/exercises/<slug>.json`: one exercise and its sources. */
export const exerciseFile = z.strictObject({ ...envelope, exercise: record, sources });

export type ExercisesFile = z.infer<typeof exercisesFile>;
export type ExerciseFile = z.infer<typeof exerciseFile>;
