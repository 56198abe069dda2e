import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PLANNER_CLAIMS } from '../../src/lib/claims/planner.ts';
import counts from '../fixtures/source-points.json' with { type: 'json' };
import { attribute, type Page, readSite, text } from '../helpers/dist.ts';

const site = readSite();
const at = (path: string): Page => {
	const found = site.pages.find((page) => page.path === path);
	if (!found) throw new Error(`There is no page ${path}`);
	return found;
};
const claims = at('/evidence/').document;
const coaches = at('/evidence/coaches/').document;
const disagreements = at('/evidence/disagreements/').document;
const entries = claims.querySelectorAll('[data-find]');

/** Ids as they are written in the ledger, two spaces in. */
const written = globSync('src/content/claims/*.yaml').flatMap((file) =>
	[...readFileSync(file, 'utf8').matchAll(/^ {2}([a-z][a-z0-9-]*):$/gm)].map(([, id = '']) => id),
);

describe('the page of all claims, as it is without script', () => {
	it('has every claim of the ledger once, under its own anchor', () => {
		const ids = entries.map((entry) => attribute(entry, 'id') ?? '');
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids).toEqual(expect.arrayContaining([...written, ...Object.keys(PLANNER_CLAIMS)]));
	});

	it('says of each how sure we are, where it is used and until when it holds', () => {
		for (const entry of entries) {
			const facts = entry.querySelectorAll('.claim__facts dt').map(text);
			expect(facts, attribute(entry, 'id')).toEqual(
				expect.arrayContaining(['How sure', 'Used in', 'Checked']),
			);
			expect(text(entry)).toMatch(/again by \d+ \w+ 20\d\d/);
			expect(text(entry)).not.toMatch(/[{}]/);
		}
	});

	it('gives a source for everything that is not a rule of thumb', () => {
		for (const entry of entries) {
			const facts = entry.querySelectorAll('.claim__facts dt').map(text);
			if (attribute(entry, 'data-find') !== 'rule-of-thumb')
				expect(
					facts.some((fact) => fact.startsWith('Source')),
					attribute(entry, 'id'),
				).toBe(true);
		}
	});

	it('hides nothing, and has links to the topics in place of the form', () => {
		expect(claims.querySelectorAll('.is-out')).toEqual([]);
		const shelves = claims.querySelectorAll('[data-shelf]');
		const jumps = claims.querySelectorAll('.no-js a').map((link) => attribute(link, 'href'));
		expect(jumps).toEqual(shelves.map((shelf) => `#${attribute(shelf, 'aria-labelledby') ?? ''}`));
		const topics = claims.querySelectorAll('[name="topic"]').map((box) => attribute(box, 'value'));
		expect(topics).toEqual(shelves.map((shelf) => attribute(shelf, 'data-shelf')));
	});

	it('names a guide that quotes a claim where the claim is', () => {
		const gain = entries.find((entry) => attribute(entry, 'id') === 'economy-gain');
		const links = gain?.querySelectorAll('a').map((link) => attribute(link, 'href') ?? '') ?? [];
		expect(links.some((href) => /^\/guides\/[\w-]+\/$/.test(href))).toBe(true);
	});
});

describe('what coaches say', () => {
	const rows = coaches.querySelectorAll('tbody tr');

	it('is there point by point, none left out', () => {
		const expected = Object.entries(counts).flatMap(([seed, count]) =>
			Array.from({ length: count }, (_, index) => `p-${seed.slice(4)}-${index + 1}`),
		);
		expect(rows.map((row) => attribute(row, 'id'))).toEqual(expected);
	});

	it('is answered each time, by a word, a sentence and a page of ours', () => {
		for (const row of rows) {
			const id = attribute(row, 'id');
			const answer = row.querySelector('td');
			expect(text(answer?.querySelector('p') ?? row), id).toMatch(
				/^(?:Agreed|Sized|Qualified|Corrected|Built|Not yet)\s.+\.$/,
			);
			const links = answer?.querySelectorAll('a').map((link) => attribute(link, 'href') ?? '') ?? [];
			expect(links.length, id).toBeGreaterThan(0);
			for (const href of links) expect(href, id).toMatch(/^\//);
		}
	});
});

describe('where coaches disagree', () => {
	it('has an overview that leads to every section', () => {
		const sections = disagreements.querySelectorAll('.dis h2').map((heading) => attribute(heading, 'id'));
		const links = disagreements.querySelectorAll('.overview a').map((link) => attribute(link, 'href'));
		expect(sections).toHaveLength(16);
		expect(links).toEqual(sections.map((id) => `#${id ?? ''}`));
	});

	it('says in each section what research shows, what we do and where', () => {
		for (const section of disagreements.querySelectorAll('.dis')) {
			const heads = section.querySelectorAll('h3').map(text);
			expect(heads).toEqual(['What research shows', 'What we do']);
			expect(section.querySelectorAll('.dis__sides li').length).toBeGreaterThan(0);
			expect(text(section)).not.toMatch(/[{}]/);
		}
	});
});

describe('pages on the evidence', () => {
	it('lead to each other', () => {
		const leads = (path: string) =>
			at(path)
				.document.querySelectorAll('nav[aria-label="Evidence"] a')
				.map((link) => attribute(link, 'href'));
		const all = leads('/evidence/');
		expect(all).toHaveLength(4);
		for (const path of all) expect(leads(path ?? ''), path).toEqual(all);
	});
});
