import { DERIVED, testById } from './registry.ts';
import type { TestId } from './types.ts';
import { TEST_IDS } from './types.ts';

/** How long a screening a person has time for. */
export const LENGTHS = ['quick', 'standard', 'full'] as const;
export type Length = (typeof LENGTHS)[number];

/**
 * Which tests each length asks. Quick needs a wall, a chair and a mat and touches mobility, stability, strength and endurance; standard adds power,
 * for those whom the gate lets hop. The choice is our rule of thumb.
 */
const CHOSEN: Readonly<Record<Length, readonly TestId[]>> = {
	quick: ['T09', 'T03', 'T07', 'T15'],
	standard: ['T09', 'T01', 'T05', 'T08', 'T16', 'T07', 'T18', 'T12', 'T13'],
	full: TEST_IDS,
};

/** The tests of a length in the order in which they are done. */
export const testsIn = (length: Length): readonly TestId[] =>
	TEST_IDS.filter((id) => CHOSEN[length].includes(id));

/** How many tests a length counts, those worked out from another included where nothing else is missing. */
export const countIn = (length: Length): number =>
	CHOSEN[length].length + (length === 'full' ? DERIVED.length : 0);

/** About how many minutes a length takes, the warm-up not counted. */
export const minutesOf = (length: Length): number =>
	Math.round(CHOSEN[length].reduce((sum, id) => sum + testById(id).minutes, 0));
