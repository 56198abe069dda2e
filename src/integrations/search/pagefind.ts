import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { splitIndex } from './split.ts';

/** Not what a reader searches for, and it would tear the sentences of an excerpt apart. */
const APPARATUS = [
	'.note',
	'.ref',
	'.cert',
	'.srcs',
	'.toc',
	'.crumb',
	'.legend',
	'.strip',
	'.reads',
	'.brk',
];

/** Page text is British English, whatever the exact tag of the page. */
const CONFIG = {
	forceLanguage: 'en',
	excludeSelectors: ['[data-pagefind-ignore]', 'script', 'style', 'svg', 'table', ...APPARATUS],
};

/** Pagefind's ready-made interfaces, which our own dialog replaces, and its worker, which a strict policy forbids. */
const UNUSED =
	/(?:^|\/)(?:pagefind-(?:ui|modular-ui|component-ui|highlight|playground|worker)\b|playground\/|wasm\.unknown)/;

/** A file of the finished index: path below `/pagefind/` and bytes. */
export interface IndexFile {
	readonly path: string;
	readonly content: Uint8Array;
}

/** Where the pages come from: a folder of HTML, or pages in memory. */
export type Pages = { folder: string } | { html: readonly { url: string; content: string }[] };

/** Builds a search index. Throws with Pagefind's own messages when it cannot. */
export async function buildIndex(pages: Pages): Promise<IndexFile[]> {
	const { index, errors } = await pagefind.createIndex(CONFIG);
	if (!index) throw new Error(`Search index: ${errors.join('; ')}`);
	if ('folder' in pages) check(await index.addDirectory({ path: pages.folder }));
	else for (const page of pages.html) check(await index.addHTMLFile(page));
	const { files, errors: writing } = await index.getFiles();
	check({ errors: writing });
	await index.deleteIndex();
	return splitIndex(files.filter(({ path }) => !UNUSED.test(path)).map(unpack));
}

/**
 * Core and index come gzipped. Unpacked, the server's brotli makes them smaller, and Pagefind reads them as well.
 * Pages lose their list of anchors, which only results inside pages would need.
 */
function unpack({ path, content }: IndexFile): IndexFile {
	if (!/\.(?:pagefind|pf_\w+)$/.test(path)) return { path, content };
	const plain = gunzipSync(content);
	return { path, content: path.endsWith('.pf_fragment') ? withoutAnchors(plain) : plain };
}

function withoutAnchors(fragment: Buffer): Buffer {
	const text = fragment.toString();
	const start = text.indexOf('{');
	const page = JSON.parse(text.slice(start)) as Record<string, unknown>;
	return Buffer.from(text.slice(0, start) + JSON.stringify({ ...page, anchors: [] }));
}

function check({ errors }: { errors: string[] }): void {
	if (errors.length > 0) throw new Error(`Search index: ${errors.join('; ')}`);
}

/** Stops Pagefind's helper process, so that a build can end. */
export const closePagefind = (): Promise<unknown> => pagefind.close();
