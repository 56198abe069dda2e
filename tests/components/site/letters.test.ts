import { expect, it } from 'vitest';
import { byLetter } from '../../../src/components/site/letters.ts';

it('puts names under their first letter, without accents, case and quotation marks', () => {
	const letters = byLetter(['10 miles', 'Ångström', '“At rest”', 'bell', 'Burt'], (name) => name);
	expect(letters).toEqual([
		{ letter: '0–9', anchor: 'letter-digits', items: ['10 miles'] },
		{ letter: 'A', anchor: 'letter-a', items: ['Ångström', '“At rest”'] },
		{ letter: 'B', anchor: 'letter-b', items: ['bell', 'Burt'] },
	]);
});
