import { describe, expect } from 'vitest';
import { axe } from '../helpers/axe.ts';
import { it } from '../helpers/browser.ts';
import { pressOn, tabTo } from '../helpers/keyboard.ts';
import { overflowing } from '../helpers/layout.ts';
import {
	cards,
	clashes,
	enterRuns,
	handle,
	openDetails,
	openPlanner,
	planned,
	PRINTED_RUNS,
	startUsual,
	verdict,
	weekText,
} from '../helpers/planner.ts';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };
const WIDE = { viewport: { width: 1280, height: 900 } };
const BEST = 'The best week under these rules';
const lifts = '.week .ses--str';

describe('three questions', () => {
	it('lead to a plan by keyboard alone', async ({ visit }) => {
		const page = await visit(WIDE);
		await openPlanner(page);
		expect(await page.getByRole('group', { name: /^[123]\./ }).count()).toBe(3);
		await tabTo(page, page.getByRole('group', { name: 'Easy runs' }).getByRole('radio', { checked: true }));
		await page.keyboard.press('ArrowRight');
		await pressOn(page, page.getByRole('checkbox', { name: 'Sunday' }), 'Space');
		await pressOn(page, page.getByRole('button', { name: 'Plan my week' }));
		await planned(page);
		expect(await verdict(page).innerText()).toBe(BEST);
		await expect.poll(() => verdict(page).evaluate((title) => title === document.activeElement)).toBe(true);
		expect(await page.locator('[data-session]').count()).toBe(1 + 1 + 3 + 2);
		expect(await cards(page, 'sun').count()).toBe(0);
		expect(await clashes(page).count()).toBe(0);
	});

	it('place one long run, one of intervals, two easy ones and two strength sessions on a phone', async ({
		visit,
	}) => {
		const page = await visit(PHONE);
		await openPlanner(page);
		expect(await overflowing(page)).toEqual([]);
		expect(await axe(page)).toEqual([]);
		await startUsual(page);
		expect(await page.locator('.week .ses--run').count()).toBe(4);
		expect(await page.locator(lifts).count()).toBe(2);
		expect(await clashes(page).count()).toBe(0);
		expect(await overflowing(page)).toEqual([]);
	});

	it('say what is missing when no run is chosen, and can be left out', async ({ visit }) => {
		const page = await visit(WIDE);
		await openPlanner(page);
		for (const name of ['Long runs', 'Hard runs', 'Easy runs'])
			await page.getByRole('group', { name }).getByLabel('0').check({ force: true });
		await page.getByRole('button', { name: 'Plan my week' }).click();
		await expect.poll(() => page.getByRole('alert').innerText()).toMatch(/at least one run/);
		await page.getByRole('button', { name: 'Enter everything myself' }).click();
		await expect.poll(() => page.getByRole('button', { name: /Add run/ }).isVisible()).toBe(true);
		expect(await axe(page)).toEqual([]);
	});

	it('can be passed over for an example week', async ({ visit }) => {
		const page = await visit(WIDE);
		await openPlanner(page);
		await page.getByText('Or start from an example week').click();
		await page
			.getByRole('button', { name: /^Start here/ })
			.first()
			.click();
		await planned(page);
		expect(await page.locator('[data-session]').count()).toBeGreaterThan(5);
		expect(await clashes(page).count()).toBe(0);
	});
});

describe('a run that roams', () => {
	it('is pinned when it is moved, and free again after undo', async ({ visit }) => {
		const page = await visit(WIDE);
		await openPlanner(page);
		await startUsual(page);
		const before = await weekText(page);
		const run = page.locator('.week .ses--run', { hasText: 'Intervals' });
		expect(await run.locator('.pin').count()).toBe(0);
		await handle(page, 'Intervals').press('ArrowRight');
		await expect.poll(() => run.locator('.pin').count()).toBe(1);
		expect(await weekText(page)).not.toEqual(before);
		await planned(page);
		await page.keyboard.press('Control+z');
		await expect.poll(() => weekText(page)).toEqual(before);
		expect(await run.locator('.pin').count()).toBe(0);
	});

	it('is placed again by the planner when asked', async ({ visit }) => {
		const page = await visit(WIDE);
		await openPlanner(page);
		await startUsual(page);
		await handle(page, 'Intervals').press('ArrowDown');
		await planned(page);
		await handle(page, 'Intervals').press('Enter');
		await page.getByRole('button', { name: 'Let the planner place it again' }).click();
		await planned(page);
		expect(await verdict(page).innerText()).toBe(BEST);
		expect(await page.locator('.week .pin').count()).toBe(0);
	});

	it('says why it is where it is, and what every other place would cost', async ({ visit }) => {
		const page = await visit(WIDE);
		await openPlanner(page);
		await startUsual(page);
		await page.locator('.why-here summary', { hasText: 'Intervals' }).click();
		const rows = page.locator('.elsewhere tr');
		await expect.poll(() => rows.count()).toBe(13);
		expect(await rows.locator('a[href^="/rules/"]').count()).toBeGreaterThan(5);
		expect(await axe(page)).toEqual([]);
	});
});

