import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axe } from '../helpers/axe.ts';
import { it } from '../helpers/browser.ts';
import { pressOn, tabTo, typeInto } from '../helpers/keyboard.ts';
import { overflowing } from '../helpers/layout.ts';

const LIST = '/exercises/';
const PHONE = { viewport: { width: 360, height: 800 } };

const shown = async (page: Page): Promise<string[]> =>
	page.getByRole('main').getByRole('listitem').getByRole('heading', { level: 3 }).allInnerTexts();
const status = (page: Page): Locator => page.getByRole('main').getByRole('status');
const search = (page: Page): Promise<string> => page.evaluate(() => location.search);
const inUse = (page: Page): Locator => page.getByRole('list', { name: 'Filters in use' }).getByRole('button');
const group = (page: Page, name: string): Locator => page.getByRole('group', { name });

async function tick(page: Page, filter: string, choice: string): Promise<void> {
	const boxes = group(page, filter);
	if (!(await boxes.isVisible())) await page.locator('summary', { hasText: filter }).click();
	await boxes.getByLabel(choice, { exact: true }).check();
}

describe('the exercise finder', () => {
	it('filters at once, says how many fit, and keeps what was asked in the address', async ({ visit }) => {
		const page = await visit();
		await page.goto(LIST);
		const all = await shown(page);
		expect(await status(page).innerText()).toBe(`All ${all.length} exercises`);
		await tick(page, 'What I have', 'Band');
		const few = await shown(page);
		expect(few.length).toBeLessThan(all.length);
		expect(few).toContain('Band side-step');
		expect(few).not.toContain('Back squat');
		expect(await status(page).innerText()).toBe(`${few.length} of ${all.length} exercises`);
		await tick(page, 'Movement', 'Core');
		await page.getByLabel('Name', { exact: true }).fill('press');
		expect(await shown(page)).toEqual(['Pallof press']);
		expect(await search(page)).toBe('?q=press&movement=core&have=band');
		expect(await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(['Core']);
		expect(await page.evaluate(() => history.length)).toBe(2);
	});

	it('opens a link as it was left, ignores what it does not know, and comes back with the browser', async ({
		visit,
	}) => {
		const page = await visit();
		await page.goto(`${LIST}?have=none,jetpack&level=build&colour=red#push`);
		const found = await shown(page);
		expect(found).toContain('Push-up');
		expect(found).not.toContain('Pull-up');
		expect(await inUse(page).allInnerTexts()).toHaveLength(2);
		expect(await group(page, 'My starting level').getByLabel('Build').isChecked()).toBe(true);
		await tick(page, 'Trains', 'Strength');
		expect(await search(page)).toBe('?trains=strength&have=none&level=build');
		expect(await page.evaluate(() => location.hash)).toBe('#push');
		const left = await shown(page);
		await page.getByRole('link', { name: 'Push-up' }).click();
		await page.waitForURL('**/exercises/push-up/');
		await page.goBack();
		await expect.poll(() => shown(page)).toEqual(left);
		expect(await search(page)).toBe('?trains=strength&have=none&level=build');
		await page.reload();
		await expect.poll(() => shown(page)).toEqual(left);
	});

	it('shows what fits to a reader who ticks far down the list', async ({ visit }) => {
		const page = await visit({ viewport: { width: 1280, height: 900 } });
		await page.goto(LIST);
		await page.evaluate(() => scrollTo(0, 3000));
		await tick(page, 'Trains', 'Power');
		await expect
			.poll(() =>
				status(page)
					.boundingBox()
					.then((box) => box?.y ?? -1),
			)
			.toBeGreaterThanOrEqual(0);
	});

	it('treats having no equipment and having some as a choice between the two', async ({ visit }) => {
		const page = await visit();
		await page.goto(LIST);
		await tick(page, 'What I have', 'Mat');
		await tick(page, 'What I have', 'No equipment');
		expect(await search(page)).toBe('?have=none');
		expect(await group(page, 'What I have').getByLabel('Mat', { exact: true }).isChecked()).toBe(false);
	});

	it('says what to loosen when nothing fits', async ({ visit }) => {
		const page = await visit();
		await page.goto(`${LIST}?q=nordic&have=none`);
		expect(await status(page).innerText()).toBe('No exercise fits all of this.');
		expect(await shown(page)).toEqual([]);
		expect(await axe(page)).toEqual([]);
		await page.getByRole('button', { name: 'Without What I have: 1' }).click();
		expect(await shown(page)).toEqual(['Nordic hamstring']);
		expect(await search(page)).toBe('?q=nordic');
		await page.getByLabel('Name', { exact: true }).fill('zumba');
		expect(await page.getByRole('main').innerText()).toContain('Drop one of these');
		await tick(page, 'Muscle that works hardest', 'Shins');
		await tick(page, 'Movement', 'Push');
		expect(await page.getByRole('main').innerText()).toContain('More than one filter is in the way');
		await page.getByRole('button', { name: 'Clear filters' }).last().click();
		expect(await search(page)).toBe('');
		expect(await status(page).innerText()).toMatch(/^All/);
	});

	it('works by keyboard alone, and leaves the focus where the next thing is', async ({ visit }) => {
		const page = await visit();
		await page.goto(LIST);
		await typeInto(page, page.getByLabel('Name', { exact: true }), 'squat');
		await pressOn(page, group(page, 'Trains').getByLabel('Stability'), 'Space');
		await pressOn(page, page.locator('summary', { hasText: 'Sides' }));
		await pressOn(page, group(page, 'Sides').getByLabel('One side, then the other'), 'Space');
		expect(await search(page)).toBe('?q=squat&trains=stability&sides=unilateral');
		const chips = inUse(page);
		await pressOn(page, chips.nth(1));
		expect(await search(page)).toBe('?q=squat&sides=unilateral');
		expect(await chips.nth(1).evaluate((chip) => chip === document.activeElement)).toBe(true);
		await page.keyboard.press('Enter');
		await page.keyboard.press('Enter');
		expect(await search(page)).toBe('');
		expect(await status(page).evaluate((element) => element === document.activeElement)).toBe(true);
	});

	it('keeps its filters in a fold on a phone, and leads from there to the list', async ({ visit }) => {
		const page = await visit({ ...PHONE, colorScheme: 'dark' });
		await page.goto(LIST);
		expect(await group(page, 'Trains').isVisible()).toBe(false);
		await page.locator('summary', { hasText: 'Filters' }).click();
		await tick(page, 'Muscle that works hardest', 'Calves');
		expect(await overflowing(page)).toEqual([]);
		expect(await axe(page)).toEqual([]);
		const count = (await shown(page)).length;
		await page.getByRole('button', { name: `Show ${count} exercises` }).click();
		expect(await group(page, 'Trains').isVisible()).toBe(false);
		expect(await status(page).evaluate((element) => element === document.activeElement)).toBe(true);
		expect(await overflowing(page)).toEqual([]);
	});

	it('prints every exercise, whatever the filters', async ({ visit }) => {
		const page = await visit();
		await page.goto(LIST);
		const all = await shown(page);
		await tick(page, 'Trains', 'Power');
		await page.emulateMedia({ media: 'print' });
		expect(await shown(page)).toEqual(all);
		expect(await page.getByLabel('Name', { exact: true }).isVisible()).toBe(false);
	});

	it('is a list with links to its shelves without script', async ({ visit }) => {
		const page = await visit({ javaScriptEnabled: false, ...PHONE });
		await page.goto(`${LIST}?have=none`);
		expect((await shown(page)).length).toBeGreaterThanOrEqual(60);
		expect(await page.getByLabel('Name', { exact: true }).isVisible()).toBe(false);
		await page.getByRole('navigation', { name: 'Movements' }).getByRole('link', { name: /^Calf/ }).click();
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
	});
});

describe('pictures in the list', () => {
	const item = (page: Page): Locator =>
		page
			.getByRole('main')
			.getByRole('listitem')
			.filter({ has: page.getByRole('link', { name: 'Goblet squat', exact: true }) });
	const frames = async (page: Page): Promise<boolean> => {
		const picture = item(page).locator('img');
		const one = await picture.screenshot();
		await page.waitForTimeout(900);
		return one.equals(await picture.screenshot());
	};

	it('stand still until pointed at or reached by keyboard, and rest again', async ({ visit }) => {
		const page = await visit({ reducedMotion: 'no-preference' });
		await page.goto(`${LIST}?q=goblet`, { waitUntil: 'networkidle' });
		expect(await frames(page)).toBe(true);
		await item(page).hover();
		expect(await frames(page)).toBe(false);
		await page.mouse.move(0, 0);
		await expect.poll(() => frames(page)).toBe(true);
		await tabTo(page, item(page).getByRole('link'));
		expect(await frames(page)).toBe(false);
	});

	it('stand still for readers who want no motion', async ({ visit }) => {
		const page = await visit({ reducedMotion: 'reduce' });
		await page.goto(`${LIST}?q=goblet`, { waitUntil: 'networkidle' });
		await item(page).hover();
		expect(await frames(page)).toBe(true);
	});

	it('follow the theme that was chosen, not only that of the device', async ({ visit }) => {
		const page = await visit({ colorScheme: 'light', mayStore: true });
		await page.goto(`${LIST}?q=goblet`, { waitUntil: 'networkidle' });
		const light = await item(page).locator('img').screenshot();
		await page.getByLabel('Dark').check();
		await page.mouse.move(0, 0);
		const chosen = await item(page).locator('img').screenshot();
		await page.getByLabel('As my device').check();
		await page.emulateMedia({ colorScheme: 'dark' });
		const device = await item(page).locator('img').screenshot();
		expect(chosen.equals(light)).toBe(false);
		expect(chosen.equals(device)).toBe(true);
	});

	it('play when opened by themselves, under their own policy', async ({ visit }) => {
		const page = await visit({ reducedMotion: 'no-preference' });
		const response = await page.goto('/exercises/goblet-squat.svg');
		expect(response?.headers()['content-type']).toMatch(/^image\/svg\+xml/);
		expect(response?.headers()['access-control-allow-origin']).toBe('*');
		const one = await page.screenshot();
		await page.waitForTimeout(900);
		expect(one.equals(await page.screenshot())).toBe(false);
	});
});

describe('the map of ladders', () => {
	it('is reached from an exercise at its place, and leads on without script', async ({ visit }) => {
		const page = await visit({ javaScriptEnabled: false, ...PHONE });
		await page.goto('/exercises/goblet-squat/');
		await page.getByRole('link', { name: 'Goblet squat on the map of all ladders' }).click();
		expect(page.url()).toMatch(/\/exercises\/ladders\/#goblet-squat$/);
		expect(await overflowing(page)).toEqual([]);
		const here = page.locator('#goblet-squat');
		await expect.poll(() => here.boundingBox().then((box) => box?.y ?? 9999)).toBeLessThan(400);
		await page.locator('li:has(> #goblet-squat) > ol').getByRole('link', { name: 'Back squat' }).click();
		await page.waitForURL('**/exercises/back-squat/');
	});

	it('puts harder exercises further right on a wide screen, in columns', async ({ visit }) => {
		const page = await visit({ viewport: { width: 1280, height: 900 } });
		await page.goto('/exercises/ladders/');
		const left = async (slug: string) =>
			Math.round((await page.locator(`#${slug}`).boundingBox())?.x ?? Number.NaN);
		const columns = [await left('bodyweight-squat'), await left('goblet-squat'), await left('back-squat')];
		expect(columns).toEqual([...columns].sort((a, b) => a - b));
		expect(new Set(columns).size).toBe(3);
		expect([await left('hip-hinge-drill'), await left('romanian-deadlift'), await left('deadlift')]).toEqual(
			columns,
		);
	});
});
