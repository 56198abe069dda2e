import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { it } from '../helpers/browser.ts';
import { hitsOf } from '../helpers/search.ts';

interface Asked {
	readonly ask: string;
	readonly pages: readonly string[];
}
const asked = JSON.parse(readFileSync('tests/fixtures/questions.json', 'utf8')) as readonly Asked[];

/** How far down the right page may stand. */
const TOP = 3;

it('finds the right page in the top three for fifty questions as runners type them', async ({ visit }) => {
	expect(asked.length).toBeGreaterThanOrEqual(50);
	const found = await hitsOf(
		await visit(),
		asked.map(({ ask }) => ask),
	);
	const wrong = asked.flatMap(({ ask, pages }, index) => {
		const top = (found[index] ?? []).slice(0, TOP);
		return top.some((path) => pages.includes(path)) ? [] : [`“${ask}” finds ${top.join(', ')}`];
	});
	expect(wrong).toEqual([]);
});
