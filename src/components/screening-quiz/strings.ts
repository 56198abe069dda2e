import type { Element, Level } from '../../lib/model/exercise.ts';
import { LEVELS } from '../../lib/model/exercise.ts';
import type { Balance, ScreeningTest, Side } from '../../lib/screening/types.ts';
import { sideLabel } from '../../lib/screening/parse.ts';
import { scoreText } from '../../lib/screening/threshold.ts';

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
export const sidesText = (test: ScreeningTest, left: number, right: number): string =>
	`left ${scoreText(test, left)}, right ${scoreText(test, right)}`;

/** What the difference between the sides means, if anything. */
export function balanceText(balance: Balance, weaker: Side | undefined, test: ScreeningTest): string {
	if (!weaker || balance === 'even') return 'Your sides are about even.';
	const side = sideLabel(test, weaker).toLowerCase();
	switch (balance) {
		case 'within-error':
			return 'Your sides differ, but no more than the test itself moves, so it may be chance.';
		case 'note':
			return `Your ${side} is a little lower; keep an eye on it.`;
		case 'flag':
			return `Your ${side} is clearly lower, beyond the test’s own error. Start your sets on that side.`;
	}
}

/** A message without the name of the field it stands beside: `Left leg: use digits` becomes `Use digits`. */
export function besideField(message: string): string {
	const rest = message.slice(message.indexOf(':') + 2);
	return rest.slice(0, 1).toUpperCase() + rest.slice(1);
}

/** `mobility and strength`, `a, b and c`. */
export function listText(words: readonly string[]): string {
	if (words.length < 2) return words.join('');
	return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
