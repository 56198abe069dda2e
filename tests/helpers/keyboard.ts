import type { Locator, Page } from 'playwright-core';

/** More stops than any page here has between two controls. */
const MOST_STOPS = 80;

/** Presses Tab until the element has the focus, as a person without a mouse does. Throws when it cannot be reached. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
	for (let stop = 0; stop < MOST_STOPS; stop += 1) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`Tab does not reach ${String(target)}`);
}

/** Reaches a control and presses a key on it. */
export async function pressOn(page: Page, target: Locator, key = 'Enter'): Promise<void> {
	await tabTo(page, target);
	await page.keyboard.press(key);
}

/** Reaches a field and types into it. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
	await tabTo(page, field);
	await page.keyboard.type(text);
}
