import { singleLegBalance } from './tests/t01-single-leg-balance.ts';
import { eyesClosedBalance } from './tests/t02-eyes-closed-balance.ts';
import { arabesque } from './tests/t03-arabesque.ts';
import { forwardReach } from './tests/t04-forward-reach.ts';
import { singleLegSquat } from './tests/t05-single-leg-squat.ts';
import { singleLegSitToStand } from './tests/t06-single-leg-sit-to-stand.ts';
import { chairStand } from './tests/t07-chair-stand.ts';
import { heelRaise } from './tests/t08-heel-raise.ts';
import { kneeToWall } from './tests/t09-knee-to-wall.ts';
import { toeTouch } from './tests/t10-toe-touch.ts';
import { trunkRotation } from './tests/t11-trunk-rotation.ts';
import { hamstringBridge } from './tests/t12-hamstring-bridge.ts';
import { sidePlank } from './tests/t13-side-plank.ts';
import { sideRatio } from './tests/t14-side-ratio.ts';
import { forearmPlank } from './tests/t15-forearm-plank.ts';
import { singleLegHop } from './tests/t16-single-leg-hop.ts';
import { repeatedJump } from './tests/t17-repeated-jump.ts';
import { hipAbduction } from './tests/t18-side-lying-hip-abduction.ts';
import { TEST_IDS } from './types.ts';
import type { DerivedTest, ScreeningTest, TestId } from './types.ts';

const BY_ID: Readonly<Record<TestId, ScreeningTest>> = {
	T01: singleLegBalance,
	T02: eyesClosedBalance,
	T03: arabesque,
	T04: forwardReach,
	T05: singleLegSquat,
	T06: singleLegSitToStand,
	T07: chairStand,
	T08: heelRaise,
	T09: kneeToWall,
	T10: toeTouch,
	T11: trunkRotation,
	T12: hamstringBridge,
	T13: sidePlank,
	T15: forearmPlank,
	T16: singleLegHop,
	T17: repeatedJump,
	T18: hipAbduction,
};

/** The tests in the order in which they are done, least to most tiring. */
export const TESTS: readonly ScreeningTest[] = TEST_IDS.map((id) => BY_ID[id]);

/** What is worked out from the answers of another test; with it there are eighteen. */
export const DERIVED: readonly DerivedTest[] = [sideRatio];

export const testById = (id: TestId): ScreeningTest => BY_ID[id];

/** Ends every test, whatever its own end (evidence §2). */
export const STOP_RULE =
	'Stop a test if pain goes above 2 out of 10, you feel dizzy, your form breaks twice, or you do not trust the leg.';
