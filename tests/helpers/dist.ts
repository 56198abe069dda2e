import { globSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { HtmlValidate, Parser, type HtmlElement } from 'html-validate';

/** A built page: its path on the site (`/guides/x/`), its text and its parsed document. */
export interface Page {
	readonly path: string;
	readonly html: string;
	readonly document: HtmlElement;
}

/** The built site. `files` are paths from its root, with a leading slash. */
export interface Site {
	readonly pages: readonly Page[];
	readonly files: ReadonlySet<string>;
	/** Text of a file of the site. */
	readonly read: (file: string) => string;
}

const parser = new Parser(await new HtmlValidate().getConfigFor('index.html'));

/** A page from its text, for the built ones and for fixtures. */
export function page(path: string, html: string): Page {
	return { path, html, document: parser.parseHtml(source(path, html)) };
}

/** Reads what the build left in `folder`. Throws when there is no page in it. */
export function readSite(folder = 'dist'): Site {
	const files = globSync('**/*.*', { cwd: folder }).map((file) => `/${file.split(sep).join(posix.sep)}`);
	const read = (file: string) => readFileSync(join(folder, file), 'utf8');
	const pages = files
		.filter((file) => file.endsWith('.html'))
		.sort()
		.map((file) => page(file.replace(/index\.html$/, ''), read(file)));
	if (pages.length === 0) throw new Error(`No pages in ${folder}: run npm run build first.`);
	return { pages, files: new Set(files), read };
}

/** Value of an attribute as the browser sees it; undefined when the attribute is missing. */
export function attribute(element: HtmlElement, name: string): string | undefined {
	const value = element.getAttributeValue(name);
	return value === null ? undefined : decode(value);
}

/** What an element says, on one line. */
export function text(element: HtmlElement): string {
	return decode(element.textContent).replaceAll(/\s+/g, ' ').trim();
}

/** Kept out of search engines: the error page and the like. */
export function isHidden({ document }: Page): boolean {
	const robots = document.querySelector('meta[name="robots"]');
	return robots !== null && (attribute(robots, 'content')?.includes('noindex') ?? false);
}

function source(filename: string, data: string) {
	return { data, filename, line: 1, column: 1, offset: 0 };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

function decode(html: string): string {
	return html
		.replaceAll(/&#x([\da-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
		.replaceAll(/&#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)))
		.replaceAll(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
