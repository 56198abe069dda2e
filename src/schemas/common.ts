import { z } from 'astro/zod';
import { CERTAINTIES } from '../lib/model/certainty.ts';

/** How sure we are; the words are explained in `lib/model/certainty.ts`. */
export const certainty = z.enum(CERTAINTIES);

/** A BibTeX key from `src/content/sources.bib`. That it exists is checked when the page is built. */
export const sourceKey = z
	.string()
	.regex(/^[a-z][a-z0-9_]*$/, 'expected a BibTeX key from src/content/sources.bib, e.g. "burt2023"');

/** The BibTeX key of one of the source articles by coaches. */
export const seed = z.string().regex(/^seed00\d$/, 'expected the key of a source article, e.g. "seed002"');

/** A page of ours, perhaps with a section of it: `/rules/run-first/#why`. That it exists is checked when the page is built. */
export const address = z
	.string()
	.regex(
		/^\/(?:[a-z0-9-]+\/)+(?:#[a-z0-9-]+)?$/,
		'expected the path of a page, e.g. "/rules/run-first/#why"',
	);

/** A source and what it is used for on this page. */
export const sourceUse = z.strictObject({
	key: sourceKey,
	/** What it supports, in our own words, one sentence. */
	says: z.string().min(10),
	/** Set only where the statement is less sure than the source itself. */
	certainty: certainty.optional(),
});

/** Plain text of one sentence or a few, no Markdown. */
export const sentence = z.string().trim().min(3);

/** A date as YYYY-MM-DD. */
export const isoDate = z.coerce.date();
