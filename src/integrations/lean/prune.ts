/** At-rules that only group other rules; the rest, such as `@font-face`, stays as it is. */
const GROUP = /^@(?:layer|media|supports|container)\b/;

/** The style sheet without rules for classes that cannot occur. Nested rules are looked at one by one. */
export function prune(css: string, occurs: (className: string) => boolean): string {
	let kept = '';
	for (let at = 0; at < css.length;) {
		const stop = nextOf(css, at, /[{;]/);
		if (css[stop] !== '{') {
			kept += css.slice(at, stop + 1);
			at = stop + 1;
			continue;
		}
		const end = closing(css, stop);
		kept += block(css.slice(at, stop).trim(), css.slice(stop + 1, end), occurs);
		at = end + 1;
	}
	return kept;
}

function block(prelude: string, inner: string, occurs: (className: string) => boolean): string {
	if (prelude.startsWith('@') && !GROUP.test(prelude)) return `${prelude}{${inner}}`;
	const head = prelude.startsWith('@') ? prelude : possible(prelude, occurs);
	const body = head === '' ? '' : prune(inner, occurs);
	return body.trim() === '' ? '' : `${head}{${body}}`;
}

/** The selectors of a list that can match something. What stands in `:is()`, `:not()` or `:has()` demands nothing. */
const possible = (list: string, occurs: (className: string) => boolean): string =>
	splitList(list)
		.filter((selector) =>
			[...withoutBrackets(selector).matchAll(/\.([A-Za-z_][\w-]*)/g)].every(([, name]) => occurs(name ?? '')),
		)
		.join(',');

function withoutBrackets(selector: string): string {
	const inner = selector.replace(/\([^()]*\)|\[[^\][]*\]/g, '');
	return inner === selector ? inner : withoutBrackets(inner);
}

function splitList(list: string): string[] {
	const parts: string[] = [];
	for (let at = 0; at < list.length;) {
		const comma = nextOf(list, at, /,/);
		parts.push(list.slice(at, comma).trim());
		at = comma + 1;
	}
	return parts;
}

/** Offset of the next such character outside strings and brackets, or the length. */
function nextOf(css: string, from: number, wanted: RegExp): number {
	let depth = 0;
	for (let at = from; at < css.length; at++) {
		const character = css.charAt(at);
		if (character === '"' || character === "'") at = endOfString(css, at);
		else if (character === '(' || character === '[') depth++;
		else if (character === ')' || character === ']') depth--;
		else if (depth === 0 && wanted.test(character)) return at;
	}
	return css.length;
}

/** Offset of the brace that closes the one here. */
function closing(css: string, open: number): number {
	let depth = 0;
	for (let at = open; at < css.length; at++) {
		const character = css.charAt(at);
		if (character === '"' || character === "'") at = endOfString(css, at);
		else if (character === '{') depth++;
		else if (character === '}' && --depth === 0) return at;
	}
	throw new SyntaxError(
		`Style sheet: no end to the block after "${css.slice(Math.max(0, open - 40), open)}"`,
	);
}

function endOfString(css: string, start: number): number {
	let at = start + 1;
	while (at < css.length && css[at] !== css[start]) at += css[at] === '\\' ? 2 : 1;
	return at;
}
