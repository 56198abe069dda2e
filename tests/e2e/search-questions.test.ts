import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { it } from '../helpers/browser.ts';

interface Asked {
	readonly ask: string;
	readonly pages: readonly string[];
}
const asked = JSON.parse(readFileSync('tests/fixtures/questions.json', 'utf8')) as readonly Asked[];

/** How far down the right page may stand. */
const TOP = 3;

it('finds the right page in the top three for fifty questions as runners type them', async ({ visit }) => {
	expect(asked.length).toBeGreaterThanOrEqual(50);
	const page = await visit();
	await page.goto('/about/');
	await page.keyboard.press('/');
	await page.getByRole('dialog', { name: 'Search' }).waitFor({ state: 'visible' });
	const found = await page.evaluate(
		topHits,
		asked.map(({ ask }) => ask),
	);
	const wrong = asked.flatMap(({ ask, pages }, index) => {
		const top = (found[index] ?? []).slice(0, TOP);
		return top.some((path) => pages.includes(path)) ? [] : [`“${ask}” finds ${top.join(', ')}`];
	});
	expect(wrong).toEqual([]);
});

/** Runs in the page: types each question and reads the paths of the first hits, without what comes after `#`. */
async function topHits(questions: readonly string[]): Promise<string[][]> {
	const input = document.querySelector<HTMLInputElement>('dialog input');
	const status = document.querySelector('dialog [role="status"]');
	if (!input || !status) throw new Error('The search is not open');
	const until = async (done: () => boolean): Promise<void> => {
		for (let wait = 0; wait < 500 && !done(); wait += 1) await new Promise((go) => setTimeout(go, 20));
	};
	const enter = (words: string): void => {
		input.value = words;
		input.dispatchEvent(new Event('input'));
	};
	const found: string[][] = [];
	for (const question of questions) {
		enter('');
		await until(() => status.textContent === '');
		enter(question);
		await until(() => status.textContent !== '');
		const links = [...document.querySelectorAll<HTMLAnchorElement>('dialog .hits a')];
		found.push(links.map(({ pathname }) => pathname));
	}
	return found;
}
