import { brotliCompressSync, constants } from 'node:zlib';
import { attribute, type Page, type Site } from '../../helpers/dist.ts';

/** Bytes as sent with brotli. `pages` is a pattern of paths; a missing amount is not limited. */
export interface Budget {
	readonly pages: string;
	readonly htmlAndCss?: number;
	/** Everything that travels until the page is quiet, measured in the browser tests. */
	readonly all?: number;
}

/** Bytes of a text as the server sends it. */
export function compressed(text: string): number {
	return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength;
}

/** Bytes of a page's HTML and stylesheets. */
function htmlAndCss({ html, document }: Page, read: Site['read']): number {
	const sheets = document
		.querySelectorAll('link[rel="stylesheet"]')
		.map((link) => attribute(link, 'href') ?? '');
	return compressed(html) + sheets.reduce((sum, file) => sum + compressed(read(file)), 0);
}

/** Pages whose HTML and styles outgrow their budget, and budgets that fit no page. */
export function overweight(
	{ pages, read }: Pick<Site, 'pages' | 'read'>,
	budgets: readonly Budget[],
): string[] {
	return budgets.flatMap(({ pages: pattern, htmlAndCss: limit }) => {
		const meant = pages.filter(({ path }) => new RegExp(`^${pattern}$`).test(path));
		if (meant.length === 0) return [`no page fits the budget for ${pattern}`];
		if (limit === undefined) return [];
		return meant.flatMap((page) => {
			const size = htmlAndCss(page, read);
			return size > limit ? [`${page.path}: ${size} bytes of HTML and CSS, ${limit} allowed`] : [];
		});
	});
}
