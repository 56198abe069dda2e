/** A term of the glossary as running text may link it. */
export interface LinkedTerm {
	/** Its anchor on `/glossary/`. */
	readonly id: string;
	/** Every way it is written. */
	readonly forms: readonly string[];
}

/** More would make a hedge of a page; the glossary has the rest. */
const MOST = 12;

/**
 * The rendered text of a page with the first use of each term linked to the glossary. Only running text counts: plain paragraphs and list
 * items, never what stands in a link, a heading, a note, code, a caption, a control or a tool.
 */
export function linkTerms(html: string, terms: readonly LinkedTerm[]): string {
	const find = finder(terms);
	if (!find) return html;
	const used = new Set<string>();
	const link = (text: string): string =>
		text.replace(find.pattern, (words) => {
			const id = find.idOf(words);
			if (used.size >= MOST || used.has(id)) return words;
			used.add(id);
			return `<a class="term" href="/glossary/#${id}">${words}</a>`;
		});
	const open: Place[] = [];
	return html.replace(TOKEN, (token: string, raw: string | undefined) => {
		if (raw !== undefined) return token;
		const here = open.at(-1);
		if (!token.startsWith('<')) return here === 'text' ? link(token) : token;
		const tag = TAG.exec(token);
		const name = tag?.[2]?.toLowerCase() ?? '';
		if (!tag || VOID.has(name) || token.endsWith('/>')) return token;
		if (tag[1]) open.pop();
		else open.push(placeIn(here, name, tag[3] ?? ''));
		return token;
	});
}

/** What an element makes of the text in it: links may stand there, may not, or may in a paragraph further in. */
type Place = 'text' | 'closed' | 'between';

/** Comments and what no parser reads as markup, then tags, then text. */
const TOKEN = /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>|<\/?[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+/gi;
const TAG = /^<(\/?)([a-z][\w-]*)([\s\S]*)>$/i;
const VOID = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
const CLOSED =
	/^(?:a|abbr|astro-island|button|code|dt|figure|h[1-6]|label|nav|option|pre|select|small|summary|svg|table|template|textarea)$/;
/** Tools bring words of their own. */
const TOOL = /\bclass="[^"]*\bwidget\b/;
const PARAGRAPHS = /^(?:p|li)$/;

function placeIn(outer: Place | undefined, name: string, attributes: string): Place {
	if (outer === 'closed' || CLOSED.test(name) || TOOL.test(attributes)) return 'closed';
	if (PARAGRAPHS.test(name)) return attributes.trim() === '' ? 'text' : 'closed';
	return outer ?? 'between';
}

/** One pattern for all forms, longest first so that a longer term is never cut, and which term a match belongs to. */
function finder(
	terms: readonly LinkedTerm[],
): { readonly pattern: RegExp; readonly idOf: (words: string) => string } | undefined {
	const ids = new Map(terms.flatMap(({ id, forms }) => forms.map((form) => [plain(form), id] as const)));
	if (ids.size === 0) return undefined;
	const forms = [...ids.keys()].sort((a, b) => b.length - a.length).map(asPattern);
	return {
		pattern: new RegExp(String.raw`(?<![\p{L}\p{N}&#-])(?:${forms.join('|')})(?![\p{L}\p{N}]|-\p{L})`, 'giu'),
		idOf: (words) => ids.get(plain(words)) ?? '',
	};
}

const SPACE = /(?:\s|\u00A0|&nbsp;|&#160;|-)+/g;
const APOSTROPHE = /'|’|&#39;|&#x27;|&rsquo;|&apos;/g;

/** A form without what varies: case, spaces and hyphens, kinds of apostrophe. */
const plain = (words: string): string => words.toLowerCase().replace(APOSTROPHE, "'").replace(SPACE, ' ');

const asPattern = (form: string): string =>
	form
		.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
		.replaceAll("'", `(?:${APOSTROPHE.source})`)
		.replaceAll(' ', SPACE.source);
