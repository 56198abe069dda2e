import { isMoreBetter } from './score-test.ts';
import type { ScreeningTest } from './types.ts';

/** What lies between two scores of the same side. */
export type Change = 'better' | 'worse' | 'within-error';

/**
 * Compares what was measured with what was measured before (evidence §2.2): a change is real only beyond the test's own error, raises
 * from 7, knee to wall above 1.5 cm, rotation above 6 degrees, most others from 15 % of the score before. From 0 any change is
 * beyond a percentage. Works in tenths.
 */
export function changeOf(test: ScreeningTest, before: number, after: number): Change {
	const { relative, band, strict } = test.error;
	const tenths = Math.abs(Math.round(after * 10) - Math.round(before * 10));
	if (tenths === 0) return 'within-error';
	const part = tenths / Math.round(before * 10);
	const isReal = relative ? (strict ? part > band : part >= band) : tenths > band * 10;
	if (!isReal) return 'within-error';
	return after > before === isMoreBetter(test) ? 'better' : 'worse';
}
