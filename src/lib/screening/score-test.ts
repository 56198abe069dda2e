import type { Level } from '../model/exercise.ts';
import type { Answer, Asymmetry, Athlete, ScreeningTest, Side, TestResult } from './types.ts';

/** Share of the better side below which a difference between sides is never spoken of (our rule of thumb). */
export const LEAST_DIFFERENCE = 0.1;

/** Scores one answer. No answer and a skipped one are unknown, never zero; so is a hop nobody measured. */
export function scoreTest(test: ScreeningTest, answer: Answer | undefined, athlete: Athlete): TestResult {
	switch (answer?.kind) {
		case 'measured':
			return scoreSides(test, answer, athlete);
		case 'hops':
			return answer.reach && isQuiet(answer)
				? scoreSides(test, answer.reach, athlete)
				: { outcome: 'unknown' };
		case 'whole':
			return scoreWhole(test, answer, athlete);
		case 'skipped':
		case undefined:
			return { outcome: 'unknown' };
	}
}

/** Were the ten hops quiet and free of pain on both legs? */
export const isQuiet = ({ quiet }: Extract<Answer, { kind: 'hops' }>): boolean => quiet.left && quiet.right;

/** The level a figure earns: how many limits it reaches, from below or, where less is better, from above. */
export function levelOf(test: ScreeningTest, value: number, athlete: Athlete): Level {
	const reaches = (limit: number): boolean => (test.better === 'more' ? value >= limit : value <= limit);
	return test.limits(athlete).filter(reaches).length as Level;
}

/** The points of what was ticked, at most `most`: criteria met, or faults seen. 0 for a test that is answered with a number. */
export function pointsOf({ input }: ScreeningTest, met: readonly number[]): number {
	if (input.kind !== 'criteria') return 0;
	const sum = met.reduce((points, index) => points + (input.points?.[index] ?? 1), 0);
	return Math.min(input.most, sum);
}

/**
 * Compares sides: `asym = |L−R| / max(L, R)` (evidence §2). Flagged from 10 % and beyond the test's error; that both must hold is our
 * rule of thumb. Works in tenths, so that 7.4 and 10.5 are 3.1 apart and not a hair less.
 */
export function compareSides(test: ScreeningTest, left: number, right: number): Asymmetry {
	const { relative, note, flag } = test.error.sides ?? {
		relative: test.error.relative,
		note: test.error.band,
		flag: test.error.band,
	};
	const tenths = Math.abs(Math.round(left * 10) - Math.round(right * 10));
	const larger = Math.round(Math.max(left, right) * 10);
	const part = larger === 0 ? 0 : tenths / larger;
	const isBeyond = (limit: number): boolean => tenths > 0 && (relative ? part >= limit : tenths > limit * 10);
	const isFlagged = part >= LEAST_DIFFERENCE && isBeyond(flag);
	const unflagged = isBeyond(note) ? 'note' : part >= LEAST_DIFFERENCE ? 'within-error' : 'even';
	return {
		balance: isFlagged ? 'flag' : unflagged,
		difference: tenths / 10,
		percent: part * 100,
		weaker: tenths === 0 ? undefined : weaker(test, left, right),
	};
}

/** Is a higher figure better, of what is measured? A reach is better the further it goes, though a small gap is judged. */
export const isMoreBetter = ({ judged, better }: ScreeningTest): boolean =>
	judged === 'difference' || better === 'more';

const weaker = (test: ScreeningTest, left: number, right: number): Side =>
	left < right === isMoreBetter(test) ? 'left' : 'right';

function scoreSides(
	test: ScreeningTest,
	{ left, right }: { readonly left: number; readonly right: number },
	athlete: Athlete,
): TestResult {
	const value = judgedValue(test, left, right);
	return {
		outcome: 'scored',
		level: levelOf(test, value, athlete),
		value,
		sides: { left, right, asymmetry: compareSides(test, left, right) },
	};
}

function scoreWhole(
	test: ScreeningTest,
	{ value, landing }: Extract<Answer, { kind: 'whole' }>,
	athlete: Athlete,
): TestResult {
	const most = test.landing?.options[landing ?? 0]?.most ?? 3;
	return { outcome: 'scored', level: Math.min(levelOf(test, value, athlete), most) as Level, value };
}

/** In tenths where it divides or subtracts, so that 95 of 100 is 95 % and not a hair less. */
function judgedValue(test: ScreeningTest, left: number, right: number): number {
	const [less, more] = [Math.min(left, right), Math.max(left, right)];
	const [lessTenths, moreTenths] = [Math.round(less * 10), Math.round(more * 10)];
	switch (test.judged) {
		case 'difference':
			return (moreTenths - lessTenths) / 10;
		case 'symmetry':
			return (lessTenths * 100) / moreTenths;
		case 'weaker-side':
		case 'whole':
			return test.better === 'more' ? less : more;
	}
}
