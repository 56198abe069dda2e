import { text } from 'node:stream/consumers';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addDays, localDate } from '../../src/lib/model/date.ts';
import { axe } from '../helpers/axe.ts';
import { it } from '../helpers/browser.ts';
import { overflowing } from '../helpers/layout.ts';

const TODAY = localDate(new Date());
const EARLIER = addDays(TODAY, -43);

const heading = (page: Page) => page.locator('h1');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('legwork.screenings'));
const changes = (page: Page) => page.locator('.history__changes');

/** Does the quick screening: knee to wall as given, all else left out. */
async function screenWith(page: Page, left: string, right: string): Promise<void> {
	await page.goto('/screening/', { waitUntil: 'networkidle' });
	const again = button(page, 'Start again');
	if (await again.isVisible()) await again.click();
	await page.getByLabel(/^Quick/).check();
	await button(page, 'Start').click();
	await expect.poll(() => heading(page).innerText()).toBe('About you');
	await button(page, 'Continue').click();
	await page.locator('#quiz-T09-left').fill(left);
	await page.locator('#quiz-T09-right').fill(right);
	await button(page, 'Continue').click();
	for (const id of ['T03', 'T07', 'T15']) {
		await page.locator(`[id^="quiz-${id}"]`).first().waitFor();
		await page.getByLabel(/leave this test out/).check();
		await button(page, 'Continue').click();
	}
	await button(page, 'See where to start').click();
	await expect.poll(() => heading(page).innerText()).toBe('Where to start');
}

/** Keeps the result on show as one of a day. */
async function keepOf(page: Page, day: string): Promise<void> {
	await page.getByLabel('Day you did the tests').fill(day);
	await button(page, 'Keep this result').click();
}

/** Two screenings six weeks apart, kept: the left ankle bends further, the right one does not. */
async function keepTwo(page: Page): Promise<void> {
	await screenWith(page, '7', '10');
	await keepOf(page, EARLIER);
	await button(page, 'Keep on this device').click();
	await expect.poll(() => page.locator('.history__kept').innerText()).toMatch(/^Kept on this device/);
	await screenWith(page, '9.5', '11,5');
	await keepOf(page, TODAY);
	await expect.poll(() => page.locator('.history__kept').innerText()).toMatch(/^Kept on this device/);
}

/** The file the data page gives. */
async function download(page: Page, name: string): Promise<string> {
	const [file] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
	return text(await file.createReadStream());
}

describe('a kept history', () => {
	it('does not begin without consent, whatever is asked for and refused', async ({ visit }) => {
		const page = await visit({ viewport: { width: 360, height: 800 } });
		await screenWith(page, '7', '10');
		await expect.poll(() => page.locator('.history').innerText()).toMatch(/nothing to compare with yet/);
		await keepOf(page, '2999-01-01');
		await expect.poll(() => page.locator('.history .err').innerText()).toMatch(/today or earlier/);
		expect(await axe(page)).toEqual([]);
		await keepOf(page, EARLIER);
		expect(await axe(page)).toEqual([]);
		await button(page, 'Do not keep').click();
		expect(await button(page, 'Keep this result').evaluate((it) => it === document.activeElement)).toBe(true);
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
		await page.goto('/screening/', { waitUntil: 'networkidle' });
		expect(await page.getByText(/Last screened/).count()).toBe(0);
	});

	it('shows what changed beyond the error, and says when the next one is due', async ({ visit }) => {
		const addresses: string[] = [];
		const page = await visit({ viewport: { width: 360, height: 800 }, colorScheme: 'dark', mayStore: true });
		page.on('request', (request) => addresses.push(`${request.url()} ${request.postData() ?? ''}`));
		page.on('framenavigated', (frame) => addresses.push(frame.url()));
		await keepTwo(page);
		await expect.poll(() => changes(page).textContent()).toMatch(/Left leg7 →, now 9\.5 cmmore/);
		expect(await changes(page).textContent()).toMatch(
			/Right leg10 →, now 11\.5 cmno change the test can tell/,
		);
		await page.getByText('Charts and all scores').click();
		const charts = page.getByRole('img', { name: /^Knee to wall, left leg: 7 cm on .*, 9\.5 cm on / });
		await expect.poll(() => charts.count()).toBe(1);
		expect(await page.locator('.history__test table tbody tr').count()).toBe(2);
		expect(await overflowing(page)).toEqual([]);
		expect(await axe(page)).toEqual([]);
		await page.goto('/screening/', { waitUntil: 'networkidle' });
		await expect.poll(() => page.getByText(/^Last screened .*; next due /).count()).toBe(1);
		expect(await axe(page)).toEqual([]);
		expect(addresses.filter((address) => /9[.,]5|11[.,]5/.test(address.replace(/\/_astro\/.*/, '')))).toEqual(
			[],
		);
	});

	it('asks nothing twice: a second result of a day takes the place of the first, and both ways can be undone', async ({
		visit,
	}) => {
		const page = await visit({ viewport: { width: 1280, height: 900 }, mayStore: true });
		await keepTwo(page);
		await screenWith(page, '12', '12');
		await keepOf(page, TODAY);
		await expect.poll(() => kept(page)).toContain('"left":12');
		await button(page, 'Undo').click();
		await expect.poll(() => kept(page)).toContain('"left":9.5');
		expect(await kept(page)).not.toContain('"left":12');
		await page.getByText('Charts and all scores').click();
		await page
			.getByRole('button', { name: /^Remove/ })
			.first()
			.click();
		await expect.poll(() => kept(page)).not.toContain(EARLIER);
		await button(page, 'Undo').click();
		await expect.poll(() => kept(page)).toContain(EARLIER);
	});

	it('gives the days of the next two as a calendar file without a score', async ({ visit }) => {
		const page = await visit({ viewport: { width: 1280, height: 900 } });
		await screenWith(page, '7', '10');
		const calendar = await download(page, 'Put both days in my calendar');
		const events = new ICAL.Component(ICAL.parse(calendar) as unknown[]).getAllSubcomponents('vevent');
		const starts = events.map((event) => new ICAL.Event(event).startDate.toString());
		expect(starts).toEqual([addDays(TODAY, 42), addDays(TODAY, 84)]);
		expect(calendar).not.toMatch(/\b(?:7|10) ?cm/);
	});
});

