import { z } from 'astro/zod';
import { isoDate, sentence } from './common.ts';

/** Front matter of `src/content/guides/*.mdx`. Texts name numbers as `{claim.number}`; they are never typed. */
export const guideSchema = z.strictObject({
	/** The page title and h1. With the name of the site it has to fit a line of search results. */
	title: z.string().min(8).max(65),
	/** For search engines and cards, 60 to 160 characters. */
	description: z.string().min(60).max(160),
	/** The answer first: 60 words at most. Shown as "In short". */
	inShort: z
		.string()
		.refine((text) => text.trim().split(/\s+/).length <= 60, 'expected "inShort" of at most 60 words'),
	/** Which shelf it stands on. */
	topic: z.enum(['start', 'overload', 'planning', 'doing', 'body', 'effects']),
	/** Place on the shelf, 1 first. */
	order: z.int().positive(),
	/** First published. */
	published: isoDate,
	/** Last checked against the sources. */
	updated: isoDate,
	/** Key points as a checklist, three to eight. */
	keyPoints: z.array(sentence).min(3).max(8),
	/** The claims it rests on, by id; shown under the answer with their size, who was measured and how sure we are. */
	claims: z.array(z.string()).min(1).max(4),
	/** Questions a reader may come with that it answers, and the heading that does, by its id; without one the answer on top. */
	questions: z
		.array(z.strictObject({ ask: z.string().endsWith('?').max(90), at: z.string().optional() }))
		.min(2)
		.max(8),
	/** What to do with it now: a tool or an exercise page, with the words of the link. */
	tryIt: z
		.array(z.strictObject({ text: z.string().min(8).max(60), href: z.string().startsWith('/') }))
		.min(1)
		.max(3),
	/** Other guides to read next, by file name. */
	next: z.array(z.string()).min(1).max(4),
});
