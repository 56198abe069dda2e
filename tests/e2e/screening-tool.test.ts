import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axe } from '../helpers/axe.ts';
import { it, type Visit } from '../helpers/browser.ts';
import { pressOn, tabTo } from '../helpers/keyboard.ts';
import { overflowing } from '../helpers/layout.ts';
import { begin, field, heading, leaveOut } from '../helpers/screening.ts';

const PHONE: Visit = { viewport: { width: 360, height: 800 }, hasTouch: true };
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const panel = (page: Page) => page.locator('.tool__panel');
const figure = (page: Page) => page.getByRole('timer').innerText();
const said = (page: Page) => page.locator('.tool [role="status"]').innerText();
const values = async (page: Page) => [
	await field(page, 'left').inputValue(),
	await field(page, 'right').inputValue(),
];

/** The question of the test at this place, the ones before it left out, with time that moves when it is told to. */
async function questionAt(page: Page, place: number, length?: 'Quick'): Promise<void> {
	page.setDefaultTimeout(10_000);
	await page.clock.install({ time: 0 });
	await begin(page, length);
	for (let left = 1; left < place; left += 1) await leaveOut(page);
	await panel(page).waitFor();
	await page.clock.pauseAt(600_000);
}

const BALANCE = 2;
const SQUAT = 3;
const RAISE = 4;

/** Taps the panel where nothing is drawn: all of it is one button. */
const tapPanel = (page: Page) => panel(page).tap({ position: { x: 20, y: 90 } });

describe('a balance, phone on the floor', () => {
	it('fills both fields after one tap to start and one tap a leg', async ({ visit }) => {
		const page = await visit(PHONE);
		await questionAt(page, BALANCE);
		await button(page, 'Start').tap();
		await page.clock.runFor(2500);
		expect(await figure(page)).toBe('3');
		expect(await panel(page).innerText()).toContain('Left leg');
		await page.clock.runFor(2500 + 3050);
		expect(await figure(page)).toBe('3');
		await tapPanel(page);
		expect(await said(page)).toBe('Left leg: 3 s. Change sides: right leg next.');
		await page.clock.runFor(5000 + 5000 + 4250);
		expect(await panel(page).innerText()).toContain('Right leg');
		await tapPanel(page);
		expect(await said(page)).toBe('Right leg: 4.2 s. Done.');
		expect(await values(page)).toEqual(['3', '4.2']);
		await field(page, 'left').fill('5');
		expect(await values(page)).toEqual(['5', '4.2']);
	});

	it('loses no time when the browser does not look for a minute, and ends at the cap', async ({ visit }) => {
		const page = await visit(PHONE);
		await questionAt(page, BALANCE);
		await button(page, 'Start').tap();
		await page.clock.fastForward(5000 + 45_000 + 10_000 + 20_000);
		await page.clock.runFor(100);
		expect(await figure(page)).toBe('20');
		expect(await values(page)).toEqual(['45', '']);
		await page.clock.fastForward(60_000);
		await page.clock.runFor(100);
		expect(await values(page)).toEqual(['45', '45']);
	});

	it('keeps the best of several tries, and begins with the side that is wanted', async ({ visit }) => {
		const page = await visit(PHONE);
		await questionAt(page, BALANCE);
		await page.getByLabel('Sides').selectOption('Right leg only');
		for (const seconds of [9, 6]) {
			await page.locator('.tool__tap').tap();
			await page.clock.runFor(5000 + seconds * 1000);
			await tapPanel(page);
			await page.clock.runFor(1500);
		}
		expect(await values(page)).toEqual(['', '9']);
	});

	it('keeps what it measured on the way back and forth', async ({ visit }) => {
		const page = await visit(PHONE);
		await questionAt(page, BALANCE);
		const question = await heading(page).innerText();
		await button(page, 'Start').tap();
		await page.clock.runFor(5000 + 12_300);
		await tapPanel(page);
		await page.clock.resume();
		await button(page, 'Back').tap();
		await expect.poll(() => heading(page).innerText()).not.toBe(question);
		await button(page, 'Continue').tap();
		await expect.poll(() => heading(page).innerText()).toBe(question);
		expect(await values(page)).toEqual(['12.3', '']);
	});
});

