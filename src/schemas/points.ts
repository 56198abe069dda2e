import { z } from 'astro/zod';
import { address, seed, sentence } from './common.ts';

/** What a point of a source article is. */
export const POINT_KINDS = ['claim', 'rule', 'dose', 'exercise', 'test', 'advice', 'feature'] as const;

/**
 * What we found of it. `agreed`: we say the same. `sized`: true, and we say how much and for whom. `qualified`: true under conditions.
 * `corrected`: we say something else, and why. `built`: it is a thing to use, and it is here. `planned`: a thing to use that is not here yet.
 */
export const FINDINGS = ['agreed', 'sized', 'qualified', 'corrected', 'built', 'planned'] as const;

const point = z.strictObject({
	/** Number of the article and of the point in it, `000.5`; never given to another point. */
	id: z.string().regex(/^00\d\.[1-9]\d?$/, 'expected an id like "000.5"'),
	kind: z.enum(POINT_KINDS),
	/** What the article says, in our own words. Numbers as `{claim.number}`. */
	says: sentence,
	found: z.enum(FINDINGS),
	/** One sentence on why. Numbers as `{claim.number}`. */
	because: sentence,
	/** Pages and sections that answer it, the best first. */
	at: z.array(address).min(1).max(9),
});

/** A file of `src/content/points`: one source article, point by point. */
export const pointsSchema = z
	.strictObject({
		/** Its key in the bibliography. */
		source: seed,
		points: z.array(point).min(1),
	})
	.superRefine(({ source, points }, context) => {
		for (const [index, { id }] of points.entries()) {
			const expected = `${source.slice('seed'.length)}.${index + 1}`;
			if (id !== expected)
				context.addIssue({
					code: 'custom',
					path: ['points', index, 'id'],
					message: `expected "${expected}", the next of ${source}, found "${id}"`,
				});
		}
	});
export type Points = z.infer<typeof pointsSchema>;
export type Point = z.infer<typeof point>;

/** Anchor of a point on the page of the coaches: `000.5` has `p-000-5`. */
export const pointAnchor = (id: string): string => `p-${id.replace('.', '-')}`;
