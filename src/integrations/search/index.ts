import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { crawl } from './crawl.ts';
import { buildIndex, closePagefind, type IndexFile } from './pagefind.ts';

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

/**
 * Search over the site's own pages, served from `/pagefind/`. A build writes the index into the output; the dev
 * server makes one from its own pages when the search is first used, and again after a file has changed.
 */
export function search(): AstroIntegration {
	return {
		name: 'legwork:search',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const files = await buildIndex({ folder });
				await closePagefind();
				for (const { path, content } of files) {
					const target = join(folder, 'pagefind', path);
					await mkdir(dirname(target), { recursive: true });
					await writeFile(target, content);
				}
				logger.info(`search index: ${files.length} files`);
			},
			'astro:server:setup': ({ server, logger }) => {
				let index: Promise<Map<string, IndexFile>> | undefined;
				server.watcher.on('all', () => (index = undefined));
				server.middlewares.use('/pagefind', (request, response, next) => {
					const origin = server.resolvedUrls?.local[0]?.replace(/\/$/, '');
					if (!origin) {
						next();
						return;
					}
					index ??= indexOf(origin);
					index
						.then((files) => {
							const path = (request.url ?? '').replace(/^\/|\?.*$/g, '');
							const file = files.get(path);
							if (!file) {
								next();
								return;
							}
							const extension = path.split('.').at(-1) ?? '';
							response.setHeader('Content-Type', TYPES[extension] ?? 'application/octet-stream');
							response.setHeader('Cache-Control', 'no-store');
							response.end(file.content);
						})
						.catch((error: unknown) => {
							index = undefined;
							logger.error(String(error));
							next(error);
						});
				});
			},
		},
	};
}

const indexOf = async (origin: string): Promise<Map<string, IndexFile>> =>
	new Map((await buildIndex({ html: await crawl(origin) })).map((file) => [file.path, file]));
