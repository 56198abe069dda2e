/**
 * What a finder can be asked: words that are typed, choices that are ticked. It stands in an address as
 * `?q=heel+raise&have=band,mat&level=solid`.
 */

/** A filter without a choice lets everything pass. */
export type Query<F extends string> = Readonly<Record<F, readonly string[]>> & {
	/** Typed words, as typed. */
	readonly words: string;
};
export type Part<F extends string> = F | 'words';

export interface Questions<F extends string> {
	/** In the order of the page. */
	readonly filters: readonly F[];
	/** Asks for nothing. */
	readonly everything: Query<F>;
	/** The parts of a query that ask for something. */
	readonly asked: (query: Query<F>) => readonly Part<F>[];
	/** A query without one of its parts. */
	readonly without: (query: Query<F>, part: Part<F>) => Query<F>;
	/** A query with a choice ticked or not. */
	readonly ticked: (query: Query<F>, filter: F, value: string, on: boolean) => Query<F>;
	/** Reads what stands behind the question mark, with or without it. What is unknown, broken or repeated is left out. */
	readonly parse: (search: string) => Query<F>;
	/** The query with its question mark; empty when it asks for nothing. */
	readonly address: (query: Query<F>) => string;
}

/** No text that is looked for is longer; a longer one is cut. */
const LONGEST = 60;
/** Half of a character, which an address cannot hold. */
const HALF = /\p{Surrogate}/gu;

/**
 * The questions of one finder. `choices` has everything that can be ticked, by the name it has in an address, in the order of the page;
 * of two that clash the later tick wins.
 */
export function questions<F extends string>(
	choices: Readonly<Record<F, readonly string[]>>,
	clash: (filter: F, one: string, other: string) => boolean = () => false,
): Questions<F> {
	const filters = Object.keys(choices) as F[];
	const everything = Object.fromEntries([
		['words', ''],
		...filters.map((filter) => [filter, []] as const),
	]) as Query<F>;

	const asked = (query: Query<F>): readonly Part<F>[] =>
		(['words', ...filters] as const).filter((part) => query[part].length > 0);

	const without = (query: Query<F>, part: Part<F>): Query<F> => ({ ...query, [part]: everything[part] });

	const ticked = (query: Query<F>, filter: F, value: string, on: boolean): Query<F> => {
		const rest = query[filter].filter(
			(other: string) => other !== value && !(on && clash(filter, value, other)),
		);
		const chosen = on ? [...rest, value] : rest;
		return { ...query, [filter]: choices[filter].filter((choice) => chosen.includes(choice)) };
	};

	const isFilter = (name: string): name is F => (filters as readonly string[]).includes(name);

	const parse = (search: string): Query<F> => {
		let query = everything;
		for (const part of search.replace(/^\?/, '').split('&')) {
			const [name = '', ...rest] = part.split('=');
			const value = decoded(rest.join('='));
			if (name === 'q') query = { ...query, words: value.trim().slice(0, LONGEST).replace(HALF, '') };
			else if (isFilter(name))
				for (const choice of value.split(','))
					if (choices[name].includes(choice)) query = ticked(query, name, choice, true);
		}
		return query;
	};

	const address = (query: Query<F>): string => {
		const parts = asked(query).map((part) =>
			part === 'words'
				? `q=${encodeURIComponent(query.words.trim().replace(HALF, '')).replaceAll('%20', '+')}`
				: `${part}=${query[part].join(',')}`,
		);
		return parts.length > 0 ? `?${parts.join('&')}` : '';
	};

	return { filters, everything, asked, without, ticked, parse, address };
}

/** A part of a query that can be dropped, and how many things fit without it. */
export interface Loosened<F extends string> {
	readonly drop: Part<F>;
	readonly count: number;
}

/** Where nothing fits: what to drop so that something does, the most rewarding first. */
export const loosened = <F extends string>(
	{ asked, without }: Questions<F>,
	query: Query<F>,
	fitting: (query: Query<F>) => number,
): readonly Loosened<F>[] =>
	asked(query)
		.map((drop) => ({ drop, count: fitting(without(query, drop)) }))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);

function decoded(text: string): string {
	try {
		return decodeURIComponent(text.replaceAll('+', ' '));
	} catch {
		return '';
	}
}
