import type { Page } from 'playwright-core';

/** Opens the search on a page and types each text in turn. Returns the paths of the hits of each, best first. */
export async function hitsOf(page: Page, texts: readonly string[]): Promise<readonly (readonly string[])[]> {
	await page.goto('/about/');
	await page.keyboard.press('/');
	await page.getByRole('dialog', { name: 'Search' }).waitFor({ state: 'visible' });
	return page.evaluate(typeAll, texts);
}

/** Runs in the page. */
async function typeAll(texts: readonly string[]): Promise<string[][]> {
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
	for (const text of texts) {
		enter('');
		await until(() => status.textContent === '');
		enter(text);
		await until(() => status.textContent !== '');
		const links = [...document.querySelectorAll<HTMLAnchorElement>('dialog .hits a')];
		found.push(links.map(({ pathname }) => pathname));
	}
	return found;
}
