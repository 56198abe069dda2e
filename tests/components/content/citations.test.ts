import { describe, expect, it } from 'vitest';
import { citedKeys } from '../../../src/components/content/cited.ts';
import { leadText, numberCitations, shortName } from '../../../src/components/content/citations.ts';
import { PLOTS } from '../../../src/components/content/plots.ts';
import type { Claim } from '../../../src/lib/claims/types.ts';
import type { Source } from '../../../src/schemas/source.ts';

const source = (authors: string[]): Source => ({
	type: 'article',
	title: 'A title',
	authors,
	year: 2023,
	certainty: 'read',
});
const SOURCES = new Map([
	['burt2023', source(['Burt', 'Doma', 'Connor'])],
	['doma2013', source(['Doma', 'Deakin'])],
	['eva2020', source(['Eva'])],
]);

describe('citations', () => {
	it('number sources in the order of the text, then those only listed', () => {
		const cited = citedKeys('A.<Cite k="doma2013" /> B.<Cite k="burt2023">x</Cite> C.<Cite k="doma2013" />');
		const { list } = numberCitations('f', cited, ['eva2020', 'burt2023'], SOURCES);
		expect(list.map(({ key, number, uses }) => [key, number, uses])).toEqual([
			['doma2013', 1, 2],
			['burt2023', 2, 1],
			['eva2020', 3, 0],
		]);
	});

	it('give every use an anchor of its own and know the first', () => {
		const { use } = numberCitations('f', ['burt2023', 'burt2023'], [], SOURCES);
		expect([use('burt2023'), use('burt2023')].map(({ id, first }) => [id, first])).toEqual([
			['c1', true],
			['c1-2', false],
		]);
	});

	it('refuse a key without a source and one the page did not announce', () => {
		expect(() => numberCitations('a.mdx', ['nobody1999'], [], SOURCES)).toThrow(/a\.mdx.*nobody1999/);
		expect(() => numberCitations('a.mdx', [], [], SOURCES).use('burt2023')).toThrow(/a\.mdx.*burt2023/);
	});

	it('count the sources of a norm where it is shown', () => {
		expect(citedKeys('<Norm test="T08" />')).toContain('hebertlosier2017');
	});

	it('count the sources of a plot, each once, whether or not the text has used its claims', () => {
		const claim: Claim = {
			says: 'So.',
			numbers: {},
			sources: ['burt2023'],
			certainty: 'read',
			checked: '2026-11-22',
		};
		const ledger = new Map(PLOTS.soreness.claims.map((id) => [id as string, claim]));
		const [id] = PLOTS.soreness.claims;
		expect(citedKeys(`<Claim id="${id}">x</Claim> <Plot of="soreness" />`, ledger)).toEqual([
			'burt2023',
			'burt2023',
		]);
	});

	it.each([
		[['Burt', 'Doma', 'Connor'], 'Burt and others, 2023', 'Burt, Doma and Connor (2023). A title.'],
		[['Burt', 'others'], 'Burt and others, 2023', 'Burt and others (2023). A title.'],
		[['Doma', 'Deakin'], 'Doma and Deakin, 2023', 'Doma and Deakin (2023). A title.'],
		[['Eva'], 'Eva, 2023', 'Eva (2023). A title.'],
		[[], '“A title”, 2023', '(2023). A title.'],
	])('name %j in short and in full', (authors, short, lead) => {
		expect(shortName(source(authors))).toBe(short);
		expect(leadText(source(authors))).toBe(lead);
	});
});
