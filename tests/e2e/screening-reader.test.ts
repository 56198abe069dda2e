import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it } from '../helpers/browser.ts';

/** The name that a screen reader says for what has the focus after a step: the new heading. */
const focused = (page: Page): Promise<string | null> =>
	page.evaluate(
		() =>
			document.activeElement?.querySelector('h1')?.textContent ?? document.activeElement?.textContent ?? null,
	);

/** Controls and pictures of the accessibility tree that have no name. */
async function nameless(page: Page): Promise<string[]> {
	const tree = await page.getByRole('main').ariaSnapshot();
	return tree
		.split('\n')
		.filter((line) =>
			/^\s*- (?:textbox|spinbutton|checkbox|radio|button|combobox|link|img)(?! ")/.test(line),
		);
}

/** A number that every test takes, and with which the hops are asked. */
const SCORE = '22';

/** Answers what is asked by roles and names alone, as it is heard. */
async function answer(page: Page): Promise<void> {
	const question = page.getByRole('group', {
		name: await page.getByRole('heading', { level: 1 }).innerText(),
	});
	for (const field of await question.getByRole('textbox').all()) await field.fill(SCORE);
	for (const side of await question.getByRole('group').all()) await answerSide(side);
	await page.getByRole('button', { name: 'Continue', exact: true }).press('Enter');
}

async function answerSide(side: Locator): Promise<void> {
	const radio = side.getByRole('radio').first();
	const box = side.getByRole('checkbox').first();
	if ((await radio.count()) > 0) await radio.check();
	else if ((await box.count()) > 0) await box.check();
}

describe('the standard screening by screen reader', () => {
	it('says each question as it comes, names every control, and ends with a result that can be heard', async ({
		visit,
	}) => {
		const page = await visit({ viewport: { width: 1280, height: 900 } });
		await page.goto('/screening/', { waitUntil: 'networkidle' });
		const heading = page.getByRole('heading', { level: 1 });
		await page.getByRole('button', { name: 'Start', exact: true }).press('Enter');
		await expect.poll(() => heading.innerText()).toBe('About you');
		expect(await nameless(page)).toEqual([]);
		await page.getByRole('button', { name: 'Continue', exact: true }).press('Enter');
		await expect.poll(() => heading.innerText()).not.toBe('About you');

		const heard: string[] = [];
		while ((await heading.innerText()) !== 'Check your answers') {
			const question = await heading.innerText();
			heard.push(question);
			await expect.poll(() => focused(page)).toBe(question);
			expect(await page.getByRole('main').innerText()).toContain(`Test ${heard.length} of 9`);
			expect(await nameless(page)).toEqual([]);
			await answer(page);
			await expect.poll(() => heading.innerText()).not.toBe(question);
		}
		expect(new Set(heard).size).toBe(9);

		await page.getByRole('button', { name: 'See where to start' }).press('Enter');
		await expect.poll(() => focused(page)).toBe('Where to start');
		expect(await nameless(page)).toEqual([]);
		const result = await page.getByRole('main').ariaSnapshot();
		for (const element of ['Mobility', 'Stability', 'Strength', 'Strength endurance', 'Power'])
			expect(result).toMatch(new RegExp(`heading "${element}"`));
		expect(result).toMatch(/img "[^"]*22/);
		expect(result).toContain('What to work on first');
	});
});
