import { z } from 'astro/zod';
import { isoDate, sentence } from './common.ts';

/** Front matter of `src/content/guides/*.mdx`. */
export const guideSchema = z.strictObject({
	/** The page title and h1. */
	title: z.string().min(8).max(70),
	/** For search engines and cards, 60 to 160 characters. */
	description: z.string().min(60).max(160),
	/** The answer first: 60 words at most. Shown as "In short". */
	inShort: z
		.string()
		.refine((text) => text.trim().split(/\s+/).length <= 60, 'expected "inShort" of at most 60 words'),
	/** Which shelf it stands on. */
	topic: z.enum(['overload', 'screening', 'planning', 'technique']),
	/** Place on the shelf, 1 first. */
	order: z.int().positive(),
	/** First published. */
	published: isoDate,
	/** Last checked against the sources. */
	updated: isoDate,
	/** Key points as a checklist, three to eight. */
	keyPoints: z.array(sentence).min(3).max(8),
	/** Other guides to read next, by file name. */
	next: z.array(z.string()).min(1).max(4),
});
