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
import { type Query as Asked, questions } from '../finder/questions.ts';
import { singular, wordsOf } from '../finder/words.ts';

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
export type Query = Asked<Filter>;

const NONE: Equipment = 'none';

/** Having no equipment and having some rule each other out. */
export const EXERCISE_QUESTIONS = questions<Filter>(
	CHOICES,
	(filter, one, other) => filter === 'have' && (one === NONE || other === NONE),
);

/** The exercises that fit, in their order: one choice of each filter is enough, but of kit nothing may be missing. */
export const matching = <T extends Findable>(all: readonly T[], query: Query): readonly T[] =>
	all.filter(
		(one) =>
			isNamed(one.names, query.words) &&
			EXERCISE_QUESTIONS.filters.every((filter) => fits(one, filter, query)),
	);

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
