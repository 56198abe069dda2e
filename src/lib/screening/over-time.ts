import type { KeptScreening, Score } from './history.ts';
import { changeOf } from './change.ts';
import type { Place, ScreeningTest } from './types.ts';

/** What a test can tell about a score beside an earlier one. More is not always better: fewer faults are. */
export type Change = 'more' | 'less' | 'none';

/** One side of a test, then and now, in the test's unit. */
export interface PartChange {
	readonly place: Place;
	readonly before: number;
	readonly now: number;
	readonly change: Change;
}

/** How a test's scores moved since the screening `since`. */
export interface TestChange {
	readonly since: KeptScreening['on'];
	readonly parts: readonly PartChange[];
}

/** How a score of one side lies to the one before, beyond the test's own error (see `changeOf`). */
export function moved(test: ScreeningTest, before: number, now: number): Change {
	if (changeOf(test, before, now) === 'within-error') return 'none';
	return now > before ? 'more' : 'less';
}

/** The earlier scores that the test cannot tell from one. The ends belong to it unless the error is relative and not `strict`. */
export function sameRange(
	{ error: { relative, band } }: ScreeningTest,
	now: number,
): readonly [number, number] {
	return relative ? [now / (1 + band), now / (1 - band)] : [Math.max(0, now - band), now + band];
}

/** A test's change since the last or the first of `earlier` (oldest first) in which it was done; undefined where it was done once. */
export function changeSince(
	test: ScreeningTest,
	now: KeptScreening,
	earlier: readonly KeptScreening[],
	from: 'last' | 'first' = 'last',
): TestChange | undefined {
	const isDone = ({ scores }: KeptScreening) => partsOf(scores[test.id]).length > 0;
	const other = from === 'last' ? earlier.findLast(isDone) : earlier.find(isDone);
	if (!other) return undefined;
	const old = new Map(partsOf(other.scores[test.id]));
	const parts = partsOf(now.scores[test.id]).flatMap(([place, value]) => {
		const before = old.get(place);
		return before === undefined ? [] : [{ place, before, now: value, change: moved(test, before, value) }];
	});
	return parts.length > 0 ? { since: other.on, parts } : undefined;
}

/** What was measured, side by side, left first; nothing where the test was left out or only hopped on the spot. */
export function partsOf(score: Score | undefined): readonly (readonly [Place, number])[] {
	if (!score) return [];
	if ('whole' in score) return [['whole', score.whole]];
	return 'left' in score
		? [
				['left', score.left],
				['right', score.right],
			]
		: [];
}
