import { crc32 } from 'node:zlib';
import { describe, expect } from 'vitest';
import { axe } from '../helpers/axe.ts';
import { it } from '../helpers/browser.ts';
import { overflowing } from '../helpers/layout.ts';
import {
	cards,
	clashes,
	enterRuns,
	handle,
	openPlanner,
	PRINTED_RUNS,
	verdict,
	weekText,
} from '../helpers/planner.ts';

const WIDE = { viewport: { width: 1280, height: 900 } };

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
		await expect.poll(() => verdict(page).innerText()).toBe('The best week under these rules');
		expect(await clashes(page).count()).toBe(0);
		const lifts = page.locator('.week .ses--str');
		expect(await lifts.count()).toBe(2);
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
		const card = page.locator('.week .ses--str').first();
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
		const page = await visit({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
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
		const field = page.getByLabel('Monday, run 1, minutes');
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
		const frame = Buffer.from([2, 0, 0]);
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

describe('on a phone, in the dark', () => {
	it('fits and is accessible in every state', async ({ visit }) => {
		const page = await visit({ viewport: { width: 360, height: 740 }, colorScheme: 'dark', hasTouch: true });
		await openPlanner(page);
		await enterRuns(page, PRINTED_RUNS);
		expect(await overflowing(page)).toEqual([]);
		expect(await axe(page)).toEqual([]);
		await handle(page, 'Heavy legs').click();
		expect(await overflowing(page)).toEqual([]);
		expect(await axe(page)).toEqual([]);
	});
});
