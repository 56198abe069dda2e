import { crc32 } from 'node:zlib';
import { describe, expect } from 'vitest';
import { axe } from '../helpers/axe.ts';
import { it } from '../helpers/browser.ts';
import { overflowing } from '../helpers/layout.ts';
import { enterRuns, handle, openPlanner, PRINTED_RUNS, startUsual, weekText } from '../helpers/planner.ts';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };
const WIDE = { viewport: { width: 1280, height: 900 } };

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
