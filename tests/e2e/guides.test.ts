import { describe, expect } from 'vitest';
import { testsIn } from '../../src/lib/screening/lengths.ts';
import { TESTS } from '../../src/lib/screening/registry.ts';
import { axe } from '../helpers/axe.ts';
import { it } from '../helpers/browser.ts';
import { GUIDES } from '../helpers/paths.ts';
import { clashes, verdict, weekText } from '../helpers/planner.ts';
import { shiftOf, watchShifts } from '../helpers/weight.ts';

/** The typed week of a guide whose sessions clash. */
const HILLS = 'Hills the morning after heavy legs';

describe.concurrent('before anyone acts', () => {
	it.for(GUIDES)('%s does not move, and prints black on white without controls', async (path, { visit }) => {
		const narrow = await visit({
			viewport: { width: 360, height: 740 },
			colorScheme: 'dark',
			reducedMotion: 'reduce',
		});
		const wide = await visit({ viewport: { width: 1280, height: 900 } });
		for (const page of [narrow, wide]) {
			await watchShifts(page);
			await page.goto(path);
			await page.mouse.wheel(0, 4000);
			await page.waitForFunction(() => window.scrollY > 0);
			expect(await shiftOf(page)).toBe(0);
		}
		expect(await narrow.evaluate(movingParts)).toBe(0);
		await narrow.emulateMedia({ media: 'print' });
		const grounds = await narrow.evaluate(() =>
			[document.documentElement, document.body].map((element) => getComputedStyle(element).backgroundColor),
		);
		expect(grounds.some((colour) => ['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'].includes(colour))).toBe(true);
		expect(await narrow.locator('[data-start]:visible').count()).toBe(0);
		expect(await narrow.getByRole('banner').getByRole('navigation').isVisible()).toBe(false);
	});

	it('the first page does not move for someone who wants less motion', async ({ visit }) => {
		const page = await visit({ reducedMotion: 'reduce' });
		await page.goto('/');
		expect(await page.evaluate(movingParts)).toBe(0);
	});
});

/** Runs in the page: how much of it is on the move. */
function movingParts(): number {
	return document.getAnimations().filter(({ playState, effect }) => {
		const { duration = 0 } = effect?.getComputedTiming() ?? {};
		return playState === 'running' && Number(duration) > 20;
	}).length;
}

describe.concurrent('without JavaScript', () => {
	it.for(GUIDES)('%s reads whole', async (path, { visit }) => {
		const plain = await visit({ javaScriptEnabled: false });
		await plain.goto(path);
		const main = plain.getByRole('main');
		for (const section of await main.getByRole('heading').all()) expect(await section.isVisible()).toBe(true);
		for (const place of await main.locator('astro-island').all()) {
			expect((await place.innerText()).length).toBeGreaterThan(100);
		}
		for (const button of await plain.locator('.needs-js').all()) expect(await button.isVisible()).toBe(false);
		expect((await main.innerText()).split(/\s+/).length).toBeGreaterThan(900);
	});

	it('the place of the planner holds worked example weeks', async ({ visit }) => {
		const plain = await visit({ javaScriptEnabled: false });
		for (const path of ['/guides/strength-in-your-running-week/', '/week/']) {
			await plain.goto(path);
			const weeks = plain.getByRole('main').locator('.strip:visible');
			expect(await weeks.count()).toBeGreaterThanOrEqual(3);
		}
	});

	it('a typed week is drawn with what the rules say, without a link that could do nothing', async ({
		visit,
	}) => {
		const plain = await visit({ javaScriptEnabled: false });
		await plain.goto('/guides/progressive-overload/');
		const figure = plain.locator('figure', { has: plain.getByRole('list', { name: HILLS }) });
		expect(await figure.getByRole('list', { name: HILLS }).isVisible()).toBe(true);
		const said = figure.getByText('Tuesday’s heavy-leg session is the day before Wednesday’s hill session.');
		expect(await said.isVisible()).toBe(true);
		expect(await figure.getByText('Try it with your week').isVisible()).toBe(false);
	});

	it('the place of the quiz holds the tests to print', async ({ visit }) => {
		const plain = await visit({ javaScriptEnabled: false });
		for (const [path, count] of [
			['/guides/find-your-starting-level/', testsIn('quick').length],
			['/screening/', TESTS.length],
		] as const) {
			await plain.goto(path);
			const sheets = plain.locator('.paper section');
			expect(await sheets.count()).toBe(count);
			expect(await sheets.last().isVisible()).toBe(true);
		}
	});
});

describe('a drawn week', () => {
	it('of any guide leads into the planner, by a name of its own', async ({ visit }) => {
		const page = await visit();
		let weeks = 0;
		for (const path of GUIDES) {
			await page.goto(path, { waitUntil: 'commit' });
			const links = page.getByRole('link', { name: 'Try it with your week (' });
			await page.waitForLoadState('domcontentloaded');
			const names = await links.evaluateAll((all) => all.map(({ textContent }) => textContent));
			expect(new Set(names).size).toBe(names.length);
			weeks += names.length;
		}
		expect(weeks).toBeGreaterThan(10);
	});

	it('stands in the planner once the reader takes it', async ({ visit }) => {
		const page = await visit();
		await page.goto('/guides/progressive-overload/');
		await page.getByRole('link', { name: `Try it with your week (${HILLS})` }).click();
		await page.getByRole('button', { name: 'Use this week' }).click();
		await verdict(page).waitFor();
		expect(await weekText(page)).toEqual([
			'mon: ',
			'tue: Heavy legs',
			'wed: Hill repeats',
			'thu: ',
			'fri: Easy run',
			'sat: ',
			'sun: Long run',
		]);
		expect(await clashes(page).allInnerTexts()).toContainEqual(
			expect.stringContaining('the day before Wednesday’s'),
		);
	});
});

describe('an island in a guide', () => {
	it.for([
		['/guides/strength-in-your-running-week/', '#inputs-title'],
		['/guides/find-your-starting-level/', '.quiz [data-heading]'],
		['/guides/progressive-overload/', '.nextday fieldset'],
	] as const)('%s loads its script only when the reader starts it', async ([path, started], { visit }) => {
		const page = await visit({ viewport: { width: 1280, height: 900 } });
		const requested: string[] = [];
		page.on('request', (request) => requested.push(new URL(request.url()).pathname));
		await page.goto(path, { waitUntil: 'networkidle' });
		const scripts = await page
			.locator('astro-island')
			.evaluateAll((islands) => islands.map((island) => island.getAttribute('component-url') ?? ''));
		expect(scripts.length).toBeGreaterThan(0);
		expect(requested.filter((url) => scripts.includes(url))).toEqual([]);
		await page.locator('[data-start]').first().click();
		await page.locator(started).first().waitFor({ state: 'visible' });
		expect(scripts.some((url) => requested.includes(url))).toBe(true);
		expect(await axe(page)).toEqual([]);
	});
});
