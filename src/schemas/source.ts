import { z } from 'astro/zod';
import { certainty } from './common.ts';

/** One entry of `src/content/sources.bib` after parsing. */
export const sourceSchema = z.strictObject({
	/** `article`, `book`, `misc` … as BibTeX has it. */
	type: z.string(),
	title: z.string().min(3),
	/** Family names first author first, or a corporate name; empty if unknown. */
	authors: z.array(z.string()),
	year: z.int().min(1900).max(2100).optional(),
	/** Journal, book or publisher. */
	venue: z.string().optional(),
	/** Volume, number and pages as printed: `54(4), 895–932`. */
	place: z.string().optional(),
	doi: z.string().optional(),
	url: z.url().optional(),
	certainty,
});
