import { readFileSync } from 'node:fs';

const sitemap = readFileSync('dist/sitemap-0.xml', 'utf8');

/** Paths of all pages in the sitemap of the built site. */
export const PATHS: readonly string[] = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
	([, address = '']) => new URL(address).pathname,
);

export const GUIDES = PATHS.filter((path) => /^\/guides\/(?!reading-lists\/)[^/]+\/$/.test(path));
