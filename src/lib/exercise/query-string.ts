/** A query in an address: `?q=heel+raise&have=band,mat&level=solid`. */
import { asked, CHOICES, EVERYTHING, type Filter, FILTERS, type Query, ticked } from './filter.ts';

/** No name is longer; a longer text is cut. */
const LONGEST = 60;

/** Half of a character, which an address cannot hold. */
const HALF = /\p{Surrogate}/gu;

/** Reads what stands behind the question mark, with or without it. What is unknown, broken or repeated is left out. */
export function parseQuery(search: string): Query {
	let query = EVERYTHING;
	for (const part of search.replace(/^\?/, '').split('&')) {
		const [name = '', ...rest] = part.split('=');
		const value = decoded(rest.join('='));
		if (name === 'q') query = { ...query, words: value.trim().slice(0, LONGEST).replace(HALF, '') };
		else if (isFilter(name)) for (const choice of value.split(',')) query = withChoice(query, name, choice);
	}
	return query;
}

/** The query with its question mark; empty when it asks for nothing. */
export function queryString(query: Query): string {
	const parts = asked(query).map((part) =>
		part === 'words'
			? `q=${encodeURIComponent(query.words.trim().replace(HALF, '')).replaceAll('%20', '+')}`
			: `${part}=${query[part].join(',')}`,
	);
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}

const isFilter = (name: string): name is Filter => (FILTERS as readonly string[]).includes(name);

const withChoice = (query: Query, filter: Filter, choice: string): Query =>
	(CHOICES[filter] as readonly string[]).includes(choice) ? ticked(query, filter, choice, true) : query;

function decoded(text: string): string {
	try {
		return decodeURIComponent(text.replaceAll('+', ' '));
	} catch {
		return '';
	}
}
