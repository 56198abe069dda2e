import { z } from 'astro/zod';
import { sentence } from './common.ts';

/** More would not be read on the way through a sentence. */
const MOST_WORDS = 40;

const term = z.strictObject({
	/** The headword. */
	term: sentence,
	/** Its other names; shown beside it. */
	also: z.array(z.string().min(2)).default([]),
	/** Plurals and the like: linked, but not shown. */
	forms: z.array(z.string().min(2)).default([]),
	/** One or two plain sentences of our own. Doses and sizes of effects are claims, never typed here. */
	says: sentence.refine(
		(text) => text.split(/\s+/).length <= MOST_WORDS,
		`expected "says" of at most ${MOST_WORDS} words`,
	),
	/** Path of the page of ours that says more. */
	see: z.string().startsWith('/').optional(),
	/** False where the word itself is too common to be linked in running text; its `forms` still are. */
	link: z.boolean().default(true),
});

/** A file of `src/content/glossary`: terms by id, which is their anchor and unique over all files. */
export const glossarySchema = z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), term);

export type Term = z.infer<typeof term>;
