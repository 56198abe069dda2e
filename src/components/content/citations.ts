import type { Source } from '../../schemas/source.ts';

/** A source with its place in a page's reference list. */
export interface Citation {
	readonly key: string;
	/** 1 for the first source the page uses. */
	readonly number: number;
	readonly source: Source;
	/** How often the text cites it; the first use has the anchor to go back to. */
	readonly uses: number;
}

/** One use of a source in the text. */
export interface CitationUse {
	readonly citation: Citation;
	/** Anchor of this use: `c3`, `c3-2` … */
	readonly id: string;
	readonly first: boolean;
}

/** The numbered sources of one page. */
export interface Citations {
	/** In the order of their numbers. */
	readonly list: readonly Citation[];
	/** Takes the next use of a source. Throws if the page did not announce it. */
	readonly use: (key: string) => CitationUse;
	/** Looks a source up without counting a use. */
	readonly find: (key: string) => Citation;
}

/**
 * Numbers the sources of a page in order of first use.
 * `cited` has one key a use in the text, `listed` are further keys for the reference list only; all must be in `sources`.
 */
export function numberCitations(
	file: string,
	cited: readonly string[],
	listed: readonly string[],
	sources: ReadonlyMap<string, Source>,
): Citations {
	const keys = [...new Set([...cited, ...listed])];
	const byKey = new Map(
		keys.map((key, index): [string, Citation] => {
			const source = sources.get(key);
			if (!source) throw new Error(`${file}: expected a key from src/content/sources.bib, found "${key}"`);
			return [key, { key, number: index + 1, source, uses: cited.filter((other) => other === key).length }];
		}),
	);
	const taken = new Map<string, number>();
	const find = (key: string): Citation => {
		const citation = byKey.get(key);
		if (!citation)
			throw new Error(`${file}: "${key}" is cited in a way the page cannot see; write <Cite k="${key}">`);
		return citation;
	};
	const use = (key: string): CitationUse => {
		const citation = find(key);
		const nth = (taken.get(key) ?? 0) + 1;
		taken.set(key, nth);
		return {
			citation,
			id: nth === 1 ? `c${citation.number}` : `c${citation.number}-${nth}`,
			first: nth === 1,
		};
	};
	return { list: [...byKey.values()], use, find };
}

/** `Burt and others, 2023`, `Doma and Deakin, 2013`; the title where no author is known. */
export function shortName({ authors, title, year }: Source): string {
	const [first, second, third] = authors;
	const who =
		first === undefined
			? `“${title}”`
			: third !== undefined || second === 'others'
				? `${first} and others`
				: [first, second].filter(Boolean).join(' and ');
	return year === undefined ? who : `${who}, ${year}`;
}

/** Who, when and what: `Burt, Doma and Connor (2023). The effects of …` */
export function leadText({ authors, title, year }: Source): string {
	const who = [authorLine(authors), year === undefined ? '' : `(${year})`].filter(Boolean).join(' ');
	return `${who ? `${who}. ` : ''}${title}${/[.?!]$/.test(title) ? '' : '.'}`;
}

/** Up to three family names: `Burt, Doma and Connor`; more become `and others`. */
function authorLine(authors: readonly string[]): string {
	if (authors.length > 3 || authors.includes('others')) return `${authors[0]} and others`;
	return authors.length < 2 ? (authors[0] ?? '') : `${authors.slice(0, -1).join(', ')} and ${authors.at(-1)}`;
}

/** Where to read it and what the link says; undefined if we know no address. */
export function recordLink({
	doi,
	url,
}: Source): { readonly href: string; readonly text: string } | undefined {
	if (doi) return { href: `https://doi.org/${doi}`, text: `doi:${doi}` };
	return url ? { href: url, text: new URL(url).hostname.replace(/^www\./, '') } : undefined;
}
