import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axe } from '../helpers/axe.ts';
import { it } from '../helpers/browser.ts';
import { pressOn, typeInto } from '../helpers/keyboard.ts';

const LIST = '/evidence/';

const shown = async (page: Page): Promise<string[]> =>
	page.locator('[data-find]:visible').evaluateAll((items) => items.map(({ id }) => id));
const status = (page: Page): Promise<string> => page.getByRole('main').getByRole('status').innerText();
const box = (page: Page, name: string): Locator => page.getByRole('checkbox', { name });
const search = (page: Page): Promise<string> => page.evaluate(() => location.search);

describe('the claim finder', () => {
	it('filters by words, topic and certainty with the keyboard, counts, and keeps it in the address', async ({
		visit,
	}) => {
		const page = await visit();
		await page.goto(LIST);
		const all = await shown(page);
		expect(await status(page)).toBe(`All ${all.length} claims`);
		await typeInto(page, page.getByLabel('Words', { exact: true }), 'heavy jump');
		const few = await shown(page);
		expect(few).toContain('heavy-vs-jumps');
		expect(few).not.toContain('soreness-hours');
		expect(await status(page)).toBe(`${few.length} of ${all.length} claims`);
		await pressOn(page, box(page, 'We read the paper or its record'), 'Space');
		await pressOn(page, box(page, 'Running economy and performance'), 'Space');
		expect(await search(page)).toBe('?q=heavy+jump&sure=read&topic=economy');
		expect(await shown(page)).toContain('heavy-vs-jumps');
		expect(await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
			'Running economy and performance',
		]);
		await pressOn(page, page.getByRole('button', { name: 'Clear filters' }).first());
		expect(await shown(page)).toEqual(all);
	});

	it('opens a link as it was left, and says what to loosen when nothing fits', async ({ visit }) => {
		const page = await visit();
		await page.goto(`${LIST}?topic=soreness,sleep&sure=rule-of-thumb`);
		expect((await shown(page)).length).toBeGreaterThan(0);
		expect(await box(page, 'Soreness and recovery').isChecked()).toBe(true);
		await page.goto(`${LIST}?q=zumba`);
		expect(await status(page)).toBe('No claim fits all of this.');
		expect(await axe(page)).toEqual([]);
	});

	it('leads to a claim by its anchor, on a phone and without script', async ({ visit }) => {
		const page = await visit({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
		await page.goto(`${LIST}#next-day-run-first`);
		const top = () => page.locator('#next-day-run-first').boundingBox();
		await expect.poll(() => top().then((box) => Math.abs(box?.y ?? 9999))).toBeLessThan(200);
	});
});
