import { doseText } from '../model/dose.ts';
import type { Element, Level, Pattern } from '../model/exercise.ts';
import { TESTS } from './registry.ts';
import type { Screening } from './score.ts';
import type { Ladder, Rung, ScreeningTest } from './types.ts';

/** The most exercises one session should hold (evidence §2.2, our rule of thumb). */
export const MAX_PICKS = 8;

/** The doses an exercise page gives, each as a line, by slug. */
export type PageDoses = Readonly<Record<string, { readonly start: string; readonly usual: string }>>;

/** An exercise to start with. */
export interface Pick {
	readonly slug: string;
	readonly name: string;
	readonly pattern: Pattern;
	readonly level: Level;
	/** A line, empty where the page's dose is not known. */
	readonly dose: string;
	/** Is it the exercise of the page `slug`, or an easier or harder form described there? */
	readonly isOwnPage: boolean;
	readonly test: ScreeningTest['id'];
	/** Does it train one of the two weakest elements? */
	readonly isForWeakest: boolean;
}

/** The starting level of every pattern with a scored test: that of its lowest test. Jumping has one only behind an open gate. */
export function patternLevels(screening: Screening): Partial<Record<Pattern, Level>> {
	return Object.fromEntries(startsOf(screening).map(({ pattern, level }) => [pattern, level]));
}

/**
 * One exercise for each pattern with a level, from the ladder of its lowest test: 0 the first regression, 1 the second, 2 the exercise
 * itself, 3 its progression. Those for the weakest elements come first, then lower levels first; at most `MAX_PICKS`.
 */
export function picks(screening: Screening, doses: PageDoses): readonly Pick[] {
	return startsOf(screening)
		.map(({ test, pattern, level, rungs }) => {
			const isForWeakest = test.elements.some((element) => screening.weakest.includes(element));
			return toPick(rungs[level], { pattern, level, test: test.id, isForWeakest }, doses);
		})
		.sort((a, b) => Number(b.isForWeakest) - Number(a.isForWeakest) || a.level - b.level)
		.slice(0, MAX_PICKS);
}

/** The picks that train an element. */
export const picksFor = (element: Element, chosen: readonly Pick[]): readonly Pick[] =>
	chosen.filter(({ test }) => TESTS.some(({ id, elements }) => id === test && elements.includes(element)));

/** Where a pattern starts: the ladder of its lowest scored test, the first of them where several are as low. */
interface Start extends Ladder {
	readonly test: ScreeningTest;
	readonly level: Level;
}

function startsOf({ results, gate }: Screening): readonly Start[] {
	const starts = new Map<Pattern, Start>();
	for (const test of TESTS) {
		const result = results[test.id];
		if (result.outcome === 'unknown') continue;
		for (const ladder of test.ladders) {
			if (ladder.pattern === 'plyometric' && !gate.open) continue;
			const known = starts.get(ladder.pattern);
			if (known && known.level <= result.level) continue;
			starts.set(ladder.pattern, { ...ladder, test, level: result.level });
		}
	}
	return [...starts.values()];
}

function toPick(
	{ name, slug, dose }: Rung,
	rest: { pattern: Pattern; level: Level; test: ScreeningTest['id']; isForWeakest: boolean },
	doses: PageDoses,
): Pick {
	const isOwnPage = typeof dose === 'string';
	const line = isOwnPage ? (doses[slug]?.[dose] ?? '') : doseText(dose);
	return { slug, name, isOwnPage, dose: line, ...rest };
}
