import { describe, expect, it } from 'vitest';
import { attribute, type Page, readSite, text } from '../helpers/dist.ts';

const site = readSite();
const glossary = site.pages.find(({ path }) => path === '/glossary/');
const terms = glossary?.document.querySelectorAll('.terms > div') ?? [];
const ids = terms.map((term) => attribute(term, 'id') ?? '');
const termLinks = ({ document }: Page) => document.querySelectorAll('a.term');

describe('the glossary', () => {
	it('has at least 65 terms, each with an anchor of its own and a meaning', () => {
		expect(ids.length).toBeGreaterThanOrEqual(65);
		expect(new Set(ids).size).toBe(ids.length);
		for (const term of terms) {
			const [meaning] = term.querySelectorAll('dd');
			expect(meaning && text(meaning).length).toBeGreaterThan(20);
		}
	});

	it('explains the words the field uses most', () =>
		expect(ids).toEqual(
			expect.arrayContaining([
				'rir',
				'rpe',
				'one-rep-max',
				'deload',
				'doms',
				'plyometrics',
				'running-economy',
			]),
		));

	it('is linked from the text of guides', () => {
		const guides = site.pages.filter(({ path }) => /^\/guides\/[^/]+\/$/.test(path));
		expect(guides.flatMap(termLinks).length).toBeGreaterThan(3);
	});

	it.each(site.pages.filter((page) => termLinks(page).length > 0).map((page) => [page.path, page] as const))(
		'is linked once a term and at most twelve times on %s, from nothing but text',
		(_, page) => {
			const links = termLinks(page);
			const targets = links.map((link) => attribute(link, 'href')?.replace('/glossary/#', ''));
			expect(targets.filter((target) => target === undefined || !ids.includes(target))).toEqual([]);
			expect(new Set(targets).size).toBe(targets.length);
			expect(targets.length).toBeLessThanOrEqual(12);
			expect(
				links.filter((link) => link.closest('h1, h2, h3, h4, .note, figure, button, table, nav')),
			).toEqual([]);
		},
	);
});
