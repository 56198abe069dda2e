import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBibtex } from '../../src/loaders/bibtex.ts';
import { sourceSchema } from '../../src/schemas/source.ts';

const FILE = 'src/content/sources.bib';
const entry = (fields: string, key = 'a1') => `@article{${key},\n  title = {A title},\n${fields}\n}`;
const only = (text: string) => parseBibtex(text, FILE)[0]?.data;

describe('the bibliography', () => {
	it('undoes LaTeX, keeps family names and capitals, and puts volume, number and pages together', () => {
		const text = `@article{s2014,
  author = {S{\\'a}ez de Villarreal, Eduardo and de Aguiar, Rafael and {American College of Sports Medicine}},
  title = {{Strength of the ACL \\& Achilles}}, journal = {Sports Medicine}, year = {2014},
  volume = {54}, number = {4}, pages = {895--932}, doi = {10.1007/s40279-023-01978-y}, note = {confidence B}
}`;
		expect(only(text)).toEqual({
			type: 'article',
			authors: ['Sáez de Villarreal', 'de Aguiar', 'American College of Sports Medicine'],
			title: 'Strength of the ACL & Achilles',
			venue: 'Sports Medicine',
			year: 2014,
			place: '54(4), 895–932',
			doi: '10.1007/s40279-023-01978-y',
			certainty: 'recalled',
		});
	});

	it.each([
		[
			entry('  note = {confidence C}'),
			/sources\.bib → a1\s+note: expected \{confidence A\} or \{confidence B\}/,
		],
		[entry('  year = {2020}'), /a1\s+note: expected/],
		[entry('  journl = {Sports},\n  note = {confidence A}'), /a1\s+journl: expected one of author, title/],
		[
			`${entry('  note = {confidence A}')}\n${entry('  note = {confidence A}')}`,
			/a1\s+key: expected a key used once/,
		],
		['@article{a1,\n  title = {Never closed', /cannot be read as BibTeX/],
	])('refuses %j', (text, message) => expect(() => parseBibtex(text, FILE)).toThrow(message));

	it('has only entries that fit their schema and show nothing internal', () => {
		const sources = parseBibtex(readFileSync(FILE, 'utf8'), FILE);
		expect(sources.length).toBeGreaterThan(100);
		for (const { key, data } of sources) {
			expect(sourceSchema.safeParse(data).error, key).toBeUndefined();
			expect(JSON.stringify(data), key).not.toMatch(/seed|\.txt|[{}\\]{2}|\\[a-z]/i);
		}
	});
});
