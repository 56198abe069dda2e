import type { Level } from '../model/exercise.ts';
import { testById } from './registry.ts';
import type { Athlete, Limits, ScreeningTest, TestId } from './types.ts';

/** The smallest score that earns a level, as a number and as a reader sees it: `24 raises`, `9 cm`, `4 of 5 points`. */
export interface Threshold {
	readonly value: number;
	readonly text: string;
}

/** The edge of a band, for guides and tables. A missing age or sex falls back as the test's own file says. */
export function threshold(testId: TestId, level: Exclude<Level, 0>, athlete: Athlete = {}): Threshold {
	const test = testById(testId);
	const value = test.limits(athlete)[level - 1] as number;
	return { value, text: scoreText(test, value) };
}

/** A test's norm in a sentence: who was measured, how many, and what they did. */
export function normText(testId: TestId, athlete: Athlete = {}): string {
	const { text, population } = testById(testId).norm(athlete);
	return `${text} Measured on ${population}.`;
}

/** A score with its unit: `1 raise`, `24 raises`, `9.5 cm`. */
export const scoreText = ({ unitText: [one, many] }: ScreeningTest, value: number): string =>
	`${value} ${value === 1 ? one : many}`;

/** The scores of a level without their unit: `under 10`, `10–29`, `9–11.9`, `45 or more`, `5` where the scale ends. */
export function bandText(test: ScreeningTest, limits: Limits, level: Level): string {
	const step = test.input.kind === 'number' && test.input.decimals === 1 && test.unit === 'cm' ? 0.1 : 1;
	const top = test.input.kind === 'number' ? test.input.max : test.input.criteria.length;
	if (level === 0) return `under ${limits[0]}`;
	const low = limits[level - 1] as number;
	if (level === 3) return low === top ? `${low}` : `${low} or more`;
	const high = Math.round((limits[level] - step) * 10) / 10;
	return low === high ? `${low}` : `${low}–${high}`;
}

/** What counts as a real change at the next test: `more than 6 raises`, `15 % or more`. */
export function realChangeText(test: ScreeningTest): string {
	const { relative, band } = test.error;
	return relative ? `${band * 100} % or more` : `more than ${scoreText(test, band)}`;
}
