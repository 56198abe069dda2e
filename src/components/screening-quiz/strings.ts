import type { Element, Level } from '../../lib/model/exercise.ts';
import { LEVELS } from '../../lib/model/exercise.ts';
import { placeLabel } from '../../lib/screening/parse.ts';
import { levelScoreText, scoreText } from '../../lib/screening/threshold.ts';
import type { Answer, Balance, ScreeningTest, Side, TestResult } from '../../lib/screening/types.ts';

export const FRAMING =
	'These checks choose your starting exercises and show change over time. They cannot tell whether you will get injured.';

export const ELEMENT_NAMES: Readonly<Record<Element, string>> = {
	mobility: 'Mobility',
	stability: 'Stability',
	strength: 'Strength',
	endurance: 'Strength endurance',
	power: 'Power',
};

/** `Develop, level 1 of 3`. */
export function levelText(level: Level): string {
	const name = LEVELS[level];
	return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}, level ${level} of 3`;
}

/** `left 7 cm, right 10.5 cm`. */
const sidesText = (test: ScreeningTest, left: number, right: number): string =>
	`left ${scoreText(test, left)}, right ${scoreText(test, right)}`;

/** An answer in words: `left 20 raises, right 18 raises`, `31 stands`, `ten quiet hops: left yes, right no`. */
export function answerText(test: ScreeningTest, answer: Answer | undefined): string {
	switch (answer?.kind) {
		case 'measured':
			return sidesText(test, answer.left, answer.right);
		case 'whole':
			return [scoreText(test, answer.value), landingText(test, answer.landing)].filter(Boolean).join(', ');
		case 'hops': {
			const { quiet, reach } = answer;
			const hops = `ten quiet hops: left ${yesNo(quiet.left)}, right ${yesNo(quiet.right)}`;
			return reach ? `${hops}; hop forward: ${sidesText(test, reach.left, reach.right)}` : hops;
		}
		case 'skipped':
		case undefined:
			return 'left out, so unknown';
	}
}

/** A result in words. Where the sides are compared, what was found stands behind them: `…: 95.2 %`. */
export function resultText(test: ScreeningTest, result: Extract<TestResult, { outcome: 'scored' }>): string {
	const { sides, value } = result;
	if (!sides) return scoreText(test, value);
	const both = sidesText(test, sides.left, sides.right);
	return test.levelUnit ? `${both}, so ${levelScoreText(test, value)}` : both;
}

const yesNo = (is: boolean): string => (is ? 'yes' : 'no');

const landingText = ({ landing }: ScreeningTest, chosen: number | undefined): string =>
	landing?.options[chosen ?? -1]?.label.toLowerCase() ?? '';

/** What the difference between the sides means, if anything. */
export function balanceText(balance: Balance, weaker: Side | undefined, test: ScreeningTest): string {
	if (!weaker || balance === 'even') return 'Your sides are about even.';
	const side = placeLabel(test, weaker).toLowerCase();
	switch (balance) {
		case 'within-error':
			return 'Your sides differ, but no more than the test itself moves, so it may be chance.';
		case 'note':
			return `Your ${side} does a little less well; keep an eye on it.`;
		case 'flag':
			return `Your ${side} does clearly less well, beyond the test’s own error. Start your sets on that side.`;
	}
}

/** A message without the name of the field it stands beside: `Left leg: use digits` becomes `Use digits`. */
export function besideField(message: string): string {
	const rest = message.slice(message.indexOf(':') + 2);
	return capital(rest);
}

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** `mobility and strength`, `a, b and c`. */
export function listText(words: readonly string[]): string {
	if (words.length < 2) return words.join('');
	return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
