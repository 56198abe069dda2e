import { singleLegBalance } from './tests/t01-single-leg-balance.ts';
import { singleLegSquat } from './tests/t05-single-leg-squat.ts';
import { heelRaise } from './tests/t08-heel-raise.ts';
import { kneeToWall } from './tests/t09-knee-to-wall.ts';
import { hamstringBridge } from './tests/t12-hamstring-bridge.ts';
import { sidePlank } from './tests/t13-side-plank.ts';
import { TEST_IDS } from './types.ts';
import type { ScreeningTest, TestId } from './types.ts';

const BY_ID: Readonly<Record<TestId, ScreeningTest>> = {
	T01: singleLegBalance,
	T05: singleLegSquat,
	T08: heelRaise,
	T09: kneeToWall,
	T12: hamstringBridge,
	T13: sidePlank,
};

/** The tests in the order in which they are done, least to most tiring. */
export const TESTS: readonly ScreeningTest[] = TEST_IDS.map((id) => BY_ID[id]);

export const testById = (id: TestId): ScreeningTest => BY_ID[id];

/** Ends every test, whatever its own end (evidence §2). */
export const STOP_RULE =
	'Stop a test if pain goes above 2 out of 10, you feel dizzy, your form breaks twice, or you do not trust the leg.';
