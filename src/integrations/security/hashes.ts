import { createHash } from 'node:crypto';
import type { Hashes } from './policy.ts';

const INLINE = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/gi;
/** Scripts a browser runs or obeys; other types, such as JSON-LD, are data and need no permission. */
const RUNS = /^(?:|module|text\/javascript|importmap|speculationrules)$/;

const sha256 = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Hashes of the inline scripts and styles of one page, each once. */
export function inlineHashes(html: string): Hashes {
	const scripts = new Set<string>();
	const styles = new Set<string>();
	for (const [, tag = '', attributes = '', text = ''] of html.matchAll(INLINE)) {
		if (tag.toLowerCase() === 'style') styles.add(sha256(text));
		else if (!/\ssrc\s*=/.test(attributes) && RUNS.test(typeOf(attributes))) scripts.add(sha256(text));
	}
	return { scripts: [...scripts], styles: [...styles] };
}

const typeOf = (attributes: string): string => /\stype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes)?.[1] ?? '';

/** All hashes of several pages, in a fixed order. */
export const mergeHashes = (all: readonly Hashes[]): Hashes => ({
	scripts: [...new Set(all.flatMap(({ scripts }) => scripts))].sort(),
	styles: [...new Set(all.flatMap(({ styles }) => styles))].sort(),
});
