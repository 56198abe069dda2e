import type { Element, Level } from '../model/exercise.ts';
import { TESTS } from './registry.ts';
import type { TestId, TestResults } from './types.ts';

/** An element's score, 0 to 3: the mean of its scored tests. Unknown where none was done. */
export type ElementScore =
	| {
			readonly element: Element;
			readonly outcome: 'scored';
			readonly score: number;
			readonly tests: readonly TestId[];
	  }
	| { readonly element: Element; readonly outcome: 'unknown' };

/** The tests of standing up, on one leg and on two, share one place. */
const SHARED = ['T06', 'T07'] as const;

/** The mean of an element's scored tests; a test left out neither raises nor lowers it. */
export function scoreElement(element: Element, results: TestResults): ElementScore {
	const spare = spareOf(results);
	const scored = TESTS.flatMap(({ id, elements }) => {
		const result = results[id];
		return elements.includes(element) && result.outcome === 'scored' && id !== spare
			? [{ id, level: result.level }]
			: [];
	});
	if (scored.length === 0) return { element, outcome: 'unknown' };
	const score = scored.reduce((sum, { level }) => sum + level, 0) / scored.length;
	return { element, outcome: 'scored', score, tests: scored.map(({ id }) => id) };
}

/** The whole level an element's score stands for, rounded down: 1.9 is not yet solid. Our rule of thumb. */
export const wholeLevel = (score: number): Level => Math.floor(score) as Level;

/**
 * Which of the two tests of standing up does not count, where both were done: the lower one, since two legs stand in for a leg that
 * cannot do it (evidence §2.1), and one more stand must never lower a score.
 */
function spareOf(results: TestResults): TestId | undefined {
	const [one, two] = SHARED.map((id) => results[id]);
	if (one?.outcome !== 'scored' || two?.outcome !== 'scored') return undefined;
	return one.level >= two.level ? SHARED[1] : SHARED[0];
}
