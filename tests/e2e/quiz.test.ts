import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axe } from '../helpers/axe.ts';
import { it } from '../helpers/browser.ts';
import { pressOn, tabTo, typeInto } from '../helpers/keyboard.ts';
import { overflowing } from '../helpers/layout.ts';
import { enterRuns, PRINTED_RUNS } from '../helpers/planner.ts';

const heading = (page: Page) => page.locator('h1');
const onward = (page: Page, name = 'Continue') => page.getByRole('button', { name, exact: true });
const field = (page: Page, side: 'left' | 'right') => page.locator(`input[id^="quiz-"][id$="-${side}"]`);

async function begin(page: Page): Promise<void> {
	await page.goto('/screening/', { waitUntil: 'networkidle' });
	await pressOn(page, page.getByRole('button', { name: 'Start', exact: true }));
	await expect.poll(() => heading(page).innerText()).toBe('About you');
	await pressOn(page, onward(page));
}

/** Answers the question on show: numbers typed, boxes ticked, or left out. */
async function answerWith(page: Page, left: string, right: string): Promise<void> {
	const question = await heading(page).innerText();
	if ((await field(page, 'left').getAttribute('type')) === 'checkbox') {
		await pressOn(page, field(page, 'left'), 'Space');
		await pressOn(page, field(page, 'right'), 'Space');
	} else {
		await typeInto(page, field(page, 'left'), left);
		await typeInto(page, field(page, 'right'), right);
	}
	await pressOn(page, onward(page));
	await expect.poll(() => heading(page).innerText()).not.toBe(question);
}

async function leaveOut(page: Page): Promise<void> {
	const question = await heading(page).innerText();
	await pressOn(page, page.getByLabel(/leave this test out/), 'Space');
	await pressOn(page, onward(page));
	await expect.poll(() => heading(page).innerText()).not.toBe(question);
}

/** Waits for the browser's own list of pages, which its Back button reads and which follows a moment after the page's. */
async function historyCaughtUp(page: Page): Promise<void> {
	// The empty page and the start of the quiz come before the first step.
	const missing = () => page.evaluate(() => 2 + (history.state as { depth: number }).depth - history.length);
	await expect.poll(missing).toBe(0);
}

/** All six tests, the last one left out. */
async function answerAll(page: Page): Promise<void> {
	for (let test = 0; test < 5; test += 1) await answerWith(page, '12', '9');
	await leaveOut(page);
	await expect.poll(() => heading(page).innerText()).toBe('Check your answers');
}

describe('the screening, by keyboard alone', () => {
	it('goes from the first question to results, and on into the week', async ({ visit }) => {
		const page = await visit({ viewport: { width: 1280, height: 900 }, mayStore: true });
		await begin(page);
		expect(await axe(page)).toEqual([]);
		await answerAll(page);
		expect(await axe(page)).toEqual([]);
		await pressOn(page, onward(page, 'See where to start'));
		await expect.poll(() => heading(page).innerText()).toBe('Where to start');
		const result = await page.getByRole('main').innerText();
		expect(result).toMatch(/Begin with/);
		expect(result).toMatch(/You left this out. Unknown is not zero/);
		expect(await page.locator('svg.gauge[role="img"]').count()).toBeGreaterThanOrEqual(6);
		expect(await axe(page)).toEqual([]);
		expect(await page.evaluate(() => localStorage.length)).toBe(0);

		const picked = await page.locator('.quiz__picks a').allInnerTexts();
		await pressOn(page, onward(page, 'Put these in my week'));
		await pressOn(page, page.getByRole('button', { name: /^Save on this device/ }));
		await page.waitForURL('**/week/');
		await enterRuns(page, PRINTED_RUNS);
		const exercises = page.locator('.picks a');
		await expect.poll(() => exercises.count()).toBeGreaterThan(0);
		expect(picked).toEqual(expect.arrayContaining(await exercises.allInnerTexts()));
	});

	it('says what is wrong, and waits for the answer', async ({ visit }) => {
		const page = await visit({ viewport: { width: 1280, height: 900 } });
		await begin(page);
		const question = await heading(page).innerText();
		await pressOn(page, onward(page));
		await expect.poll(() => page.title()).toMatch(/^Error: /);
		expect(await heading(page).innerText()).toBe(question);
		const summary = page.getByRole('alert');
		await expect.poll(() => summary.evaluate((box) => box === document.activeElement)).toBe(true);
		expect(await axe(page)).toEqual([]);
		await pressOn(page, summary.getByRole('link').first());
		expect(await field(page, 'left').evaluate((input) => input === document.activeElement)).toBe(true);
	});

	it('goes back with the browser, answers kept', async ({ visit }) => {
		const page = await visit({ viewport: { width: 1280, height: 900 } });
		await begin(page);
		const question = await heading(page).innerText();
		await answerWith(page, '12', '9');
		await historyCaughtUp(page);
		await page.goBack();
		await expect.poll(() => heading(page).innerText()).toBe(question);
		expect(await field(page, 'left').inputValue()).toBe('12');
		await tabTo(page, onward(page));
	});
});

describe('the screening on a phone, in the dark', () => {
	it('fits and is accessible on every page', async ({ visit }) => {
		const page = await visit({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
		await begin(page);
		for (let test = 0; test < 6; test += 1) {
			expect(await overflowing(page)).toEqual([]);
			expect(await axe(page)).toEqual([]);
			await answerWith(page, '12', '9');
		}
		await pressOn(page, onward(page, 'See where to start'));
		await expect.poll(() => heading(page).innerText()).toBe('Where to start');
		expect(await overflowing(page)).toEqual([]);
		expect(await axe(page)).toEqual([]);
	});
});
