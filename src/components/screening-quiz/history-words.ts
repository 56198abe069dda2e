import type { Change } from '../../lib/screening/over-time.ts';

/** Not “better” and “worse”: in some tests less is better. */
export const CHANGE_WORDS: Readonly<Record<Change, string>> = {
	more: 'more',
	less: 'less',
	none: 'no change the test can tell',
};