describe('heel raises to a beat', () => {
	it('counts one for two beats, up and down, and lets the count be put right', async ({ visit }) => {
		const page = await visit(PHONE);
		await questionAt(page, RAISE);
		await button(page, 'Start').tap();
		await page.clock.runFor(5000 + 20_200);
		expect(await figure(page)).toBe('10');
		expect(await panel(page).innerText()).toContain('Up');
		await page.clock.runFor(1000);
		expect(await panel(page).innerText()).toContain('Down');
		await tapPanel(page);
		expect(await values(page)).toEqual(['10', '']);
		await button(page, 'One less').tap();
		expect(await values(page)).toEqual(['9', '']);
		await page.clock.runFor(1500);
		await tapPanel(page);
		await page.clock.runFor(5000 + 8000);
		await tapPanel(page);
		expect(await values(page)).toEqual(['9', '4']);
	});

	it('counts taps instead, when asked', async ({ visit }) => {
		const page = await visit(PHONE);
		await questionAt(page, RAISE);
		await page.getByLabel('Count my taps').tap();
		await button(page, 'Start').tap();
		await page.clock.runFor(5100);
		for (let count = 0; count < 3; count += 1) await tapPanel(page);
		expect(await figure(page)).toBe('3');
		await button(page, 'Stop counting').tap();
		expect(await values(page)).toEqual(['3', '']);
	});
});

it('holds an arabesque three times on each leg, and says which it is', async ({ visit }) => {
	const page = await visit(PHONE);
	await questionAt(page, 2, 'Quick');
	await button(page, 'Start').tap();
	await page.clock.runFor(5000 + 10_000 + 5000 + 5000 + 2000);
	expect(await panel(page).innerText()).toContain('Left leg, 2 of 3');
	await page.clock.runFor(120_000);
	expect(await said(page)).toBe('Done.');
});

describe('thirty seconds of standing up', () => {
	const CHAIR = 3;

	it('counts down, and writes what a helper taps into the one field', async ({ visit }) => {
		const page = await visit(PHONE);
		await questionAt(page, CHAIR, 'Quick');
		await button(page, 'Start').tap();
		await page.clock.runFor(5100);
		expect(await figure(page)).toBe('30');
		await tapPanel(page);
		await tapPanel(page);
		await page.clock.runFor(30_000);
		expect(await said(page)).toMatch(/2 stands\. Done\.$/);
		expect(await field(page, 'whole').inputValue()).toBe('2');
	});

	it('leaves the field alone when nobody taps', async ({ visit }) => {
		const page = await visit(PHONE);
		await questionAt(page, CHAIR, 'Quick');
		await field(page, 'whole').fill('31');
		await button(page, 'Start').tap();
		await page.clock.runFor(36_000);
		expect(await field(page, 'whole').inputValue()).toBe('31');
	});
});

it('beeps from the first tap on, once a second, and is silent when told', async ({ visit }) => {
	const page = await visit(PHONE);
	await page.addInitScript(() => {
		const heard = { makers: 0, notes: 0 };
		Object.assign(window, { heard });
		// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this`
		const { start } = OscillatorNode.prototype;
		OscillatorNode.prototype.start = function (when) {
			heard.notes += 1;
			start.call(this, when);
		};
		const Maker = AudioContext;
		window.AudioContext = class extends Maker {
			constructor() {
				super();
				heard.makers += 1;
			}
		};
	});
	const heard = () =>
		page.evaluate(() => ({ ...(window as unknown as { heard: Record<'makers' | 'notes', number> }).heard }));
	await questionAt(page, RAISE);
	expect(await heard()).toEqual({ makers: 0, notes: 0 });
	await button(page, 'Start').tap();
	await page.clock.runFor(4500);
	// To get ready, and the last three seconds.
	expect(await heard()).toEqual({ makers: 1, notes: 4 });
	await page.clock.runFor(10_000);
	expect(await heard()).toEqual({ makers: 1, notes: 14 });
	await page.getByLabel('Beeps').tap();
	await page.clock.runFor(10_000);
	expect(await heard()).toEqual({ makers: 1, notes: 14 });
});

describe('by keyboard', () => {
	it('starts, stops and starts again with Space and Enter, the focus never lost', async ({ visit }) => {
		const page = await visit({ viewport: { width: 1280, height: 900 } });
		await questionAt(page, BALANCE);
		const isInTool = () => page.evaluate(() => document.activeElement?.closest('.tool') !== null);
		await pressOn(page, button(page, 'Start'), 'Space');
		await page.clock.runFor(5000 + 7000);
		await page.keyboard.press('Enter');
		expect(await values(page)).toEqual(['7', '']);
		await pressOn(page, button(page, 'Pause'), 'Space');
		expect(await isInTool()).toBe(true);
		await page.clock.runFor(60_000);
		expect(await panel(page).innerText()).toContain('paused');
		await page.keyboard.press('Space');
		await page.clock.runFor(10_000 + 2000);
		await pressOn(page, button(page, 'This side again'), 'Space');
		expect(await isInTool()).toBe(true);
		await page.clock.runFor(5000 + 8000);
		await page.keyboard.press('Space');
		expect(await values(page)).toEqual(['7', '8']);
		await page.keyboard.press('Space');
		await page.clock.runFor(2000);
		await page.keyboard.press('Space');
		await pressOn(page, button(page, 'End'), 'Enter');
		expect(await isInTool()).toBe(true);
		expect(await said(page)).toBe('Stopped.');
		expect(await values(page)).toEqual(['7', '8']);
	});
});

