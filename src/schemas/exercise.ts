import { z } from 'astro/zod';
import { ELEMENTS, EQUIPMENT, LATERALITIES, MUSCLES, PATTERNS } from '../lib/model/exercise.ts';
import { STRENGTH_KINDS } from '../lib/model/session.ts';
import { certainty, isoDate, sentence, sourceKey, sourceUse } from './common.ts';

const count = z.int().positive();
/** Two ends, both included. */
export const range = z
	.tuple([count, count])
	.refine(([low, high]) => low <= high, 'expected [low, high] with low ≤ high');

/** A prescription; the shape is `Dose` in `lib/model/dose.ts`. */
export const dose = z
	.strictObject({
		sets: range,
		reps: range.optional(),
		holdSeconds: range.optional(),
		workSeconds: range.optional(),
		perSide: z.boolean().optional(),
		/** Reps in reserve. */
		rir: z.int().min(0).max(6).optional(),
		/** Seconds down, paused, up. */
		tempo: z.tuple([z.int().min(0), z.int().min(0), z.int().min(0)]).optional(),
		restSeconds: range.optional(),
		certainty,
		/** Sources of the numbers; empty only for a rule of thumb. */
		sources: z.array(sourceKey),
	})
	.refine(
		(value) => [value.reps, value.holdSeconds, value.workSeconds].filter(Boolean).length === 1,
		'expected exactly one of reps, holdSeconds, workSeconds',
	)
	.refine(
		(value) => value.sources.length > 0 || value.certainty === 'rule-of-thumb',
		'expected "sources" unless certainty is rule-of-thumb',
	);

/** A rung of the ladder. With `slug` it links to that exercise's page. */
const rung = z.strictObject({
	name: sentence,
	slug: z.string().optional(),
	/** How it differs, a few words. */
	note: sentence,
});

const step = z.int().min(0);
const muscle = z.enum(MUSCLES);

/** The fields one by one; what they must be to each other follows below. */
export const exerciseFields = z.strictObject({
	/** Frozen numeric id: the number of E01–E60. Never reused. */
	id: z.int().min(1).max(999),
	/** The usual name; the page title. */
	name: z.string().min(3).max(48),
	/** Other names people search for. */
	aliases: z.array(z.string().min(2)),
	/** One line: what it is for. 40 to 160 characters. */
	summary: z.string().min(40).max(160),
	/** Main thing trained first. */
	elements: z.array(z.enum(ELEMENTS)).min(1),
	pattern: z.enum(PATTERNS),
	laterality: z.enum(LATERALITIES),
	equipment: z.array(z.enum(EQUIPMENT)).min(1),
	/** The kind of session it makes: decides which scheduling rules speak about it. */
	session: z.enum(STRENGTH_KINDS),
	muscles: z.strictObject({
		/** Works hardest. */
		main: z.array(muscle).min(1),
		/** Helps. */
		helps: z.array(muscle),
	}),
	setUp: z.array(sentence).min(1),
	/** What to do, in order. */
	steps: z.array(sentence).min(3),
	/** Three key poses, start, hardest and finish, in words. */
	poses: z.tuple([sentence, sentence, sentence]),
	/** The step that ends in each of the three poses, counted from 1; 0 where the set-up does. */
	keySteps: z
		.tuple([step, step, step])
		.refine(([one, two, three]) => one <= two && two <= three, 'expected steps in the order of the poses'),
	cues: z.array(sentence).min(2),
	faults: z.array(z.strictObject({ fault: sentence, fix: sentence })).min(3),
	/** Easier rungs, easiest first. */
	easier: z.array(rung).min(1),
	/** Harder rungs, next one first. */
	harder: z.array(rung).min(1),
	/** Exercises to swap it for when kit or a sore spot is in the way: slugs, same pattern where one exists, most alike first. */
	swaps: z.array(z.string()).default([]),
	dose: z.strictObject({
		/** For the first weeks. */
		start: dose,
		/** Once the movement is yours. */
		usual: dose,
		/** For those the usual dose has become easy for; absent where the next rung is the better answer. */
		strong: dose.optional(),
	}),
	/** Starting levels it suits, lowest and highest: 0 build, 1 develop, 2 solid, 3 strong. */
	levels: z
		.tuple([z.int().min(0).max(3), z.int().min(0).max(3)])
		.refine(([low, high]) => low <= high, 'expected [low, high] with low ≤ high')
		.default([0, 3]),
	/** Source articles whose practitioners name it; evidence §5, “Seeds”. */
	origin: z.array(z.enum(['seed000', 'seed001', 'seed002', 'seed003', 'seed004'])).default([]),
	cautions: z.array(sentence).min(1),
	sources: z.array(sourceUse).min(1),
	updated: isoDate,
});

/** Front matter of `src/content/exercises/<slug>.mdx`; the body says why runners need it. */
export const exerciseSchema = exerciseFields
	.refine(({ keySteps, steps }) => keySteps[2] <= steps.length, {
		path: ['keySteps'],
		error: 'expected steps that exist',
	})
	.refine(
		({ muscles: { main, helps } }) => new Set([...main, ...helps]).size === main.length + helps.length,
		{
			path: ['muscles'],
			error: 'expected every muscle once',
		},
	)
	.refine(({ origin, sources }) => origin.every((key) => sources.some((source) => source.key === key)), {
		path: ['origin'],
		error: 'expected every article among "sources" too, with what it says',
	});
