import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Inline scripts longer than this are cheaper as a file that every page shares. */
const LONGEST_INLINE = 300;
const INLINE_STYLE = /<style>([\s\S]*?)<\/style>/g;
const INLINE_SCRIPT = /<script( type="module")?>([\s\S]*?)<\/script>/g;

/** `--paper-0:#fffdf9;` as the minifier leaves it. */
const RAW_COLOUR = /(--[a-z]+-\d):(#[\da-f]{3,8});/g;

/** Text that keeps its spaces, or spaces that no reader sees. */
const SPACES = /<(script|style|pre|textarea)\b[\s\S]*?<\/\1>|\s{2,}/g;

/** An island that does not wait for the reader. */
const EAGER_ISLAND = /<astro-island(?![^>]*\sclient="intent")/;

/**
 * Makes pages lighter: long inline scripts, such as the runtime of islands, become files that all pages share and that run deferred, in
 * their order, or, where all islands wait for the reader, are only named for `components/site/islands.ts` to load; the inline styles of a
 * page become one element, which also needs one hash only; colours
 * stand where they are used; where templates are indented, one space is left.
 */
export function lighten(): AstroIntegration {
	return {
		name: 'legwork:lighten',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const site = fileURLToPath(dir);
				const files = new Map<string, string>();
				for (const path of await readdir(site, { recursive: true })) {
					if (!path.endsWith('.html')) continue;
					const file = join(site, path);
					const html = await readFile(file, 'utf8');
					await writeFile(
						file,
						withSingleSpaces(withPlainColours(withOneStyle(withSharedScripts(html, files)))),
					);
				}
				await mkdir(join(site, '_astro'), { recursive: true });
				for (const [name, text] of files) await writeFile(join(site, '_astro', name), text);
			},
		},
	};
}

function withSharedScripts(html: string, files: Map<string, string>): string {
	const waits = html.includes('<astro-island') && !EAGER_ISLAND.test(html);
	const later: string[] = [];
	const light = html.replace(INLINE_SCRIPT, (tag, type: string | undefined, text: string) => {
		if (text.length <= LONGEST_INLINE) return tag;
		const name = `shared.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`;
		files.set(name, text);
		if (!waits) return `<script${type ?? ' defer'} src="/_astro/${name}"></script>`;
		later.push(`/_astro/${name}`);
		return '';
	});
	return later.length > 0 ? light.replace('<html', `<html data-islands="${later.join(' ')}"`) : light;
}

/** All inline styles in one element, in the order they came, where the first one stood. */
function withOneStyle(html: string): string {
	const styles = [...html.matchAll(INLINE_STYLE)].map(([, text = '']) => text.trim());
	let first = true;
	return html.replace(INLINE_STYLE, () => {
		if (!first) return '';
		first = false;
		return `<style>${styles.join('')}</style>`;
	});
}

/** Raw colours of styles/tokens.css written where a token of the second kind names them; nothing else may name them. */
export function withPlainColours(html: string): string {
	return html.replace(INLINE_STYLE, (tag, css: string) => {
		const raw = new Map([...css.matchAll(RAW_COLOUR)].map(([, name = '', value = '']) => [name, value]));
		const named = (use: string, name: string) => raw.get(name) ?? use;
		return tag.replace(css, css.replace(RAW_COLOUR, '').replace(/var\((--[\w-]+)\)/g, named));
	});
}

export const withSingleSpaces = (html: string): string =>
	html.replace(SPACES, (found, kept: string | undefined) => (kept === undefined ? ' ' : found));
