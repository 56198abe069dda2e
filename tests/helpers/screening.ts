import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pressOn, typeInto } from './keyboard.ts';

export const heading = (page: Page) => page.locator('h1');
export const onward = (page: Page, name = 'Continue') => page.getByRole('button', { name, exact: true });
/** The number typed for a side or for the whole, or the first box of a side. */
export const field = (page: Page, place: 'left' | 'right' | 'whole') =>
	page.locator(`input[id^="quiz-"][id$="-${place}"]`);

/** Opens the screening in a length and goes past the question who they are, by keyboard. */
export async function begin(page: Page, length: 'Quick' | 'Standard' | 'Full' = 'Standard'): Promise<void> {
	await page.goto('/screening/', { waitUntil: 'networkidle' });
	// Arrow keys move in the group, which is where the focus arrives.
	await pressOn(page, page.getByRole('radio', { name: 'Standard' }), 'Space');
	if (length === 'Quick') await page.keyboard.press('ArrowLeft');
	if (length === 'Full') await page.keyboard.press('ArrowRight');
	await pressOn(page, onward(page, 'Start'));
	await expect.poll(() => heading(page).innerText()).toBe('About you');
	await pressOn(page, onward(page));
	await expect.poll(() => heading(page).innerText()).not.toBe('About you');
}

/** Answers the question on show by keyboard: ticks the first box, says yes to the hops, types what is asked. */
export async function answerWith(page: Page, left: string, right: string): Promise<void> {
	await fill(page, left, right);
	await proceed(page);
}

/** Fills in whatever the question asks for, without going on. */
export async function fill(page: Page, left: string, right: string): Promise<void> {
	for (const side of ['left', 'right'] as const) {
		const yes = page.locator(`input[id$="-hops-on-${side}-yes"]`);
		if ((await yes.count()) > 0) await pressOn(page, yes, 'Space');
	}
	const typed = { left, right, whole: left };
	for (const place of ['left', 'right', 'whole'] as const) {
		const input = field(page, place);
		if ((await input.count()) === 0) continue;
		if ((await input.getAttribute('type')) === 'checkbox') await pressOn(page, input, 'Space');
		else await typeInto(page, input, typed[place]);
	}
	const landing = page.locator('input[id$="-landing"]');
	if ((await landing.count()) > 0) await pressOn(page, landing, 'Space');
}

/** Leaves the question on show out. */
export async function leaveOut(page: Page): Promise<void> {
	await pressOn(page, page.getByLabel(/leave this test out/), 'Space');
	await proceed(page);
}

async function proceed(page: Page): Promise<void> {
	const question = await heading(page).innerText();
	await pressOn(page, onward(page));
	await expect.poll(() => heading(page).innerText()).not.toBe(question);
}
