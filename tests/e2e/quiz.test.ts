import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axe } from '../helpers/axe.ts';
import { it } from '../helpers/browser.ts';
import { pressOn, tabTo, typeInto } from '../helpers/keyboard.ts';
import { overflowing } from '../helpers/layout.ts';
import { enterRuns, PRINTED_RUNS } from '../helpers/planner.ts';
import { answerWith, begin, field, fill, heading, leaveOut, onward } from '../helpers/screening.ts';

/** Waits for the browser's own list of pages, which its Back button reads and which follows a moment after the page's. */
async function historyCaughtUp(page: Page): Promise<void> {
	// The empty page and the start of the quiz come before the first step.
	const missing = () => page.evaluate(() => 2 + (history.state as { depth: number }).depth - history.length);
	await expect.poll(missing).toBe(0);
}

/** Answers what is asked until all is, the last test left out. Level 12 of everything is too few heel raises to hop. */
async function answerAll(page: Page, last: string): Promise<void> {
	while ((await heading(page).innerText()) !== last) await answerWith(page, '12', '11');
	await leaveOut(page);
	await expect.poll(() => heading(page).innerText()).toBe('Check your answers');
}

const SIDE_PLANK = 'How long can you hold a side plank?';

describe('the screening, by keyboard alone', () => {
	it('goes from the first question to results, and on into the week', async ({ visit }) => {
		const page = await visit({ viewport: { width: 1280, height: 900 }, mayStore: true });
		await begin(page);
		expect(await axe(page)).toEqual([]);
		await answerAll(page, SIDE_PLANK);
		const checked = await page.getByRole('main').innerText();
		expect(checked).toMatch(/Single-leg hop\s+Not asked. Hops wait until each leg manages 20 heel raises/);
		expect(await axe(page)).toEqual([]);
		await pressOn(page, onward(page, 'See where to start'));
		await expect.poll(() => heading(page).innerText()).toBe('Where to start');
		const result = await page.getByRole('main').innerText();
		expect(result).toMatch(/Begin with/);
		expect(result).toMatch(/20 heel raises on each leg: not met/);
		expect(result).toMatch(/10 quiet hops on each leg without pain: not known/);
		expect(result).toMatch(/You left this out. Unknown is not zero/);
		expect(await page.locator('svg.gauge[role="img"]').count()).toBeGreaterThanOrEqual(9);
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

	it('refuses nonsense beside its field and keeps what was typed', async ({ visit }) => {
		const page = await visit({ viewport: { width: 1280, height: 900 } });
		await begin(page);
		const question = await heading(page).innerText();
		await typeInto(page, field(page, 'left'), '1e309');
		await typeInto(page, field(page, 'right'), '9999');
		await pressOn(page, onward(page));
		await expect.poll(() => page.locator('.field .err').count()).toBe(2);
		expect(await heading(page).innerText()).toBe(question);
		expect(await page.locator('.field .err').allInnerTexts()).toEqual([
			expect.stringContaining('Use digits, like 9.5'),
			expect.stringContaining('Measure again in centimetres; 30 is the most we take'),
		]);
		expect(await field(page, 'left').inputValue()).toBe('1e309');
		expect(await field(page, 'right').inputValue()).toBe('9999');
		expect(new URL(page.url()).href).not.toMatch(/1e309|9999/);
	});

	it('a quick one is four tests, of which one has no sides', async ({ visit }) => {
		const page = await visit({ viewport: { width: 1280, height: 900 } });
		await begin(page, 'Quick');
		expect(await page.getByText('Test 1 of 4').isVisible()).toBe(true);
		await answerWith(page, '12', '11');
		await answerWith(page, '', '');
		expect(await field(page, 'left').count()).toBe(0);
		await typeInto(page, field(page, 'whole'), '31,5');
		await pressOn(page, onward(page));
		await expect.poll(() => page.locator('.field .err').innerText()).toMatch(/whole number/);
		await pressOn(page, page.getByRole('alert').getByRole('link'));
		await page.keyboard.press('ControlOrMeta+A');
		await page.keyboard.type('31');
		await pressOn(page, onward(page));
		await expect.poll(() => heading(page).innerText()).toBe('How long can you hold a plank?');
		await answerWith(page, '90', '');
		await pressOn(page, onward(page, 'See where to start'));
		await expect.poll(() => heading(page).innerText()).toBe('Where to start');
		expect(await page.getByRole('main').innerText()).toMatch(/31 stands: strong/);
	});
});

describe('the full screening on a phone, in the dark', () => {
	it('fits and is accessible on every page, hops and jumps included', async ({ visit }) => {
		const page = await visit({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
		await begin(page, 'Full');
		const asked: string[] = [];
		while ((await heading(page).innerText()) !== 'Check your answers') {
			asked.push(await heading(page).innerText());
			const isJump = asked.at(-1) === 'How short is your contact with the ground?';
			await fill(page, isJump ? '240' : '30', '30');
			expect(await overflowing(page)).toEqual([]);
			expect(await axe(page)).toEqual([]);
			await pressOn(page, onward(page));
			await expect.poll(() => heading(page).innerText()).not.toBe(asked.at(-1));
		}
		// All but the stand on two legs, which stands in for the one on one leg.
		expect(asked).toHaveLength(16);
		expect(await page.getByText('You did it on one leg, which tells more.').isVisible()).toBe(true);
		await pressOn(page, onward(page, 'See where to start'));
		await expect.poll(() => heading(page).innerText()).toBe('Where to start');
		expect(await page.getByText('The gate to jumping. It is open').isVisible()).toBe(true);
		expect(await overflowing(page)).toEqual([]);
		expect(await axe(page)).toEqual([]);
	});

	it('asks about the hops before the hop, and takes a no', async ({ visit }) => {
		const page = await visit({ viewport: { width: 360, height: 740 } });
		await begin(page);
		while ((await heading(page).innerText()) !== 'Can you hop quietly, and as far on both legs?') {
			await answerWith(page, '30', '28');
		}
		expect(await field(page, 'left').count()).toBe(0);
		await pressOn(page, onward(page));
		await expect.poll(() => page.locator('.choice .err').count()).toBe(2);
		expect(await axe(page)).toEqual([]);
		await pressOn(page, page.locator('[id$="-hops-on-left-yes"]'), 'Space');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		await page.keyboard.press('ArrowRight');
		expect(await field(page, 'left').count()).toBe(0);
		await pressOn(page, onward(page));
		await expect.poll(() => heading(page).innerText()).toBe('How often can you stand up in 30 seconds?');
	});
});

describe('the sheet', () => {
	it('prints the length that was chosen, and all of it without script', async ({ visit }) => {
		const page = await visit({ viewport: { width: 1280, height: 900 } });
		await page.goto('/screening/', { waitUntil: 'networkidle' });
		const shown = page.locator('.paper section:visible');
		expect(await shown.count()).toBe(9);
		await page.getByRole('radio', { name: 'Quick' }).check();
		expect(await shown.count()).toBe(4);
		const plain = await visit({ javaScriptEnabled: false });
		await plain.goto('/screening/');
		expect(await plain.locator('.paper section:visible').count()).toBe(17);
		expect(await plain.locator('.paper').getByText('Side plank, right against left').isVisible()).toBe(true);
	});
});
