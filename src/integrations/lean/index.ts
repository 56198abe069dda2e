import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { classesOf } from './classes.ts';
import { prune } from './prune.ts';

const STYLE = /(<style[^>]*>)([\s\S]*?)<\/style>/g;

/** Takes style rules out of pages that nothing on the page, nor any script it can load, has a use for. */
export function lean(): AstroIntegration {
	return {
		name: 'legwork:lean',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const site = fileURLToPath(dir);
				const script = (name: string): string => readFileSync(join(site, '_astro', name), 'utf8');
				for (const path of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
					if (!path.endsWith('.html')) continue;
					const file = join(site, path);
					const html = readFileSync(file, 'utf8');
					const occurs = classesOf(html, script);
					const slim = html.replace(
						STYLE,
						(_style, open: string, css: string) => `${open}${prune(css, occurs)}</style>`,
					);
					writeFileSync(file, slim);
				}
			},
		},
	};
}
