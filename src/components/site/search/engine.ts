/** Pagefind behind our own types: load, search, filters. */
import { isQuestion, subjectWords } from '../../../lib/search/words.ts';

/** `{type: {Guide: 4}}`: how many pages each value of a filter would leave. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;
/** Chosen values by filter; values of one filter widen the search, different filters narrow it. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

export interface Hit {
	readonly url: string;
	readonly title: string;
	readonly type: string;
	/** Other names, if the page has any. */
	readonly aliases: string;
	/** HTML of Pagefind: escaped text with `<mark>`. */
	readonly excerpt: string;
}

export interface Found {
	/** What was searched for; differs from what was typed if only a shorter form is known. */
	readonly term: string;
	readonly total: number;
	readonly counts: Counts;
	/** Best first; at most as many as asked for. */
	readonly hits: readonly Hit[];
	/** The first hit is what was typed, by its very name. */
	readonly named: boolean;
}

interface Fragment {
	url: string;
	excerpt: string;
	meta: Record<string, string>;
	filters: Record<string, string[]>;
}
interface Answer {
	results: { id: string; score: number; data: () => Promise<Fragment> }[];
	filters: Counts;
	totalFilters: Counts;
}
interface Pagefind {
	options: (options: object) => Promise<void>;
	init: () => Promise<void>;
	filters: () => Promise<Counts>;
	/** Without a term it finds all that pass the filters. */
	search: (term: string | null, options: { filters: Filters }) => Promise<Answer>;
}

const BUNDLE = '/pagefind/pagefind.js';
let loading: Promise<Pagefind> | undefined;

/** Loads the search core once; a failure is forgotten, so that the next try starts anew. */
export function engine(): Promise<Pagefind> {
	loading ??= start().catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

async function start(): Promise<Pagefind> {
	const pagefind = (await import(/* @vite-ignore */ BUNDLE)) as Pagefind;
	await pagefind.options({
		// A worker would need a script address, which Trusted Types forbid.
		noWorker: true,
		excerptLength: 18,
		ranking: { metaWeights: { title: 20, aliases: 20 }, termSimilarity: 5, pageLength: 0.4 },
	});
	await pagefind.init();
	await pagefind.filters();
	return pagefind;
}

/** Searches, trying shorter forms of the words until something is found: "romanain" finds what starts with "roman". */
export async function find(typed: string, chosen: Chosen, most: number): Promise<Found> {
	const pagefind = await engine();
	const filters = Object.fromEntries(
		Object.entries(chosen).flatMap(([name, values]) =>
			values.length > 0 ? [[name, { any: [...values] }]] : [],
		),
	);
	const search: Search = (words) => pagefind.search(words, { filters });
	let term = typed;
	let answer = isQuestion(typed)
		? await searchQuestion(subjectWords(typed), search, await guideIds(pagefind))
		: await search(typed);
	while (totalWithoutFilters(answer) === 0) {
		const shorter = shorten(term);
		if (!shorter) break;
		term = shorter;
		answer = await search(term);
	}
	const fragments = await Promise.all(answer.results.slice(0, most).map((result) => result.data()));
	const hits = fragments.map(toHit);
	return {
		term,
		total: answer.results.length,
		counts: answer.totalFilters,
		hits: [...hits.filter(isNamed(term)), ...hits.filter((hit) => !isNamed(term)(hit))],
		named: hits.some(isNamed(term)),
	};
}

type Filters = Record<string, { any: string[] }>;
/** Searches with the chosen filters. */
type Search = (words: string) => Promise<Answer>;

/** Longer questions say more than any one page. */
const MOST_WORDS = 8;
/** A guide answers questions; an exercise page only has the same words. */
const GUIDES: Filters = { type: { any: ['Guide'] } };

async function guideIds(pagefind: Pagefind): Promise<ReadonlySet<string>> {
	const { results } = await pagefind.search(null, { filters: GUIDES });
	return new Set(results.map(({ id }) => id));
}

/**
 * Pages about a question, guides before others. Pagefind wants every word on the page, so each word is left out once; a page that has them
 * all is found every time and comes first.
 */
async function searchQuestion(
	subject: readonly string[],
	search: Search,
	guides: ReadonlySet<string>,
): Promise<Answer> {
	const words = subject.slice(0, MOST_WORDS);
	const wordings = [words, ...(words.length < 3 ? [] : words.map((_, left) => words.toSpliced(left, 1)))];
	const answers = await Promise.all(wordings.map((wording) => search(wording.join(' '))));
	const found = new Map<string, Answer['results'][number]>();
	for (const result of answers.flatMap(({ results }) => results)) {
		const score = result.score * (guides.has(result.id) ? 2 : 1) + (found.get(result.id)?.score ?? 0);
		found.set(result.id, { ...result, score });
	}
	const widest = answers.reduce((a, b) => (totalWithoutFilters(b) > totalWithoutFilters(a) ? b : a));
	return { ...widest, results: [...found.values()].sort((a, b) => b.score - a.score) };
}

const totalWithoutFilters = ({ totalFilters }: Answer): number =>
	Object.values(totalFilters.type ?? {}).reduce((sum, count) => sum + count, 0);

const SHORTEST = 4;

/** One letter off every word that is long enough; nothing when none is. */
export function shorten(term: string): string | undefined {
	const shorter = term.replace(/\S+/g, (word) => (word.length > SHORTEST ? word.slice(0, -1) : word));
	return shorter === term ? undefined : shorter;
}

const plain = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** Is this exactly the page's name or one of its other names? */
const isNamed =
	(term: string) =>
	({ title, aliases }: Hit): boolean =>
		[title, ...aliases.split(',')].some((name) => plain(name) === plain(term));

function toHit({ url, excerpt, meta, filters }: Fragment): Hit {
	return {
		url,
		excerpt,
		title: meta.title ?? url,
		aliases: meta.aliases ?? '',
		type: filters.type?.[0] ?? 'Page',
	};
}
