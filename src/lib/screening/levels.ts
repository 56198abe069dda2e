import { doseText } from '../model/dose.ts';
import type { Element, Level, Pattern } from '../model/exercise.ts';
import { TESTS } from './registry.ts';
import type { Screening } from './score.ts';
import type { Rung, ScreeningTest } from './types.ts';

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

/** The starting level of every pattern whose test was scored. */
export function patternLevels({ results }: Screening): Partial<Record<Pattern, Level>> {
	const levels: Partial<Record<Pattern, Level>> = {};
	for (const { test, pattern } of allLadders()) {
		const result = results[test.id];
		if (result.outcome === 'scored') levels[pattern] = result.level;
	}
	return levels;
}

/**
 * One exercise for each pattern with a level: 0 the first regression, 1 the second, 2 the exercise itself, 3 its progression. Those for
 * the weakest elements come first, then lower levels first; at most `MAX_PICKS`.
 */
export function picks(screening: Screening, doses: PageDoses): readonly Pick[] {
	const levels = patternLevels(screening);
	return allLadders()
		.flatMap(({ test, pattern, rungs }) => {
			const level = levels[pattern];
			if (level === undefined) return [];
			const isForWeakest = test.elements.some((element) => screening.weakest.includes(element));
			return [toPick(rungs[level], { pattern, level, test: test.id, isForWeakest }, doses)];
		})
		.sort((a, b) => Number(b.isForWeakest) - Number(a.isForWeakest) || a.level - b.level)
		.slice(0, MAX_PICKS);
}

/** The picks that train an element. */
export const picksFor = (element: Element, chosen: readonly Pick[]): readonly Pick[] =>
	chosen.filter(({ test }) => TESTS.some(({ id, elements }) => id === test && elements.includes(element)));

const allLadders = () => TESTS.flatMap((test) => test.ladders.map((ladder) => ({ test, ...ladder })));

function toPick(
	{ name, slug, dose }: Rung,
	rest: { pattern: Pattern; level: Level; test: ScreeningTest['id']; isForWeakest: boolean },
	doses: PageDoses,
): Pick {
	const isOwnPage = typeof dose === 'string';
	const line = isOwnPage ? (doses[slug]?.[dose] ?? '') : doseText(dose);
	return { slug, name, isOwnPage, dose: line, ...rest };
}
