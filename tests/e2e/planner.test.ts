import { crc32 } from 'node:zlib';
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
		const before = await weekText(page);
		const card = page.locator(lifts).first();
		await card.scrollIntoViewIfNeeded();
		const from = await card.boundingBox();
		const to = await page.locator('[data-day="sun"]').boundingBox();
		if (!from || !to) throw new Error('the week is not on show');
		await page.mouse.move(from.x + 10, from.y + 10);
		await page.mouse.down();
		await page.mouse.move(to.x + to.width / 2, to.y + 30, { steps: 8 });
		await page.mouse.up();
		await expect.poll(() => weekText(page)).not.toEqual(before);
		expect(await cards(page, 'sun').count()).toBe(1);
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

describe('a link to a week', () => {
	it('opens elsewhere as the same week, after a preview', async ({ visit }) => {
		const page = await visit(WIDE);
		await openPlanner(page);
		await enterRuns(page, PRINTED_RUNS);
		const sent = await weekText(page);
		await page.getByRole('button', { name: 'Copy link' }).click();
		const link = await page.getByLabel('Link to this week').inputValue();
		expect(new URL(link).search).toBe('');

		const other = await visit(WIDE);
		await other.goto(new URL(link).pathname + new URL(link).hash, { waitUntil: 'networkidle' });
		expect(await other.getByRole('heading', { name: 'A week from a link' }).isVisible()).toBe(true);
		expect(await axe(other)).toEqual([]);
		await other.getByRole('button', { name: 'Use this week', exact: true }).click();
		await expect.poll(() => weekText(other)).toEqual(sent);
	});

	const newer = () => {
		const frame = Buffer.from([3, 0, 0]);
		const sum = Buffer.alloc(4);
		sum.writeUInt32BE(crc32(frame));
		return Buffer.concat([frame, sum]).toString('base64url');
	};

	it.for([
		['cut short', (link: string) => link.slice(0, -6), /Part of this link is missing/],
		['made by a newer version', newer, /newer version/],
		[
			'garbled',
			(link: string) => `${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`,
			/changed on its way|missing/,
		],
	] as const)('that is %s says so and changes nothing', async ([, damage, message], { visit }) => {
		const page = await visit(WIDE);
		await openPlanner(page);
		await enterRuns(page, PRINTED_RUNS);
		const mine = await weekText(page);
		await page.getByRole('button', { name: 'Copy link' }).click();
		const link = await page.getByLabel('Link to this week').inputValue();
		const [address = '', week = ''] = link.split('#week=');
		await page.evaluate((hash) => (location.hash = hash), `week=${damage(week)}`);
		await expect.poll(() => page.locator('.notice').first().innerText()).toMatch(message);
		expect(await page.locator('.notice').first().innerText()).toMatch(/Nothing was changed/);
		expect(await weekText(page)).toEqual(mine);
		expect(address).toMatch(/\/week\/$/);
	});
});

describe('keeping a week', () => {
	it('happens only when asked, survives a reload, and ends when asked', async ({ visit }) => {
		const page = await visit({ ...WIDE, mayStore: true });
		await openPlanner(page);
		await enterRuns(page, PRINTED_RUNS);
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
		await page.getByLabel('Keep on this device').check();
		const kept = await weekText(page);
		await page.reload({ waitUntil: 'networkidle' });
		await expect.poll(() => weekText(page)).toEqual(kept);
		await page.getByLabel('Keep on this device').uncheck();
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
		await page.reload({ waitUntil: 'networkidle' });
		expect(await page.locator('[data-session]').count()).toBe(0);
	});

	it('leaves nothing behind otherwise', async ({ visit }) => {
		const page = await visit(WIDE);
		await openPlanner(page);
		await enterRuns(page, PRINTED_RUNS);
		await page.reload({ waitUntil: 'networkidle' });
		expect(await page.locator('[data-session]').count()).toBe(0);
	});
});

describe('on paper', () => {
	it('is one sheet with the week, the reasons and a cell to tick for every session', async ({ visit }) => {
		const page = await visit(WIDE);
		await openPlanner(page);
		await startUsual(page);
		const pdf = await page.pdf({ format: 'A4' });
		expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.week .tick:visible').count()).toBe(6);
		expect(await page.locator('.rules:visible li').count()).toBeGreaterThan(2);
		expect(await page.getByRole('button', { name: 'Undo' }).isVisible()).toBe(false);
	});
});

describe('on a phone, in the dark', () => {
	it('fits and is accessible in every state', async ({ visit }) => {
		const page = await visit({ ...PHONE, colorScheme: 'dark' });
		await openPlanner(page);
		await enterRuns(page, PRINTED_RUNS);
		expect(await overflowing(page)).toEqual([]);
		expect(await axe(page)).toEqual([]);
		await handle(page, 'Heavy legs').click();
		expect(await overflowing(page)).toEqual([]);
		expect(await axe(page)).toEqual([]);
	});
});
