import { attribute, isHidden, text, type Page } from '../../helpers/dist.ts';

/** Pages that share what `of` says about them, or say nothing. */
function repeated(pages: readonly Page[], what: string, of: (page: Page) => string): string[] {
	const byText = Map.groupBy(pages, of);
	return [...byText].flatMap(([said, sharing]) => {
		const paths = sharing.map(({ path }) => path).join(', ');
		if (said === '') return [`${paths}: no ${what}`];
		return sharing.length > 1 ? [`${paths}: same ${what}, “${said}”`] : [];
	});
}

export function repeatedTitles(pages: readonly Page[]): string[] {
	return repeated(pages, 'title', ({ document }) => {
		const title = document.querySelector('head > title');
		return title ? text(title) : '';
	});
}

export function repeatedDescriptions(pages: readonly Page[]): string[] {
	return repeated(pages, 'description', ({ document }) => {
		const description = document.querySelector('meta[name="description"]');
		return (description && attribute(description, 'content')) ?? '';
	});
}

export function mainHeadings({ path, document }: Page): string[] {
	const count = document.querySelectorAll('h1').length;
	return count === 1 ? [] : [`${path}: ${count} h1`];
}

/** Every page that may be found names itself, in full, as its own address. */
export function canonical(page: Page, origin: string): string[] {
	const links = page.document
		.querySelectorAll('link[rel="canonical"]')
		.map((link) => attribute(link, 'href'));
	const expected = isHidden(page) ? [] : [`${origin}${page.path}`];
	const right = links.length === expected.length && links[0] === expected[0];
	return right
		? []
		: [`${page.path}: canonical is ${links.join(', ') || 'missing'}, not ${expected[0] ?? 'absent'}`];
}

/** Retired by search engines, or more than we may claim (design of the site: nothing medical is promised). */
const UNWANTED_TYPES = ['HowTo', 'FAQPage', 'MedicalGuideline', 'Drug'];

export function structuredData({ path, document }: Page): string[] {
	return document.querySelectorAll('script[type="application/ld+json"]').flatMap((script) => {
		let data: unknown;
		try {
			data = JSON.parse(script.textContent);
		} catch (error) {
			return [`${path}: JSON-LD does not parse: ${String(error)}`];
		}
		const problems = isRecord(data) && data['@context'] === 'https://schema.org' ? [] : ['no @context'];
		const unwanted = typesIn(data).filter((type) => UNWANTED_TYPES.includes(type));
		if (typesIn(data).length === 0) problems.push('no @type');
		return [...problems, ...unwanted].map((problem) => `${path}: JSON-LD: ${problem}`);
	});
}

function typesIn(data: unknown): string[] {
	if (Array.isArray(data)) return data.flatMap(typesIn);
	if (!isRecord(data)) return [];
	const own = typeof data['@type'] === 'string' ? [data['@type']] : [];
	return [...own, ...Object.values(data).flatMap(typesIn)];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}
