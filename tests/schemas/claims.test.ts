import { describe, expect, it } from 'vitest';
import { claimsSchema } from '../../src/schemas/claims.ts';

const CLAIM = {
	says: 'Runners gained {gain}.',
	numbers: { gain: { from: 2, to: 8, unit: '%' } },
	who: '24 studies of runners',
	sources: ['blagrove2018'],
	certainty: 'read',
	checked: '2026-11-22',
};
const THUMB = { says: 'Raise one thing at a time.', certainty: 'rule-of-thumb', checked: '2026-11-30' };
const read = (claim: object, id = 'a-claim') =>
	claimsSchema.safeParse({ title: 'Economy', order: 1, claims: { [id]: claim } });

/** What is said about a claim that differs in these fields. */
const said = (fields: object, claim: object = CLAIM) =>
	(read({ ...claim, ...fields }).error?.issues ?? [])
		.map(({ path, message }) => `${path.slice(2).join('.')}: ${message}`)
		.join('\n');
const withNumber = (gain: unknown) => said({ numbers: { gain } });

describe('a claim', () => {
	it.each<[string, object]>([
		['with numbers, people and a source', CLAIM],
		['of ours, with nobody and no source', THUMB],
		['of ours with the source it leans on', { ...THUMB, sources: ['damas2016'] }],
		['whose number is a value', { ...CLAIM, numbers: { gain: { value: 4, about: true } } }],
		['whose number has its interval', { ...CLAIM, numbers: { gain: { value: 0.66, ci: [0.45, 0.97] } } }],
		['without numbers', { ...CLAIM, numbers: {} }],
		['without any field for numbers', { ...CLAIM, numbers: undefined }],
	])('may be one %s', (_name, claim) => expect(read(claim).error).toBeUndefined());

	it('keeps its date as text and a plain number as a value', () => {
		const claim = read({ ...CLAIM, numbers: { gain: 4 } }).data?.claims['a-claim'];
		expect(claim?.checked).toBe('2026-11-22');
		expect(claim?.numbers).toEqual({ gain: { value: 4 } });
	});

	it.each([
		[{ certainty: 'C' }, 'certainty: expected one of read, reported, recalled, rule-of-thumb, found "C"'],
		[{ certainty: 'C' }, 'a number we are unsure of (C) is never published'],
		[{ certainty: undefined }, 'certainty: expected one of'],
		[{ sources: [] }, 'sources: expected at least one source: only a rule of thumb has none'],
		[{ sources: undefined }, 'sources: expected at least one source'],
		[{ sources: ['Blagrove 2018'] }, 'sources.0: expected a BibTeX key'],
		[{ who: undefined }, 'who: expected who was measured: only a rule of thumb has nobody'],
		[{ checked: 'lately' }, 'checked:'],
		[{ checked: undefined }, 'checked:'],
		[{ says: '' }, 'says:'],
		[{ p: 0.04 }, ': Unrecognized key: "p"'],
	])('may not have %j', (fields, message) => expect(said(fields)).toContain(message));

	it.each([
		[{ from: 8, to: 2 }, 'expected from < to'],
		[{ from: 2, to: 2 }, 'expected from < to'],
		[{ from: 2 }, 'expected "value", or "from" and "to"'],
		[{ to: 2 }, 'expected "value", or "from" and "to"'],
		[{ value: 2, from: 1, to: 3 }, 'expected "value", or "from" and "to"'],
		[{ unit: '%' }, 'expected "value", or "from" and "to"'],
		[{ value: 0.66, ci: [0.97, 0.45] }, 'expected "ci" of [low, high]'],
		[{ value: 0.66, ci: [0.45] }, 'numbers.gain'],
		[{ value: 4, unit: '' }, 'unit'],
		['4 %', 'numbers.gain'],
	])('may not have the number %j', (number, message) => expect(withNumber(number)).toContain(message));

	it.each(['Economy', 'economy_gain', '1rm', 'economy gain'])('may not be called %j', (id) =>
		expect(read(CLAIM, id).success).toBe(false),
	);
});
