const CLASS = /\sclass="([^"]*)"/g;
const SCRIPT = /\b(?:src|component-url|renderer-url)="\/_astro\/([\w.-]+\.js)"/g;
const IMPORT = /["'`](?:\.|\/_astro)\/([\w.-]+\.js)["'`]/g;
const INLINE = /<script[^>]*>([\s\S]*?)<\/script>/g;
const WORD = /[A-Za-z_][\w-]*/g;

const first = (text: string, pattern: RegExp): string[] =>
	[...text.matchAll(pattern)].map(([, name = '']) => name);

/**
 * Which classes can occur on a page: those in its HTML and every word in the scripts it can load. A word that ends in
 * a dash or an underscore is taken for the beginning of class names put together by a script.
 */
export function classesOf(html: string, script: (name: string) => string): (className: string) => boolean {
	const names = new Set(first(html, CLASS).flatMap((value) => value.split(/\s+/)));
	const scripts = new Set(first(html, SCRIPT));
	for (const name of scripts) for (const other of first(script(name), IMPORT)) scripts.add(other);
	for (const name of scripts) for (const [word] of script(name).matchAll(WORD)) names.add(word);
	for (const inline of first(html, INLINE)) for (const [word] of inline.matchAll(WORD)) names.add(word);
	const beginnings = [...names].filter((name) => /[-_]$/.test(name));
	return (className) =>
		names.has(className) || beginnings.some((beginning) => className.startsWith(beginning));
}
