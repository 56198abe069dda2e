import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentDates } from './src/integrations/content-dates.ts';
import { intent } from './src/integrations/intent/index.ts';
import { precompress } from './src/integrations/precompress.ts';
import { promises } from './src/integrations/promises.ts';
import { search } from './src/integrations/search/index.ts';
import { lighten } from './src/integrations/lighten.ts';
import { security } from './src/integrations/security/index.ts';

/** Tests and authors look at the bench of figures, a site of one page; nobody searches there or fetches it from afar. */
const isBench = process.env.BENCH === '1';
const dates = contentDates('src/content');

/** What every page loads, in one file: a small request costs more in headers than in script. */
const PAGE_SCRIPT = {
	name: 'page',
	test: /layouts\/Base\.astro\?|components\/site\/(?:page|islands|theme|search\/(?:opener|shortcut))\.ts|preload-helper/,
};

export default defineConfig({
	site: process.env.SITE_URL ?? 'https://legwork.example',
	srcDir: isBench ? './src/bench' : './src',
	trailingSlash: 'always',
	// The default drops line breaks before inline elements, and the space between two words with them.
	compressHTML: true,
	build: { format: 'directory', inlineStylesheets: 'always' },
	// Without preloading there is no helper script to load on every page.
	vite: {
		worker: { format: 'es' },
		build: {
			modulePreload: false,
			rolldownOptions: { onLog: quiet, output: { codeSplitting: { groups: [PAGE_SCRIPT] } } },
		},
	},
	// In this order at the end of a build: read what the pages promise, index them, lighten them, seal them with their policy, then pack the result.
	integrations: [
		mdx(),
		preact(),
		sitemap({
			serialize: (page) => ({ ...page, lastmod: dates.get(new URL(page.url).pathname) }),
		}),
		intent(),
		...(isBench ? [] : [promises(), search()]),
		lighten(),
		security(),
		...(isBench ? [] : [precompress()]),
	],
});

/** Astro marks MDX modules with a directive of its own that the bundler does not know; everything else is passed on. */
function quiet(level, log, handle) {
	if (log.code === 'MODULE_LEVEL_DIRECTIVE' && log.message.includes('astro:head-inject')) return;
	handle(level, log);
}
