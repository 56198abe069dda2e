import { z } from 'astro/zod';
import { address, seed, sentence } from './common.ts';

/** An entry of `src/content/disagreements.yaml`: a question on which coaches differ from each other or from research. */
export const disagreementSchema = z.strictObject({
	/** Its anchor on the page. */
	id: z.string().regex(/^[a-z][a-z0-9-]*$/),
	/** Place on the page, 1 first. */
	order: z.int().positive(),
	question: z.string().endsWith('?').max(80),
	/** Who says what, in our own words. Numbers as `{claim.number}`. */
	sides: z
		.array(z.strictObject({ sources: z.array(seed).min(1), says: sentence }))
		.min(1)
		.max(3),
	/** Claims that bear on it, by id. Empty where nothing does. */
	research: z.array(z.string()).max(6),
	/** Does research settle it? */
	settled: z.enum(['yes', 'partly', 'no']),
	/** What we do, in a few words for the overview. */
	short: sentence.max(90),
	/** What we do and why. Numbers as `{claim.number}`. */
	ours: sentence,
	/** Pages of ours that do it. */
	where: z.array(address).min(1).max(5),
});
export type Disagreement = z.infer<typeof disagreementSchema>;
