import { describe, expect, it } from 'vitest';
import { checkGlossary, formsOf, linkedForms } from '../../src/schemas/glossary-checks.ts';
import { glossarySchema } from '../../src/schemas/glossary.ts';

const parse = (terms: unknown) => glossarySchema.parse(terms);
const file = (terms: unknown, name = 'a.yaml') => ({ file: name, terms: parse(terms) });
const RIR = {
	term: 'Reps in reserve',
	also: ['RIR'],
	forms: ['repetitions in reserve'],
	says: 'What is left.',
};
const SET = { term: 'Set', forms: ['warm-up set'], says: 'Some repetitions.', link: false };

describe('a glossary', () => {
	it('links a term, its other names and its forms; of a word too common only the forms', () => {
		const { rir, set } = parse({ rir: RIR, set: SET });
		expect(rir && linkedForms(rir)).toEqual(['Reps in reserve', 'RIR', 'repetitions in reserve']);
		expect(set && formsOf(set)).toEqual(['Set', 'warm-up set']);
		expect(set && linkedForms(set)).toEqual(['warm-up set']);
	});

	it('is in order when all ids and forms are different', () =>
		expect(() => checkGlossary([file({ rir: RIR }), file({ set: SET }, 'b.yaml')])).not.toThrow());

	it.each([
		['an id', { rir: { ...SET } }, 'b.yaml rir: expected an id of its own, a.yaml rir has it as well'],
		[
			'a name',
			{ other: { term: 'rir', says: 'Something.' } },
			'b.yaml other: expected "rir" once, a.yaml rir',
		],
		[
			'a form but for its hyphen',
			{ other: { term: 'Reps-in-reserve', says: 'Some.' } },
			'"reps in reserve" once',
		],
	])('refuses %s that is there already', (_, terms, message) =>
		expect(() => checkGlossary([file({ rir: RIR }), file(terms, 'b.yaml')])).toThrow(message),
	);

	it('refuses a definition too long to be read in passing', () =>
		expect(() => parse({ long: { term: 'Long', says: 'word '.repeat(41) } })).toThrow('at most 40 words'));
});
