import { readFileSync } from 'node:fs';
import type { HtmlElement } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { parseBibtex } from '../../src/loaders/bibtex.ts';
import { attribute, readSite } from '../helpers/dist.ts';

const site = readSite();
const BIB = 'src/content/sources.bib';
const keys = parseBibtex(readFileSync(BIB, 'utf8'), BIB).map(({ key }) => key);
const page = site.pages.find(({ path }) => path === '/evidence/sources/');
const entries = page?.document.querySelectorAll('.bib > li') ?? [];
const links = (element: Pick<HtmlElement, 'querySelectorAll'>, selector: string) =>
	element.querySelectorAll(selector).flatMap((link) => attribute(link, 'href') ?? []);
/** Where the sources of a list can be read. */
const records = (hrefs: readonly string[]) => hrefs.filter((href) => /^https?:/.test(href));

describe('the bibliography', () => {
	it('has every source once, the articles by coaches first', () => {
		const found = entries.map((entry) => attribute(entry, 'id'));
		expect([...found].sort()).toEqual([...keys].sort());
		expect(found.slice(0, 5)).toEqual(['seed000', 'seed001', 'seed002', 'seed003', 'seed004']);
	});

	it('leads back to every page that lists a source', () => {
		const pagesOf = new Map(
			entries.flatMap((entry) =>
				records(links(entry, 'a')).map((record) => [record, links(entry, '.bib__uses a')] as const),
			),
		);
		const missing = site.pages
			.filter(({ path }) => path !== '/evidence/sources/')
			.flatMap(({ path, document }) =>
				records(links(document, '.srcs a'))
					.filter((record) => !pagesOf.get(record)?.includes(path))
					.map((record) => `${record} is used on ${path}`),
			);
		expect(missing).toEqual([]);
	});
});
