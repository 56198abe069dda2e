import { z } from 'astro/zod';
import { STRENGTH_KINDS } from '../lib/model/session.ts';
import { isoDate, sentence, sourceUse } from './common.ts';
import { dose, range } from './exercise.ts';

/** Seconds from here to there; 0 for going straight on. */
const pause = z
	.tuple([z.int().min(0), z.int().min(0)])
	.refine(([low, high]) => low <= high, 'expected [low, high] with low ≤ high');

const item = z
	.strictObject({
		/** The exercise's slug. */
		exercise: z.string(),
		/** Which of the exercise's own doses. Numbers are never written twice. */
		at: z.enum(['start', 'usual', 'strong']).optional(),
		/** A dose for this circuit alone, only where a source gives one. */
		dose: dose
			.refine(({ sources }) => sources.length > 0, 'expected "sources": without one, take a dose by "at"')
			.optional(),
		/** Seconds one repetition takes, where the dose names no tempo and it is far from three. For the minutes only. */
		repSeconds: z.number().positive().optional(),
		/** What to mind here, one line. */
		note: sentence.optional(),
	})
	.refine((value) => (value.at === undefined) !== (value.dose === undefined), 'expected one of at, dose');

/** Front matter of `src/content/circuits/<slug>.mdx`; the body says why. Minutes, kit and landings are computed. */
export const circuitSchema = z.strictObject({
	/** The page title and h1. */
	name: z.string().min(3).max(48),
	/** Other names people search for. */
	aliases: z.array(z.string().min(2)),
	/** For search engines and lists, 60 to 160 characters. */
	description: z.string().min(60).max(160),
	/** The answer first: 45 words at most. */
	inShort: z
		.string()
		.refine((text) => text.trim().split(/\s+/).length <= 45, 'expected "inShort" of at most 45 words'),
	/** Place in the list, 1 first. */
	order: z.int().positive(),
	/** What the planner takes it for; no lighter than its exercises are. */
	session: z.enum(STRENGTH_KINDS),
	/** True if it stands before a session or a run and needs no place of its own in the week. */
	warmUp: z.boolean().default(false),
	/** Who it is for, and who should start elsewhere. */
	for: z.array(sentence).min(2),
	/** In the order they are done. */
	items: z.array(item).min(3).max(8),
	/** Times round, one set of each exercise a round; absent where each exercise's sets are finished before the next. */
	rounds: range.optional(),
	/** Seconds from one exercise to the next. Our rule of thumb. */
	restSeconds: pause,
	/** Seconds between rounds; as between exercises if absent. */
	roundRestSeconds: pause.optional(),
	/** How to go on, first step first. */
	progress: z.array(sentence).min(2),
	/** When to end it for today. */
	stop: z.array(sentence).min(2),
	sources: z.array(sourceUse).min(1),
	updated: isoDate,
});

export type Circuit = z.infer<typeof circuitSchema>;
