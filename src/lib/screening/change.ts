import type { KeptScreening, Score } from './history.ts';
import type { MeasurementError, ScreeningTest, Side } from './types.ts';

/** What a test can tell about a score beside an earlier one. More is not always better: fewer faults are. */
export type Change = 'more' | 'less' | 'none';

/** A side, or `both` for a test that is not done side by side. */
export type Part = Side | 'both';

/** One side of a test, then and now, in the test's unit. */
export interface PartChange {
	readonly part: Part;
	readonly before: number;
	readonly now: number;
	readonly change: Change;
}

/** How a test's scores moved since the screening `since`. */
export interface TestChange {
	readonly since: KeptScreening['on'];
	readonly parts: readonly PartChange[];
}

/**
 * Is a later score really another one? Only beyond the test's own error (evidence §2.2): more than `band`, or from `band` of the larger
 * score where relative. Works in tenths, as scores are taken.
 */
export function changeOf(before: number, now: number, { relative, band }: MeasurementError): Change {
	const [from, to] = [Math.round(before * 10), Math.round(now * 10)];
	const apart = Math.abs(to - from);
	const isReal = apart > 0 && (relative ? apart / Math.max(from, to) >= band : apart > band * 10);
	if (!isReal) return 'none';
	return to > from ? 'more' : 'less';
}

/** The scores around one that the test cannot tell from it; the ends themselves count as told apart where relative. */
export function sameRange(value: number, { relative, band }: MeasurementError): readonly [number, number] {
	return relative ? [value * (1 - band), value / (1 - band)] : [Math.max(0, value - band), value + band];
}

/** A test's change since the last or the first of `earlier` (oldest first) in which it was done; undefined where it was done once. */
export function changeSince(
	{ id, error }: Pick<ScreeningTest, 'id' | 'error'>,
	now: KeptScreening,
	earlier: readonly KeptScreening[],
	from: 'last' | 'first' = 'last',
): TestChange | undefined {
	const score = now.scores[id];
	const hasTest = ({ scores }: KeptScreening) => scores[id] !== undefined;
	const other = from === 'last' ? earlier.findLast(hasTest) : earlier.find(hasTest);
	const old = other?.scores[id];
	if (!score || !other || !old) return undefined;
	const parts = partsOf(score).flatMap(([part, value]) => {
		const before = partOf(old, part);
		return before === undefined ? [] : [{ part, before, now: value, change: changeOf(before, value, error) }];
	});
	return parts.length > 0 ? { since: other.on, parts } : undefined;
}

/** A score side by side, left first. */
export const partsOf = (score: Score): readonly (readonly [Part, number])[] =>
	'both' in score
		? [['both', score.both]]
		: [
				['left', score.left],
				['right', score.right],
			];

/** One side of a score, where it has that side. */
export const partOf = (score: Score, part: Part): number | undefined =>
	partsOf(score).find(([name]) => name === part)?.[1];
