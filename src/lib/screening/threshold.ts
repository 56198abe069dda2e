import type { Level } from '../model/exercise.ts';
import { testById } from './registry.ts';
import type { Athlete, Limits, ScreeningTest, TestId } from './types.ts';

/** The smallest score (the largest, where less is better) that earns a level, as a number and as a reader sees it: `24 raises`, `9 cm`, `4 of 5 points`. */
export interface Threshold {
	readonly value: number;
	readonly text: string;
}

/** The edge of a band, for guides and tables. A missing age or sex falls back as the test's own file says. */
export function threshold(testId: TestId, level: Exclude<Level, 0>, athlete: Athlete = {}): Threshold {
	const test = testById(testId);
	const value = test.limits(athlete)[level - 1] as number;
	return { value, text: levelScoreText(test, value) };
}

/** A test's norm in a sentence: who was measured, how many, and what they did. */
export function normText(testId: TestId, athlete: Athlete = {}): string {
	const { text, population } = testById(testId).norm(athlete);
	return population === undefined ? text : `${text} Measured on ${population}.`;
}

/** A score with its unit: `1 raise`, `24 raises`, `9.5 cm`. */
export const scoreText = ({ unitText }: Pick<ScreeningTest, 'unitText'>, value: number): string =>
	withUnit(unitText, value);

/** What the limits judge, with its unit: `94.7 %` of the longer hop, `2 cm apart`; the score itself for most tests. */
export const levelScoreText = ({ unitText, levelUnit }: ScreeningTest, value: number): string =>
	withUnit(levelUnit ?? unitText, Math.round(value * 10) / 10);

/**
 * The scores of a level without their unit: `under 10`, `10–29`, `9–11.9`, `45 or more`, `5` where the scale ends; where less is better
 * `over 300`, `250–300`, `219 or less`, `0`.
 */
export function bandText(test: ScreeningTest, limits: Limits, level: Level): string {
	const step = stepOf(test, limits);
	if (test.better === 'less') return lowerBandText(limits, level, step);
	if (level === 0) return `under ${limits[0]}`;
	const low = limits[level - 1] as number;
	if (level === 3) return low === topOf(test) ? `${low}` : `${low} or more`;
	return rangeText(low, limits[level] - step);
}

/** What counts as a real change at the next test: `more than 6 raises`, `15 % or more`. */
export function realChangeText(test: ScreeningTest): string {
	const { relative, band, strict } = test.error;
	if (!relative) return `more than ${errorText(test, band)}`;
	return strict ? `more than ${band * 100} %` : `${band * 100} % or more`;
}

/** What may be chance between two tests: `of 6 raises or less`, `of less than 15 %`. */
export function chanceText(test: ScreeningTest): string {
	const { relative, band, strict } = test.error;
	if (!relative) return `of ${errorText(test, band)} or less`;
	return strict ? `of ${band * 100} % or less` : `of less than ${band * 100} %`;
}

/** A difference between two scores: `1 point`, where a score is `4 of 5 points`. */
const errorText = ({ unit, unitText }: ScreeningTest, value: number): string =>
	withUnit(unit === 'criteria' ? ['point', 'points'] : unitText, value);

/** The highest score there is. */
export const topOf = ({ input }: ScreeningTest): number => (input.kind === 'number' ? input.max : input.most);

const withUnit = ([one, many]: readonly [string, string], value: number): string =>
	`${value} ${value === 1 ? one : many}`;

function lowerBandText(limits: Limits, level: Level, step: number): string {
	if (level === 0) return `over ${limits[0]}`;
	const high = limits[level - 1] as number;
	if (level === 3) return high === 0 ? '0' : `${high} or less`;
	return rangeText(limits[level] + step, high);
}

/** How far apart neighbouring scores are: tenths of a centimetre or of a percent, or of a second where limits have tenths. */
function stepOf({ input, unit, judged }: ScreeningTest, limits: Limits): number {
	const hasTenths = limits.some((limit) => !Number.isInteger(limit));
	if (judged === 'symmetry' || hasTenths) return 0.1;
	return unit === 'cm' && input.kind === 'number' && input.decimals === 1 ? 0.1 : 1;
}

function rangeText(from: number, to: number): string {
	const [low, high] = [Math.round(from * 10) / 10, Math.round(to * 10) / 10];
	return low === high ? `${low}` : `${low}–${high}`;
}
