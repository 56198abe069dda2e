import { z } from 'astro/zod';
import { isoDate, sentence, sourceKey } from './common.ts';
import { CERTAINTIES } from '../lib/model/certainty.ts';

const number = z.number();

/** A number alone, or with its unit, range and interval; `src/lib/claims/types.ts` says what each means. */
const quantity = z.union([
	number.transform((value) => ({ value })),
	z
		.strictObject({
			value: number.optional(),
			from: number.optional(),
			to: number.optional(),
			unit: z.string().min(1).optional(),
			about: z.boolean().optional(),
			signed: z.boolean().optional(),
			ci: z.tuple([number, number]).optional(),
		})
		.refine(
			({ value, from, to }) =>
				value === undefined ? from !== undefined && to !== undefined : from === undefined && to === undefined,
			'expected "value", or "from" and "to"',
		)
		.refine(({ from, to }) => from === undefined || to === undefined || from < to, 'expected from < to')
		.refine(({ ci }) => !ci || ci[0] < ci[1], 'expected "ci" of [low, high]'),
]);

/** What is marked C in our notes is not sure enough to be printed, so there is no mark for it here. */
const certainty = z.enum(CERTAINTIES, {
	error: ({ input }) =>
		`expected one of ${CERTAINTIES.join(', ')}, found "${String(input)}"; a number we are unsure of (C) is never published`,
});

const claim = z
	.strictObject({
		/** Our own sentence; `{name}` stands for one of `numbers`. */
		says: sentence,
		/** By the name prose asks for them. */
		numbers: z.record(z.string().regex(/^[a-z][a-zA-Z0-9]*$/), quantity).default({}),
		/** Who was measured, a phrase. */
		who: sentence.optional(),
		/** What it does not show, a sentence. */
		but: sentence.optional(),
		sources: z.array(sourceKey).default([]),
		certainty,
		/** Id of the planner's rule that uses it. */
		rule: z.string().optional(),
		/** When it was last held against its sources. */
		checked: isoDate.transform((date) => date.toISOString().slice(0, 10)),
	})
	.refine(({ certainty: sure, sources }) => sure === 'rule-of-thumb' || sources.length > 0, {
		path: ['sources'],
		error: 'expected at least one source: only a rule of thumb has none',
	})
	.refine(({ certainty: sure, who }) => sure === 'rule-of-thumb' || who !== undefined, {
		path: ['who'],
		error: 'expected who was measured: only a rule of thumb has nobody',
	});

/** A file of `src/content/claims`: one topic. */
export const claimsSchema = z.strictObject({
	/** The topic as a heading of the evidence page. */
	title: z.string().min(3),
	/** Place on the evidence page, 1 first. */
	order: z.int().positive(),
	/** By id, which is unique over all files. */
	claims: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), claim),
});
