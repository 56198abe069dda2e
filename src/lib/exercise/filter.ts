/** Which exercises fit what a reader asks for. */
import {
	ELEMENTS,
	type Element,
	EQUIPMENT,
	type Equipment,
	LATERALITIES,
	type Laterality,
	LEVELS,
	type Level,
	MUSCLES,
	type Muscle,
	type Pattern,
	PATTERNS,
} from '../model/exercise.ts';

/** What the filters know of an exercise. */
export interface Findable {
	readonly slug: string;
	/** Its name first, then its other names. */
	readonly names: readonly string[];
	readonly pattern: Pattern;
	readonly elements: readonly Element[];
	/** All it needs; `none` stands alone. */
	readonly equipment: readonly Equipment[];
	/** The muscles that work hardest. */
	readonly muscles: readonly Muscle[];
	/** Lowest and highest starting level it suits. */
	readonly levels: readonly [Level, Level];
	readonly laterality: Laterality;
}

/** Everything that can be ticked, by the name it has in an address, in the order of the page. */
export const CHOICES = {
	movement: PATTERNS,
	trains: ELEMENTS,
	have: EQUIPMENT,
	muscle: MUSCLES,
	level: LEVELS,
	sides: LATERALITIES,
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type Filter = keyof typeof CHOICES;
export const FILTERS = Object.keys(CHOICES) as readonly Filter[];

/** What is asked for. A filter without a choice lets everything pass. */
export interface Query extends Readonly<Record<Filter, readonly string[]>> {
	/** Typed words, as typed. */
	readonly words: string;
}

export const EVERYTHING: Query = {
	...{ words: '', movement: [], trains: [], have: [], muscle: [], level: [], sides: [] },
};

/** The exercises that fit, in their order: one choice of each filter is enough, but of kit nothing may be missing. */
export const matching = <T extends Findable>(all: readonly T[], query: Query): readonly T[] =>
	all.filter((one) => isNamed(one.names, query.words) && FILTERS.every((filter) => fits(one, filter, query)));

/** A part of a query that can be dropped, and how many exercises fit without it. */
export interface Loosened {
	readonly drop: Filter | 'words';
	readonly count: number;
}

/** Where nothing fits: what to drop so that something does, the most rewarding first. */
export function loosened(all: readonly Findable[], query: Query): readonly Loosened[] {
	return asked(query)
		.map((drop) => ({ drop, count: matching(all, without(query, drop)).length }))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
}

/** The parts of a query that ask for something. */
export const asked = (query: Query): readonly (Filter | 'words')[] =>
	(['words', ...FILTERS] as const).filter((part) => query[part].length > 0);

/** A query without one of its parts. */
export const without = (query: Query, part: Filter | 'words'): Query => ({
	...query,
	[part]: EVERYTHING[part],
});

/** A query with a choice ticked or not. Having no equipment and having some rule each other out: the later tick wins. */
export function ticked(query: Query, filter: Filter, value: string, on: boolean): Query {
	const rest = query[filter].filter(
		(other) => other !== value && !(on && filter === 'have' && (value === NONE || other === NONE)),
	);
	const chosen = on ? [...rest, value] : rest;
	return { ...query, [filter]: CHOICES[filter].filter((choice) => chosen.includes(choice)) };
}

const NONE: Equipment = 'none';

function fits(one: Findable, filter: Filter, query: Query): boolean {
	const chosen = query[filter];
	if (chosen.length === 0) return true;
	switch (filter) {
		case 'movement':
			return chosen.includes(one.pattern);
		case 'trains':
			return one.elements.some((element) => chosen.includes(element));
		case 'have':
			return one.equipment.every((kit) => kit === NONE || chosen.includes(kit));
		case 'muscle':
			return one.muscles.some((muscle) => chosen.includes(muscle));
		case 'level':
			return chosen.some((level) => {
				const at = (LEVELS as readonly string[]).indexOf(level);
				return one.levels[0] <= at && at <= one.levels[1];
			});
		case 'sides':
			return chosen.includes(one.laterality);
		default:
			return filter satisfies never;
	}
}

/** Every word starts a word of one of the names; or, for “pushup”, one of the names holds all of it once spaces are gone. */
function isNamed(names: readonly string[], typed: string): boolean {
	const words = wordsOf(typed).map(singular);
	if (words.length === 0) return true;
	const joined = words.join('');
	return names.some((name) => {
		const own = wordsOf(name);
		return (
			own.map(singular).join('').includes(joined) ||
			words.every((word) => own.some((other) => other.startsWith(word)))
		);
	});
}

const wordsOf = (text: string): readonly string[] =>
	text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[\u0300-\u036F'’]/g, '')
		.split(/[^a-z0-9]+/)
		.filter(Boolean);

/** “Squats” finds the squat. */
const singular = (word: string): string => (word.length > 3 ? word.replace(/(?<!s)s$/, '') : word);
