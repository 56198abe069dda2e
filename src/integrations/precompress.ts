import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

/** Text, and the core and index of the search. */
const TEXT = /\.(?:html|js|css|json|svg|xml|txt|md|pagefind|pf_\w+)$/;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Writes `.br` and `.gz` beside every text file, packed as tightly as can be, where that saves anything. */
export function precompress(): AstroIntegration {
	return {
		name: 'legwork:precompress',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const site = fileURLToPath(dir);
				const paths = await readdir(site, { recursive: true });
				await Promise.all(paths.filter((path) => TEXT.test(path)).map((path) => pack(join(site, path))));
			},
		},
	};
}

async function pack(file: string): Promise<void> {
	const bytes = await readFile(file);
	const options = { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } };
	for (const [ending, packed] of [
		['br', await brotli(bytes, options)],
		['gz', await zip(bytes, { level: 9 })],
	] as const) {
		if (packed.length < bytes.length) await writeFile(`${file}.${ending}`, packed);
	}
}
