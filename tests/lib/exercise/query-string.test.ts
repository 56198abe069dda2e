import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHOICES, EXERCISE_QUESTIONS, type Query } from '../../../src/lib/exercise/filter.ts';

const {
	address: queryString,
	everything: EVERYTHING,
	filters: FILTERS,
	parse: parseQuery,
	ticked,
} = EXERCISE_QUESTIONS;

const asking = (parts: Partial<Query>): Query => ({ ...EVERYTHING, ...parts });

describe('queryString', () => {
	it('is empty for a query that asks for nothing', () => expect(queryString(EVERYTHING)).toBe(''));

	it('can be read by people', () =>
		expect(queryString(asking({ words: ' heel raise ', have: ['mat', 'band'], level: ['solid'] }))).toBe(
			'?q=heel+raise&have=mat,band&level=solid',
		));
});

describe('parseQuery', () => {
	it.each<[string, string, Partial<Query>]>([
		['an empty address', '', {}],
		['a lone question mark', '?', {}],
		['a question mark or none', 'level=solid', { level: ['solid'] }],
		['the order of the page', '?have=band,mat', { have: ['mat', 'band'] }],
		['commas that a mail program has escaped', '?have=band%2Cmat', { have: ['mat', 'band'] }],
		['a filter given twice', '?have=band&have=mat', { have: ['mat', 'band'] }],
		['choices it does not know, which are left out', '?have=band,jetpack&level=god', { have: ['band'] }],
		[
			'filters it does not know, which are left out',
			'?utm_source=x&__proto__=1&trains=power',
			{ trains: ['power'] },
		],
		['a filter without a value', '?have&level=', {}],
		['a choice given twice', '?level=solid,solid', { level: ['solid'] }],
		['no equipment beside some: the later counts', '?have=none,band', { have: ['band'] }],
		['words with signs', '?q=90%2F90%20hip+switch', { words: '90/90 hip switch' }],
		['an equals sign in words', '?q=a=b', { words: 'a=b' }],
		['escapes that are broken', '?q=%E0%A4&trains=power', { trains: ['power'] }],
	])('reads %s', (_name, search, expected) => expect(parseQuery(search)).toEqual(asking(expected)));

	it('cuts a text that no name could be', () =>
		expect(parseQuery(`?q=${'squat'.repeat(100)}`).words).toHaveLength(60));

	it('cuts between characters, and writes no half of one', () => {
		const faces = parseQuery(`?q=${encodeURIComponent('🏃'.repeat(70))}`);
		expect(parseQuery(queryString(faces))).toEqual(faces);
		expect(queryString(asking({ words: 'a\ud83c' }))).toBe('?q=a');
	});

	it('reads back what was written', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme', maxLength: 20 }),
				fc.array(
					fc
						.constantFrom(...FILTERS)
						.chain((filter) =>
							fc.constantFrom(...CHOICES[filter]).map((choice: string) => [filter, choice] as const),
						),
				),
				(words, ticks) => {
					const query = ticks.reduce(
						(sum, [filter, choice]) => ticked(sum, filter, choice, true),
						EVERYTHING,
					);
					const typed = words.trim().slice(0, 60);
					expect(parseQuery(queryString({ ...query, words }))).toEqual({ ...query, words: typed });
				},
			),
		);
	});

	it('never throws', () => {
		fc.assert(fc.property(fc.string(), (search) => void parseQuery(search)));
	});
});
