import type { Level } from '../model/exercise.ts';
import type {
	Answer,
	Answers,
	Asymmetry,
	Athlete,
	MeasurementError,
	ScreeningTest,
	TestResult,
	TestResults,
} from './types.ts';
import { TESTS } from './registry.ts';

/** Scores one answer. The level is the weaker side's; no answer and a skipped one are unknown, never zero. */
export function scoreTest(test: ScreeningTest, answer: Answer | undefined, athlete: Athlete): TestResult {
	if (answer?.kind !== 'measured') return { outcome: 'unknown' };
	const { left, right } = answer;
	const leftLevel = levelOf(test, left, athlete);
	const rightLevel = levelOf(test, right, athlete);
	return {
		outcome: 'scored',
		level: Math.min(leftLevel, rightLevel) as Level,
		left: { value: left, level: leftLevel },
		right: { value: right, level: rightLevel },
		asymmetry: compareSides(left, right, test.error),
	};
}

/** Scores every test there is. */
export function scoreTests(answers: Answers, athlete: Athlete): TestResults {
	const entries = TESTS.map((test) => [test.id, scoreTest(test, answers[test.id], athlete)]);
	return Object.fromEntries(entries) as TestResults;
}

/** The level a score earns: how many limits it reaches. */
export function levelOf(test: ScreeningTest, value: number, athlete: Athlete): Level {
	return test.limits(athlete).filter((limit) => value >= limit).length as Level;
}

/**
 * Compares sides: `asym = |L−R| / max(L, R)` (evidence §2). Flagged from 10 % and beyond the test's error; that both must hold is our
 * rule of thumb. Works in tenths, so that 7.4 and 10.5 are 3.1 apart and not a hair less.
 */
export function compareSides(left: number, right: number, error: MeasurementError): Asymmetry {
	const tenths = Math.abs(Math.round(left * 10) - Math.round(right * 10));
	const larger = Math.round(Math.max(left, right) * 10);
	const part = larger === 0 ? 0 : tenths / larger;
	const isBeyond = (limit: number): boolean =>
		tenths > 0 && (error.relative ? part >= limit : tenths > limit * 10);
	const isFlagged = part >= 0.1 && isBeyond(error.sides ?? error.band);
	const unflagged = isBeyond(error.band) ? 'note' : part >= 0.1 ? 'within-error' : 'even';
	return {
		balance: isFlagged ? 'flag' : unflagged,
		difference: tenths / 10,
		percent: part * 100,
		weaker: tenths === 0 ? undefined : left < right ? 'left' : 'right',
	};
}
