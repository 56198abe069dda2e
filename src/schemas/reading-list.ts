import { z } from 'astro/zod';
import { sentence } from './common.ts';

/** One list of `src/content/reading-lists.yaml`: what to read, do and use in this order, for one need. */
export const readingListSchema = z.strictObject({
	/** Anchor on the page. */
	id: z.string().regex(/^[a-z][a-z-]*$/),
	/** Place on the page, 1 first. */
	order: z.int().positive(),
	/** The heading: who it is for. */
	title: z.string().min(8).max(50),
	/** What someone there needs, one or two sentences. */
	says: sentence,
	/** True if the way to help stands with it. */
	care: z.boolean().default(false),
	steps: z
		.array(
			z.strictObject({
				/** Path of a page of ours. */
				at: z.string().startsWith('/'),
				/** What to call it, where its own name says too little. */
				text: sentence.optional(),
				/** Why now, one line. */
				why: sentence.max(140),
			}),
		)
		.min(5)
		.max(7),
});

export type ReadingList = z.infer<typeof readingListSchema>;
