import { z } from 'astro/zod';
import { certainty } from './common.ts';

/** One entry of `src/content/sources.bib` after parsing by `src/loaders/bibtex.ts`. */
export const sourceSchema = z.strictObject({
	/** `article`, `book` or `misc`, as BibTeX has it. */
	type: z.enum(['article', 'book', 'misc']),
	/** As printed, LaTeX undone. */
	title: z.string().min(3),
	/** Family names first author first, or a corporate name; empty if unknown. */
	authors: z.array(z.string().min(1)),
	/** From `year`; absent if we are not certain. */
	year: z.int().min(1900).max(2100).optional(),
	/** From `journal`, `publisher` or `howpublished`. */
	venue: z.string().min(2).optional(),
	/** From `volume`, `number`, `pages`, `edition`: `54(4), 895–932`. */
	place: z.string().optional(),
	/** Without `https://doi.org/`. */
	doi: z
		.string()
		.regex(/^10\.\d{4,9}\/\S+$/, 'expected a bare DOI like 10.1007/s40279-023-01978-y')
		.optional(),
	/** Where the record can be read, if there is no DOI or the DOI is not free. */
	url: z.url({ error: 'expected a full address starting with https://' }).optional(),
	/** From `note`: `{confidence A}` is `read`, `{confidence B}` is `recalled`. */
	certainty,
});

export type Source = z.infer<typeof sourceSchema>;