describe('the data page', () => {
	it('moves everything to a fresh browser, and erases it from the old one', async ({ visit }) => {
		const old = await visit({ viewport: { width: 1280, height: 900 }, mayStore: true });
		await keepTwo(old);
		const before = await kept(old);
		await old.goto('/data/', { waitUntil: 'networkidle' });
		const saved = await download(old, 'Download as a file');
		await button(old, 'Erase everything').click();
		await button(old, 'Erase').click();
		expect(await old.evaluate(() => localStorage.length)).toBe(0);
		await old.goto('/screening/', { waitUntil: 'networkidle' });
		expect(await old.getByText(/Last screened/).count()).toBe(0);

		const fresh = await visit({ viewport: { width: 360, height: 800 }, mayStore: true });
		await fresh.goto('/data/', { waitUntil: 'networkidle' });
		const file = { name: 'legwork-data.json', mimeType: 'application/json', buffer: Buffer.from(saved) };
		await fresh.locator('#bring').setInputFiles(file);
		await expect.poll(() => fresh.locator('[data-preview]').innerText()).toMatch(/to compare, of 2 days/);
		expect(await fresh.evaluate(() => localStorage.length)).toBe(0);
		expect(await axe(fresh)).toEqual([]);
		expect(await overflowing(fresh)).toEqual([]);
		await button(fresh, 'Take over and keep on this device').click();
		await expect.poll(() => kept(fresh)).toBe(before);
		await button(fresh, 'Undo').click();
		expect(await fresh.evaluate(() => localStorage.length)).toBe(0);
		await fresh.locator('#bring').setInputFiles(file);
		await button(fresh, 'Take over and keep on this device').click();
		await fresh.goto('/screening/', { waitUntil: 'networkidle' });
		await expect.poll(() => fresh.getByText(/^Last screened/).count()).toBe(1);
	});

	it('says what is wrong with a file, and keeps nothing of it', async ({ visit }) => {
		const page = await visit({ viewport: { width: 360, height: 800 } });
		await page.goto('/data/', { waitUntil: 'networkidle' });
		const bring = (content: string) =>
			page
				.locator('#bring')
				.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(content) });
		const error = page.locator('[data-bring-err]');
		await bring('{"app":"legwork","saved":{"scr');
		await expect.poll(() => error.innerText()).toMatch(/damaged or incomplete/);
		expect(await axe(page)).toEqual([]);
		await bring('{"hello":1}');
		await expect.poll(() => error.innerText()).toMatch(/not a file from this page/);
		await bring('{"app":"legwork","saved":{"screenings":{"v":99,"data":{}},"__proto__":{"v":1,"data":1}}}');
		await expect.poll(() => error.innerText()).toMatch(/Nothing in this file can be used/);
		expect(await page.locator('[data-preview]').isVisible()).toBe(false);
	});

	it('sets a damaged history aside with a message, and gives it back in the file', async ({ visit }) => {
		const page = await visit({ viewport: { width: 1280, height: 900 }, mayStore: true });
		await page.goto('/data/', { waitUntil: 'networkidle' });
		await page.evaluate(() => {
			localStorage.setItem('legwork.saving', '1');
			localStorage.setItem('legwork.screenings', '{"v":1,"data":{"screenings":[{"on":"2026-03-');
		});
		await page.goto('/screening/', { waitUntil: 'networkidle' });
		await expect.poll(() => page.getByText(/could not be read. It is set aside, not lost/).count()).toBe(1);
		await page.goto('/data/', { waitUntil: 'networkidle' });
		expect(await download(page, 'Download as a file')).toContain('2026-03-');
	});
});
