import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { it } from '../helpers/browser.ts';

interface Named {
	readonly slug: string;
	readonly name: string;
	readonly aliases: readonly string[];
}
const { exercises } = JSON.parse(readFileSync('dist/exercises.json', 'utf8')) as {
	exercises: readonly Named[];
};
const names = exercises.flatMap(({ slug, name, aliases }) =>
	[name, ...aliases].map((words) => ({ words, path: `/exercises/${slug}/` })),
);

/** Windows that search side by side: most of a search is the pause after the last letter. */
const WINDOWS = 4;

it('finds every exercise first by its name and by each of its other names', async ({ visit }) => {
	expect(names.length).toBeGreaterThan(300);
	const wrong = await Promise.all(
		Array.from({ length: WINDOWS }, async (_, index) => {
			const page = await visit();
			await page.goto('/about/', { waitUntil: 'networkidle' });
			await page.keyboard.press('/');
			await page.getByRole('dialog', { name: 'Search' }).waitFor({ state: 'visible' });
			return page.evaluate(
				firstHits,
				names.filter((__, at) => at % WINDOWS === index),
			);
		}),
	);
	expect(wrong.flat()).toEqual([]);
});

/** Runs in the page: types each name and says which do not find their page first. */
async function firstHits(asked: readonly { words: string; path: string }[]): Promise<string[]> {
	const input = document.querySelector<HTMLInputElement>('dialog input');
	const status = document.querySelector('dialog [role="status"]');
	if (!input || !status) throw new Error('The search is not open');
	const until = async (done: () => boolean): Promise<void> => {
		for (let wait = 0; wait < 300 && !done(); wait += 1) await new Promise((go) => setTimeout(go, 20));
	};
	const enter = (words: string): void => {
		input.value = words;
		input.dispatchEvent(new Event('input'));
	};
	const first = () => document.querySelector('dialog .hits a')?.getAttribute('href');
	const wrong: string[] = [];
	for (const { words, path } of asked) {
		enter('');
		await until(() => status.textContent === '');
		enter(words);
		await until(() => status.textContent !== '');
		if (first() !== path) wrong.push(`“${words}” finds ${String(first())}, not ${path}`);
	}
	return wrong;
}
