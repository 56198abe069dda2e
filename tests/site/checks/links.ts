import type { HtmlElement } from 'html-validate';
import { attribute, isHidden, type Page, type Site } from '../../helpers/dist.ts';

/** Where an address of a page leads, resolved as a browser does; undefined for mailto: and the like. */
function resolve(address: string, path: string, origin: string): URL | undefined {
	const url = new URL(address, `${origin}${path}`);
	return url.protocol.startsWith('http') ? url : undefined;
}

/** Links and resources of this site that lead nowhere: no such file, no such id, or a form that redirects. */
export function brokenLinks({ pages, files }: Site, origin: string): string[] {
	const byPath = new Map(pages.map((page) => [page.path, page]));
	const ids = new Map(pages.map((page) => [page.path, idsOf(page)]));
	const problemOf = (from: Page, address: string): string | undefined => {
		const url = resolve(address, from.path, origin);
		if (url?.origin !== origin) return undefined;
		const path = decodeURIComponent(url.pathname);
		if (!byPath.has(path)) return files.has(path) ? undefined : 'no such page';
		const fragment = decodeURIComponent(url.hash.slice(1));
		if (fragment === '' || isState(fragment) || ids.get(path)?.has(fragment)) return undefined;
		return 'no such id on that page';
	};
	return pages.flatMap((page) =>
		addresses(page).flatMap((address) => {
			const problem = problemOf(page, address);
			return problem ? [`${page.path} → ${address}: ${problem}`] : [];
		}),
	);
}

/** Fragments that carry a plan or a state of a widget are not ids. */
function isState(fragment: string): boolean {
	return fragment.includes('=');
}

function idsOf({ document }: Page): Set<string> {
	return new Set(document.querySelectorAll('[id]').map((element) => attribute(element, 'id') ?? ''));
}

const ADDRESS_ATTRIBUTES = ['href', 'src', 'action', 'poster', 'data'];

function addresses({ document }: Page): string[] {
	return ADDRESS_ATTRIBUTES.flatMap((name) =>
		document
			.querySelectorAll(`[${name}]`)
			.filter((element) => !(element.is('link') && attribute(element, 'rel') === 'preconnect'))
			.map((element) => attribute(element, name) ?? ''),
	);
}

/** Elements that make the browser fetch something as soon as the page opens. */
const RESOURCES =
	'script[src], img[src], iframe[src], source[src], video[src], audio[src], embed[src], track[src], object[data], link[href]';
/** `rel` of links that only tell, and fetch nothing. */
const TELLING = ['canonical', 'alternate', 'license', 'author', 'me', 'next', 'prev', 'help'];

/** Resources from elsewhere, in the page or in its styles. */
export function foreignResources(page: Page, origin: string): string[] {
	const { path, document } = page;
	const elements = document.querySelectorAll(RESOURCES).filter((element) => !isTelling(element));
	const sources = elements.map((element) =>
		['src', 'href', 'data'].map((name) => attribute(element, name)).find((value) => value !== undefined),
	);
	const sets = document
		.querySelectorAll('[srcset], [imagesrcset]')
		.flatMap((element) =>
			(attribute(element, 'srcset') ?? attribute(element, 'imagesrcset') ?? '').split(','),
		)
		.map((candidate) => candidate.trim().split(/\s+/)[0]);
	const styles = document
		.querySelectorAll('style')
		.flatMap((style) => stylesheetAddresses(style.textContent));
	return [...sources, ...sets, ...styles].flatMap((address) => {
		const url = address === undefined ? undefined : resolve(address, path, origin);
		return url && url.origin !== origin ? [`${path}: fetches ${url.href}`] : [];
	});
}

/** Addresses a stylesheet fetches. */
export function stylesheetAddresses(css: string): string[] {
	const urls = [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map(([, address = '']) => address);
	const imports = [...css.matchAll(/@import\s+["']([^"']+)["']/g)].map(([, address = '']) => address);
	return [...urls, ...imports].filter((address) => !address.startsWith('data:') && !address.startsWith('#'));
}

function isTelling(element: HtmlElement): boolean {
	return element.is('link') && TELLING.includes(attribute(element, 'rel') ?? '');
}

/** Differences between the pages that may be found and the addresses in the sitemap. */
export function sitemapGaps({ pages, files, read }: Site, origin: string): string[] {
	const sitemaps = [...files].filter((file) => /\/sitemap-\d+\.xml$/.test(file));
	const listed = new Set(
		sitemaps.flatMap((file) =>
			[...read(file).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address),
		),
	);
	const expected = new Set(pages.filter((page) => !isHidden(page)).map(({ path }) => `${origin}${path}`));
	return [
		...[...expected.difference(listed)].map((address) => `${address}: not in the sitemap`),
		...[...listed.difference(expected)].map(
			(address) => `${address}: in the sitemap, but no page to be found`,
		),
	];
}
