import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axe } from '../helpers/axe.ts';
import { it } from '../helpers/browser.ts';
import {
	cards,
	clashes,
	enterRuns,
	handle,
	openPlanner,
	PRINTED_RUNS,
	startUsual,
	verdict,
	weekText,
} from '../helpers/planner.ts';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };
const WIDE = { viewport: { width: 1280, height: 900 } };
const lifts = '.week .ses--str';

/** Drags a card to Sunday and waits for the week to be another one. */
async function dragToSunday(page: Page, card: Locator): Promise<void> {
	const before = await weekText(page);
	await card.scrollIntoViewIfNeeded();
	const from = await card.boundingBox();
	const to = await page.locator('[data-day="sun"]').boundingBox();
	if (!from || !to) throw new Error('the week is not on show');
	await page.mouse.move(from.x + 10, from.y + 10);
	await page.mouse.down();
	await page.mouse.move(to.x + to.width / 2, to.y + 30, { steps: 8 });
	await page.mouse.up();
	await expect.poll(() => weekText(page)).not.toEqual(before);
}

describe('moving a session', () => {
	it('works by menu, says what every other place means, and can be undone', async ({ visit }) => {
		const page = await visit(WIDE);
		await openPlanner(page);
		await enterRuns(page, PRINTED_RUNS);
		const before = await weekText(page);
		await handle(page, 'Heavy legs').click();
		const menu = page.getByRole('group', { name: /^Move Heavy legs/ });
		expect(await menu.getByRole('button', { name: /Heavy leg work|before/ }).count()).toBeGreaterThan(0);
		expect(await axe(page)).toEqual([]);
		await menu.locator('[data-option="sun-pm"]').click();
		await expect.poll(() => weekText(page)).not.toEqual(before);
		expect(await verdict(page).innerText()).toBe('The week you chose');
		expect(await page.getByRole('status').first().innerText()).toMatch(/Sunday PM/);
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => weekText(page)).toEqual(before);
	});

	it('works by keyboard, keeps the focus and undoes with Ctrl+Z', async ({ visit }) => {
		const page = await visit(WIDE);
		await openPlanner(page);
		await enterRuns(page, PRINTED_RUNS);
		const before = await weekText(page);
		const mover = handle(page, 'Heavy legs');
		const id = await mover.getAttribute('data-move');
		await mover.focus();
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => weekText(page)).not.toEqual(before);
		await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-move'))).toBe(id);
		await page.keyboard.press('Control+z');
		await expect.poll(() => weekText(page)).toEqual(before);
		const held = () => page.evaluate(() => document.activeElement?.getAttribute('data-move'));
		await expect.poll(held).toBe(id);
		await page.keyboard.press('Control+Shift+Z');
		await expect.poll(() => weekText(page)).not.toEqual(before);
		await expect.poll(held).toBe(id);
	});

	it('works by dragging', async ({ visit }) => {
		const page = await visit(WIDE);
		await openPlanner(page);
		await enterRuns(page, PRINTED_RUNS);
		await dragToSunday(page, page.locator(lifts).first());
		expect(await cards(page, 'sun').count()).toBe(1);
	});

	it('works by dragging a run that the planner placed, which stays where it was put', async ({ visit }) => {
		const page = await visit(WIDE);
		await openPlanner(page);
		await startUsual(page);
		const run = page.locator('.week .ses--run', { hasText: 'Intervals' });
		await dragToSunday(page, run);
		await expect.poll(() => run.locator('.pin').count()).toBe(1);
		expect(await cards(page, 'sun').allInnerTexts()).toContainEqual(expect.stringContaining('Intervals'));
	});
});

describe('a move that clashes', () => {
	it('stands, says why, and is planned round or taken back', async ({ visit }) => {
		const page = await visit(WIDE);
		await openPlanner(page);
		await enterRuns(page, PRINTED_RUNS);
		await handle(page, 'Heavy legs').press('Enter');
		const menu = page.getByRole('group', { name: /^Move Heavy legs/ });
		await expect.poll(() => menu.locator('[data-option]:focus').count()).toBe(1);
		await page.keyboard.press('Escape');
		await expect.poll(() => page.locator('[data-move]:focus').count()).toBe(1);
		await page.keyboard.press('Enter');
		await menu.locator('[data-option="tue-pm"]').press('Enter');
		await expect.poll(() => clashes(page).count()).toBeGreaterThan(0);
		expect(await cards(page, 'tue').innerText()).toMatch(/fixed by you[\s\S]*Clash/);
		expect(await axe(page)).toEqual([]);
		await page.getByRole('button', { name: /^(Plan again around it|Place Heavy legs)/ }).click();
		await expect.poll(() => verdict(page).innerText()).not.toBe('The week you chose');
	});

	it('works by touch from the handle, while a swipe over a card scrolls', async ({ visit }) => {
		const page = await visit({ ...PHONE, isMobile: true });
		await openPlanner(page);
		await enterRuns(page, PRINTED_RUNS);
		const before = await weekText(page);
		const mover = handle(page, 'Heavy legs');
		await page
			.locator('[data-day="mon"]')
			.evaluate((day) => scrollBy(0, day.getBoundingClientRect().top - 80));
		const from = await mover.boundingBox();
		const to = await page.locator('[data-day="tue"]').boundingBox();
		if (!from || !to) throw new Error('the week is not on show');
		const touch = await page.context().newCDPSession(page);
		const swipe = async (x: number, y: number, dy: number) => {
			const at = (step: number) => [{ x, y: y + (dy * step) / 8 }];
			await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
			for (let step = 1; step <= 8; step += 1)
				await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step) });
			await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
		};
		const card = await cards(page, 'wed').first().boundingBox();
		if (!card) throw new Error('no card on Wednesday');
		const y = from.y + from.height / 2;
		await swipe(from.x + 20, y, to.y + to.height / 2 - y);
		await expect.poll(() => weekText(page)).not.toEqual(before);
		const scrolled = await page.evaluate(() => scrollY);
		const moved = await weekText(page);
		await swipe(card.x + 60, card.y + 20, -160);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled);
		expect(await weekText(page)).toEqual(moved);
	});
});