describe('in every state', () => {
	it('fits a phone in the dark, accessible, figures large', async ({ visit }) => {
		const page = await visit({ ...PHONE, colorScheme: 'dark' });
		await questionAt(page, BALANCE);
		/** Time runs while it is looked at; a paused tool does not mind, nor does a hold that is long. */
		const check = async () => {
			await page.clock.resume();
			expect(await overflowing(page)).toEqual([]);
			expect(await axe(page)).toEqual([]);
			await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
		};
		await check();
		await button(page, 'Start').tap();
		await page.clock.runFor(1000);
		await button(page, 'Pause').tap();
		await check();
		await button(page, 'Go on').tap();
		await page.clock.runFor(5000);
		await check();
		const box = await panel(page).boundingBox();
		expect(box?.height).toBeGreaterThan(400);
		const height = await page
			.getByRole('timer')
			.evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
		expect(height).toBeGreaterThan(140);
		await tapPanel(page);
		await button(page, 'Pause').tap();
		await check();
		await button(page, 'Go on').tap();
		await page.clock.runFor(60_000);
		expect(await said(page)).toBe('Right leg: 45 s. Done.');
		await check();
	});

	it.for([
		['no-preference', 1],
		['reduce', 0],
	] as const)(
		'beats by flash and word; where motion is %s, %i grounds flash',
		async ([reducedMotion, flashes], { visit }) => {
			const page = await visit({ ...PHONE, reducedMotion });
			await questionAt(page, SQUAT);
			await button(page, 'Start').tap();
			await page.clock.runFor(5030);
			const ground = () =>
				page.locator('.tool__face').evaluate((face) => getComputedStyle(face).backgroundColor);
			const onBeat = await ground();
			expect(await panel(page).innerText()).toContain('Down');
			await page.clock.runFor(500);
			expect(new Set([onBeat, await ground()]).size).toBe(1 + flashes);
			await page.clock.runFor(500);
			expect(await panel(page).innerText()).toContain('Up');
		},
	);
});

describe('what a browser lacks', () => {
	it('is done without: no screen lock, no voice, no sound, no shaking', async ({ visit }) => {
		const page = await visit(PHONE);
		await page.addInitScript(() => {
			for (const name of ['speechSynthesis', 'AudioContext']) Reflect.deleteProperty(window, name);
			for (const name of ['wakeLock', 'vibrate']) Reflect.deleteProperty(Navigator.prototype, name);
		});
		await questionAt(page, BALANCE);
		expect(await page.evaluate(() => 'wakeLock' in navigator || 'AudioContext' in window)).toBe(false);
		await button(page, 'Start').tap();
		await page.clock.runFor(5000 + 3000);
		await tapPanel(page);
		expect(await values(page)).toEqual(['3', '']);
		expect(await page.getByLabel('Voice').count()).toBe(0);
	});

	it('speaks, when asked, with a voice of the device only', async ({ visit }) => {
		const page = await visit(PHONE);
		await page.addInitScript(() => {
			const spoken: string[] = [];
			Object.assign(window, { spoken });
			speechSynthesis.getVoices = () =>
				[
					{ lang: 'en-US', localService: false },
					{ lang: 'en-GB', localService: true },
				] as SpeechSynthesisVoice[];
			speechSynthesis.speak = ({ text, lang }) => void spoken.push(`${lang} ${text}`);
			Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set: () => undefined });
		});
		await questionAt(page, BALANCE);
		const spoken = () => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
		await page.getByLabel('Voice').tap();
		await button(page, 'Start').tap();
		await page.clock.runFor(5000 + 45_000 + 1000);
		expect(await spoken()).toEqual([
			'en-GB Get ready',
			'en-GB Go',
			'en-GB Ten seconds',
			'en-GB Change sides',
		]);
	});

	it('keeps the screen on while it runs, and no longer', async ({ visit }) => {
		const page = await visit(PHONE);
		await page.addInitScript(() => {
			const locks = { held: 0 };
			Object.assign(window, { locks });
			WakeLock.prototype.request = () => {
				locks.held += 1;
				return Promise.resolve({
					release: () => Promise.resolve((locks.held -= 1)),
				} as unknown as WakeLockSentinel);
			};
		});
		await questionAt(page, BALANCE);
		const held = () => page.evaluate(() => (window as unknown as { locks: { held: number } }).locks.held);
		await button(page, 'Start').tap();
		await page.clock.runFor(1000);
		await expect.poll(held).toBe(1);
		await button(page, 'End').tap();
		await page.clock.runFor(100);
		await expect.poll(held).toBe(0);
	});
});

it('reaches its panel by Tab like any button', async ({ visit }) => {
	const page = await visit(PHONE);
	await questionAt(page, RAISE);
	await tabTo(page, page.locator('.tool__tap'));
});
