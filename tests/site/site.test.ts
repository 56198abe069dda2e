import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import settings from '../../package.json' with { type: 'json' };
import { strictAjv } from '../helpers/ajv.ts';
import { readSite, type Page } from '../helpers/dist.ts';
import { overweight } from './checks/budget.ts';
import { guideGrades, guideLength, guideParts, strayText } from './checks/guide.ts';
import {
	canonical,
	mainHeadings,
	repeatedDescriptions,
	repeatedTitles,
	structuredData,
} from './checks/head.ts';
import { brokenLinks, foreignResources, sitemapGaps, stylesheetAddresses } from './checks/links.ts';
import { contentSecurityPolicy, inlineAttributes, strayStyles } from './checks/policy.ts';
import { searchFilters } from './checks/search.ts';

const site = readSite();
const origin = new URL(/<loc>([^<]+)/.exec(site.read('/sitemap-index.xml'))?.[1] ?? '').origin;
const every = (check: (page: Page) => string[]) => site.pages.flatMap(check);

describe('markup', () => {
	const validator = new HtmlValidate(new FileSystemConfigLoader());

	it.each(site.pages.map((page) => [page.path, page.html] as const))('of %s is valid', async (path, html) => {
		const { results } = await validator.validateString(html, `dist${path}`);
		const problems = results.flatMap(({ messages }) =>
			messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
		);
		expect(problems).toEqual([]);
	});
});

describe('every page', () => {
	it('has a title of its own', () => expect(repeatedTitles(site.pages)).toEqual([]));
	it('has a description of its own', () => expect(repeatedDescriptions(site.pages)).toEqual([]));
	it('has one h1', () => expect(every(mainHeadings)).toEqual([]));
	it('names its own address', () => expect(every((page) => canonical(page, origin))).toEqual([]));
	it('has JSON-LD that parses', () => expect(every(structuredData)).toEqual([]));
	it('can be found by our search, with a type', () => expect(every(searchFilters)).toEqual([]));
	it('has no style attribute and no inline handler', () => expect(every(inlineAttributes)).toEqual([]));
	it('has its styles in the head', () => expect(every(strayStyles)).toEqual([]));
	it('carries a policy that covers its inline code', () => expect(every(contentSecurityPolicy)).toEqual([]));
	it('fetches nothing from elsewhere', () =>
		expect(every((page) => foreignResources(page, origin))).toEqual([]));
});

describe('every guide', () => {
	it('has a length to read', () => expect(every(guideLength)).toEqual([]));
	it('is easy to read', () => expect(every(guideGrades)).toEqual([]));
	it('has all its parts', () => expect(every(guideParts)).toEqual([]));
	it('has its text in paragraphs', () => expect(every(strayText)).toEqual([]));
});

describe('site', () => {
	it('has no broken link or fragment', () => expect(brokenLinks(site, origin)).toEqual([]));
	it('has exactly its pages in the sitemap', () => expect(sitemapGaps(site, origin)).toEqual([]));
	it('keeps its pages within their budgets', () => expect(overweight(site, settings.budgets)).toEqual([]));

	it('has stylesheets that fetch nothing from elsewhere', () => {
		const sheets = [...site.files].filter((file) => file.endsWith('.css'));
		const foreign = sheets.flatMap((file) =>
			stylesheetAddresses(site.read(file)).filter((address) => /^(?:https?:)?\/\//.test(address)),
		);
		expect(foreign).toEqual([]);
	});

	it('publishes JSON Schemas that are valid', () => {
		const schemas = [...site.files].filter((file) => /^\/schemas\/.*\.json$/.test(file));
		expect(schemas.length).toBeGreaterThanOrEqual(2);
		for (const file of schemas) {
			expect(() => strictAjv().compile(JSON.parse(site.read(file)) as object), file).not.toThrow();
		}
	});
});
