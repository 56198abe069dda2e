import type { Change, Part } from '../../lib/screening/change.ts';
import { sideLabel } from '../../lib/screening/parse.ts';
import type { ScreeningTest } from '../../lib/screening/types.ts';

/** Not “better” and “worse”: in some tests less is better. */
export const CHANGE_WORDS: Readonly<Record<Change, string>> = {
	more: 'more',
	less: 'less',
	none: 'no change the test can tell',
};

/** `Left leg`, or `Score` for a test without sides. */
export const partName = (test: ScreeningTest, part: Part): string =>
	part === 'both' ? 'Score' : sideLabel(test, part);