describe('a week to compare with', () => {
	it('is kept, shown beside the best one with the difference, and taken back', async ({ visit }) => {
		const page = await visit(WIDE);
		await openPlanner(page);
		await startUsual(page);
		await handle(page, 'Heavy legs A').press('Enter');
		await page.locator('[data-option="tue-pm"]').click();
		const mine = await weekText(page);
		await page.getByRole('button', { name: 'Keep as my current week' }).click();
		await handle(page, 'Heavy legs A').press('Enter');
		await page.getByRole('button', { name: 'Let the planner place it again' }).click();
		await planned(page);
		const compare = page.getByRole('region', { name: 'Your current week and the best one' });
		expect(await compare.innerText()).toMatch(/breaks (?:one|\d) firm rules? fewer/);
		expect(await compare.innerText()).toMatch(/Heavy legs: Tuesday PM to/);
		expect(await axe(page)).toEqual([]);
		await compare.getByRole('button', { name: /Your current week$/ }).click();
		await expect.poll(() => weekText(page)).toEqual(mine);
		await compare.getByRole('button', { name: 'Stop comparing' }).click();
		await expect.poll(() => compare.count()).toBe(0);
	});
});

describe('an impossible week', () => {
	it('names the rules that clash and offers ways out with their price', async ({ visit }) => {
		const page = await visit(WIDE);
		await openPlanner(page);
		await startUsual(page);
		await openDetails(page);
		await page
			.getByRole('group', { name: 'Strength sessions a week' })
			.getByLabel('3')
			.check({ force: true });
		await page.getByLabel('Strength session 3, kind').selectOption('heavy-legs');
		await planned(page);
		expect(await verdict(page).innerText()).toBe('No week fits all of this');
		const notice = page.locator('.notice');
		expect(await notice.innerText()).toMatch(/No week keeps this rule|These rules cannot all hold/);
		expect(await notice.locator('a[href="/rules/a-full-rest-day/"]').count()).toBeGreaterThan(0);
		expect(await page.getByText(/Every firm rule holds[,;] .*points/).count()).toBeGreaterThan(0);
		expect(await axe(page)).toEqual([]);
		await page
			.getByRole('button', { name: /^Use this week/ })
			.first()
			.click();
		await planned(page);
		expect(await clashes(page).count()).toBe(0);
	});
});

describe('one particular week', () => {
	it('before a race has dates and no heavy legs close to the race', async ({ visit }) => {
		const page = await visit(PHONE);
		await openPlanner(page);
		await startUsual(page);
		await openDetails(page);
		await page.getByText('One particular week', { exact: true }).click();
		await page.getByLabel('Plan one particular week').check({ force: true });
		await page.getByLabel(/^Its Monday/).fill('2026-12-02');
		await page.getByRole('button', { name: /Add a session before or after/ }).click();
		const name = 'Session 1 around this week';
		await page.getByLabel(`${name}, day`).selectOption('wed-am');
		await page.getByLabel(`${name}, distance`).selectOption('10k');
		await planned(page);
		expect(await overflowing(page)).toEqual([]);
		expect(await axe(page)).toEqual([]);
		expect(await page.locator('[data-day="mon"]').innerText()).toMatch(/30 Nov/);
		expect(await page.getByText(/Counted as well: next Wednesday, race/).isVisible()).toBe(true);
		for (const day of ['thu', 'fri', 'sat', 'sun'] as const)
			expect(await cards(page, day).filter({ hasText: 'Heavy legs' }).count()).toBe(0);
	});
});

describe('the printed week', () => {
	it('is flagged for Tuesday as it stands, with the reason and a way out in one tap', async ({ visit }) => {
		const page = await visit(WIDE);
		await openPlanner(page);
		await enterRuns(page, PRINTED_RUNS);
		for (const [index, day] of ['tue', 'thu'].entries()) {
			const name = `Strength session ${index + 1}`;
			await page.getByLabel(`${name}, kind`).selectOption('full-body');
			await page.getByLabel(`${name}, day`).selectOption(day);
		}
		await planned(page);
		await expect.poll(() => verdict(page).innerText()).toBe('No week fits all of this');
		const [reason] = await clashes(page).allInnerTexts();
		expect(reason).toMatch(/Tuesday/);
		expect(await clashes(page).locator('a[href="/rules/key-runs-on-fresh-legs/"]').count()).toBeGreaterThan(
			0,
		);
		expect(await axe(page)).toEqual([]);

		await page
			.getByRole('button', { name: /^Use this week/ })
			.first()
			.click();
		await expect.poll(() => verdict(page).innerText()).not.toBe('No week fits all of this');
		expect(await clashes(page).count()).toBe(0);
	});

	it('is planned without a clash when the planner may choose the days', async ({ visit }) => {
		const page = await visit(WIDE);
		await openPlanner(page);
		await enterRuns(page, PRINTED_RUNS);
		await expect.poll(() => verdict(page).innerText()).toBe(BEST);
		expect(await clashes(page).count()).toBe(0);
		expect(await page.locator(lifts).count()).toBe(2);
		expect(await cards(page, 'tue').and(page.locator('.ses--str.ses--hard')).count()).toBe(0);
		expect(await page.getByRole('heading', { name: 'Other good weeks' }).isVisible()).toBe(true);
		expect(await axe(page)).toEqual([]);
	});
});

describe('a wrong number', () => {
	it('is said beside its field and goes no further', async ({ visit }) => {
		const page = await visit(WIDE);
		await openPlanner(page);
		await enterRuns(page, PRINTED_RUNS);
		const before = await weekText(page);
		const field = page.getByLabel('Run 1, minutes');
		await field.fill('4x');
		await field.press('Tab');
		await expect.poll(() => page.getByRole('alert').innerText()).toMatch(/whole number/);
		await field.fill('601');
		await field.press('Tab');
		await expect.poll(() => page.getByRole('alert').innerText()).toMatch(/Between 5 and 600/);
		expect(await axe(page)).toEqual([]);
		expect(await weekText(page)).toEqual(before);
		await field.fill('50');
		await field.press('Tab');
		await expect.poll(() => page.getByRole('alert').count()).toBe(0);
	});
});
