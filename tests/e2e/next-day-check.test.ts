import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axe } from '../helpers/axe.ts';
import { it } from '../helpers/browser.ts';

const GUIDE = '/guides/progressive-overload/';
const check = (page: Page) => page.locator('.nextday');
const press = (page: Page, name: string) => check(page).getByRole('button', { name, exact: true }).click();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

async function begin(page: Page): Promise<void> {
	await page.goto(GUIDE, { waitUntil: 'networkidle' });
	await press(page, 'Check my last session');
	await check(page).getByRole('group').waitFor();
}

describe('the next-day check', () => {
	it('asks for an answer before it goes on', async ({ visit }) => {
		const page = await visit({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
		await begin(page);
		await press(page, 'Continue');
		await expect.poll(() => check(page).getByRole('alert').innerText()).toContain('Choose one answer');
		expect(await axe(page)).toEqual([]);
	});

	it('asks once more before it calls a session too small', async ({ visit }) => {
		const page = await visit();
		await begin(page);
		await check(page).getByLabel('I did not notice it').check();
		await press(page, 'Continue');
		await check(page).getByLabel('I am not sure').check();
		await press(page, 'Continue');
		await expect.poll(() => focused(page)).toBe('Perhaps too little. Once can be chance.');
		expect(await axe(page)).toEqual([]);
	});

	it('moves the focus to the verdict and back to a changed answer, and always says what pain means', async ({
		visit,
	}) => {
		const page = await visit();
		await begin(page);
		await check(page).getByLabel('It affected my day or my run').check();
		await press(page, 'Continue');
		await expect.poll(() => focused(page)).toBe('A little too much.');
		const pain = page.locator('.widget').getByRole('link', { name: 'When to stop and get help' });
		expect(await pain.getAttribute('href')).toBe('/safety/');
		await press(page, 'Change my answer');
		await expect.poll(() => check(page).getByLabel('It affected my day or my run').isChecked()).toBe(true);
		expect(await pain.isVisible()).toBe(true);
	});
});
