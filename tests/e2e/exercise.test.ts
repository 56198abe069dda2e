import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it } from '../helpers/browser.ts';
import { pressOn } from '../helpers/keyboard.ts';

const PATH = '/exercises/split-squat/';

/** How many parts of the drawing are moving. */
const moving = (page: Page): Promise<number> =>
	page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);

describe('the movement on an exercise page', () => {
	it('plays by itself, and pauses and goes on by keyboard', async ({ visit }) => {
		const page = await visit({ viewport: { width: 1280, height: 900 } });
		await page.goto(PATH);
		await expect.poll(() => moving(page)).toBeGreaterThan(5);
		const pause = page.getByRole('checkbox', { name: 'Pause the movement' });
		await pressOn(page, pause, 'Space');
		await expect.poll(() => moving(page)).toBe(0);
		await pressOn(page, pause, 'Space');
		await expect.poll(() => moving(page)).toBeGreaterThan(5);
	});

	it('is one picture with a name and the movement in words', async ({ visit }) => {
		const page = await visit({ javaScriptEnabled: false });
		await page.goto(PATH);
		const picture = page.getByRole('region', { name: 'The movement' }).getByRole('img');
		expect(await picture.ariaSnapshot()).toMatch(/img "[^"]{8,} [^"]{60,}"/);
	});

	it('stands still for those who ask for less motion', async ({ visit }) => {
		const page = await visit({ reducedMotion: 'reduce' });
		await page.goto(PATH);
		expect(await page.getByRole('region', { name: 'The movement' }).getByRole('img').isVisible()).toBe(true);
		expect(await moving(page)).toBe(0);
	});

	it('is three numbered poses and two drawn faults on paper', async ({ visit }) => {
		const page = await visit({ viewport: { width: 720, height: 1000 } });
		await page.goto(PATH);
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.figure__stage').isVisible()).toBe(false);
		// The shapes come from the figure that is not printed; what is painted must not be empty.
		for (const picture of await page.locator('.poses .athlete, .faults .athlete').all()) {
			const box = await picture.evaluate((svg) => (svg as SVGSVGElement).getBBox().height);
			expect(box).toBeGreaterThan(40);
		}
		expect(await page.locator('.poses .athlete').count()).toBe(3);
		expect(await page.locator('.faults .athlete').count()).toBe(2);
	});
});
