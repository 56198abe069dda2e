import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axe } from '../helpers/axe.ts';
import { it } from '../helpers/browser.ts';
import { overflowing } from '../helpers/layout.ts';
import { bytesOf } from '../helpers/weight.ts';

/** Bytes from the first press of a key to the first result (design: search ≤ 100 kB). */
const MOST_BYTES = 100_000;

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Search' });
const hits = (page: Page): Locator => dialog(page).locator('.hits a');

async function openSearch(page: Page): Promise<void> {
	await page.keyboard.press('/');
	await dialog(page).waitFor({ state: 'visible' });
}

/** Types as a person does, and waits until what is found has settled. */
async function search(page: Page, words: string): Promise<void> {
	await page.keyboard.press('Control+a');
	await page.keyboard.type(words, { delay: 15 });
	await expect.poll(() => dialog(page).getByRole('status').innerText()).toMatch(/result|Nothing|No match/);
	await page.waitForLoadState('networkidle');
}

const firstHit = async (page: Page): Promise<string | null> =>
	(await hits(page).count()) > 0 ? hits(page).first().getAttribute('href') : null;

describe('search', () => {
	it.for([
		['RDL', '/exercises/romanian-deadlift/'],
		['romanian deadlift', '/exercises/romanian-deadlift/'],
		['heel raise', '/exercises/single-leg-calf-raise/'],
		['calf raise', '/exercises/single-leg-calf-raise/'],
		['progressive overload', '/guides/progressive-overload/'],
		['romanain', '/exercises/romanian-deadlift/'],
	] as const)('for “%s” finds the right page first', async ([words, path], { visit }) => {
		const page = await visit();
		await page.goto('/');
		await openSearch(page);
		await search(page, words);
		await expect.poll(() => firstHit(page)).toBe(path);
	});

	it('works by keyboard: open, choose, follow, close', async ({ visit }) => {
		const page = await visit();
		await page.goto('/about/');
		await openSearch(page);
		await page.keyboard.press('Escape');
		expect(await dialog(page).isVisible()).toBe(false);
		await openSearch(page);
		await search(page, 'deadlift');
		await page.keyboard.press('ArrowDown');
		await expect
			.poll(() =>
				hits(page)
					.first()
					.evaluate((hit) => hit === document.activeElement),
			)
			.toBe(true);
		await page.keyboard.press('Enter');
		await page.waitForURL('**/exercises/**');
	});

	it('is narrowed by type, element and equipment', async ({ visit }) => {
		const page = await visit();
		await page.goto('/');
		await openSearch(page);
		await search(page, 'strength');
		const filters = dialog(page).locator('details');
		await filters.locator('summary').click();
		for (const name of ['Kind of page', 'Trains', 'You have']) {
			expect(await filters.getByRole('group', { name }).isVisible()).toBe(true);
		}
		expect(await axe(page)).toEqual([]);
		await filters.getByRole('group', { name: 'Kind of page' }).getByLabel(/^Rule/).check();
		await expect
			.poll(() => hits(page).evaluateAll((links) => links.map((link) => link.getAttribute('href'))))
			.toSatisfy((paths: string[]) => paths.length > 0 && paths.every((path) => path.startsWith('/rules/')));
	});

	it('says so when nothing is found, and shows ways on', async ({ visit }) => {
		const page = await visit();
		await page.goto('/');
		await openSearch(page);
		await search(page, 'xqzw');
		await expect.poll(() => dialog(page).getByRole('status').innerText()).toMatch(/Nothing found/);
		expect(await hits(page).count()).toBeGreaterThan(0);
	});

	it('leaves the slash to those who type', async ({ visit }) => {
		const page = await visit();
		await page.goto('/week/');
		await page.getByRole('button', { name: 'Enter everything myself' }).click();
		await page.getByRole('button', { name: /^\W*Add run/ }).click();
		await page.getByLabel('Run 1, minutes').focus();
		await page.keyboard.type('/');
		expect(await dialog(page).count()).toBe(0);
	});

	it('shows a first result after few bytes', async ({ visit }) => {
		const page = await visit();
		await page.goto('/');
		const bytes = await bytesOf(page, async () => {
			await openSearch(page);
			await search(page, 'calf raise');
			await expect.poll(() => hits(page).count()).toBeGreaterThan(0);
		});
		expect(bytes).toBeGreaterThan(1000);
		expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
	});

	it('fits a phone, in the dark', async ({ visit }) => {
		const page = await visit({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
		await page.goto('/');
		await page.getByRole('link', { name: 'Search' }).first().click();
		await dialog(page).waitFor({ state: 'visible' });
		await search(page, 'calf');
		expect(await overflowing(page)).toEqual([]);
		expect(await axe(page)).toEqual([]);
	});

	it('is a list of all pages without JavaScript', async ({ visit }) => {
		const page = await visit({ javaScriptEnabled: false });
		await page.goto('/');
		await page.getByRole('link', { name: 'Search' }).first().click();
		expect(new URL(page.url()).pathname).toBe('/search/');
		expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(30);
	});
});
