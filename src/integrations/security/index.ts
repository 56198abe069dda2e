import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { inlineHashes, mergeHashes } from './hashes.ts';
import { contentPolicy, type Hashes } from './policy.ts';
import { caddy, hostHeaders, nginx } from './servers.ts';

const AFTER = /<meta charset="?utf-8"?\s*\/?>/i;

/**
 * Gives every built page the strictest policy it can live with, and writes the headers for servers: `_headers` into
 * the site, `deploy/nginx.conf` and `deploy/Caddyfile` beside it.
 */
export function security(): AstroIntegration {
	let root = new URL('.', 'file:///');
	return {
		name: 'legwork:security',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = config.root;
			},
			'astro:build:done': async ({ dir }) => {
				const site = fileURLToPath(dir);
				const all: Hashes[] = [];
				for (const path of await readdir(site, { recursive: true })) {
					const file = join(site, path);
					if (!path.endsWith('.html')) continue;
					const html = await readFile(file, 'utf8');
					const hashes = inlineHashes(html);
					all.push(hashes);
					await writeFile(file, withPolicy(html, hashes));
				}
				const { scripts } = mergeHashes(all);
				await writeFile(join(site, '_headers'), hostHeaders(scripts));
				const deploy = fileURLToPath(new URL('deploy/', root));
				await mkdir(deploy, { recursive: true });
				await writeFile(join(deploy, 'nginx.conf'), nginx(scripts));
				await writeFile(join(deploy, 'Caddyfile'), caddy(scripts));
			},
		},
	};
}

function withPolicy(html: string, hashes: Hashes): string {
	if (!AFTER.test(html))
		throw new Error('A page without <meta charset="utf-8"> cannot carry its security policy');
	const policy = contentPolicy(hashes).join('; ');
	return html.replace(
		AFTER,
		(charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
	);
}
