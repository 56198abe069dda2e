import { z } from 'astro/zod';

/** Front matter of `src/content/rules/<rule-id>.mdx`. Facts come from the rule's own meta; the body is the long why. */
export const ruleProseSchema = z.strictObject({
	/** Must equal the id of a rule in `src/lib/rules/registry.ts`. */
	rule: z.string(),
});
