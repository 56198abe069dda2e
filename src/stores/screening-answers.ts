import * as v from 'valibot';
import { AGE_LIMITS } from '../lib/screening/athlete.ts';
import { LENGTHS, type Length } from '../lib/screening/lengths.ts';
import { TESTS } from '../lib/screening/registry.ts';
import { isQuiet } from '../lib/screening/score-test.ts';
import type { Answer, ScreeningTest, Told as ToldInTests } from '../lib/screening/types.ts';

/** What a person has told us. Lives in the page, and on the device only once they ask to save. */
export interface Told extends ToldInTests {
	readonly length: Length;
}

type AnswerSchema = v.GenericSchema<unknown, Answer>;

/** What may be read back from storage as answers. */
export const toldSchema: v.GenericSchema<unknown, Told> = v.strictObject({
	athlete: v.strictObject({
		age: v.optional(v.pipe(v.number(), v.integer(), v.minValue(AGE_LIMITS.min), v.maxValue(AGE_LIMITS.max))),
		sex: v.optional(v.picklist(['woman', 'man'])),
	}),
	answers: v.strictObject(Object.fromEntries(TESTS.map((test) => [test.id, v.optional(answerTo(test))]))),
	length: v.picklist(LENGTHS),
});

/** Rises when the shape of what is told changes. */
export const TOLD_VERSION = 2;

/** Version 1 knew six tests and one length; its answers are answers still. */
export const migrateTold = (data: unknown): unknown =>
	typeof data === 'object' && data !== null ? { ...data, length: 'standard' } : data;

/** An answer to a test: left out, or in the shape the test asks for. */
function answerTo(test: ScreeningTest): AnswerSchema {
	return v.union([v.strictObject({ kind: v.literal('skipped') }), givenTo(test)]);
}

function givenTo(test: ScreeningTest): AnswerSchema {
	const { input, judged, hops, landing } = test;
	if (input.kind === 'criteria') return ticksOf(input.criteria.length, input.most);
	const score = v.pipe(v.number(), v.minValue(input.min), v.maxValue(input.max));
	const sides = { left: score, right: score };
	if (hops !== undefined) {
		return v.pipe(
			v.strictObject({
				kind: v.literal('hops'),
				quiet: v.strictObject({ left: v.boolean(), right: v.boolean() }),
				reach: v.optional(v.strictObject(sides)),
			}),
			v.check((given) => given.reach === undefined || isQuiet(given)),
		);
	}
	if (judged !== 'whole') return v.strictObject({ kind: v.literal('measured'), ...sides });
	const whole = { kind: v.literal('whole'), value: score };
	return landing
		? v.strictObject({ ...whole, landing: wholeUpTo(landing.options.length - 1) })
		: v.strictObject(whole);
}

/** Points for each side, and which boxes were ticked. */
function ticksOf(boxes: number, most: number): AnswerSchema {
	const ticked = v.pipe(v.array(wholeUpTo(boxes - 1)), v.maxLength(boxes));
	return v.strictObject({
		kind: v.literal('measured'),
		left: wholeUpTo(most),
		right: wholeUpTo(most),
		met: v.optional(v.strictObject({ left: ticked, right: ticked })),
	});
}

function wholeUpTo(most: number) {
	return v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
}
