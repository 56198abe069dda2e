import type { Locator, Page } from 'playwright-core';
import type { Day } from '../../src/lib/model/week.ts';

/** A run as a person enters it; minutes stay as the planner proposes them unless given. Without a day the planner decides. */
export interface RunEntry {
	readonly kind: string;
	readonly day?: Day;
	readonly minutes?: number;
	readonly time?: 'am' | 'pm';
}

/** The four runs of the printed week that the planner has to get right. */
export const PRINTED_RUNS: readonly RunEntry[] = [
	{ day: 'mon', kind: 'easy' },
	{ day: 'wed', kind: 'intervals' },
	{ day: 'fri', kind: 'medium', minutes: 60 },
	{ day: 'sat', kind: 'long' },
];

export async function openPlanner(page: Page): Promise<void> {
	await page.goto('/week/', { waitUntil: 'networkidle' });
}

/** Fills in the runs the way a person does who skips the three questions. */
export async function enterRuns(page: Page, runs: readonly RunEntry[]): Promise<void> {
	const skip = page.getByRole('button', { name: 'Enter everything myself' });
	if (await skip.isVisible()) await skip.click();
	for (const [index, { day, kind, minutes, time }] of runs.entries()) {
		await page.getByRole('button', { name: /^\W*Add run/ }).click();
		const name = `Run ${index + 1}`;
		await page.getByLabel(`${name}, kind of run`).selectOption(kind);
		if (day) await page.getByLabel(`${name}, day`).selectOption(day);
		if (minutes !== undefined) await fill(page.getByLabel(`${name}, minutes`), minutes);
		if (time) await page.getByLabel(`${name}, time of day`).selectOption(time);
	}
	await planned(page);
}

/** Until the planner has answered to the last change. */
export async function planned(page: Page): Promise<void> {
	await page.locator('[aria-busy="false"] #week-title').waitFor();
}

/** Answers the three questions with what they propose. */
export async function startUsual(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Plan my week' }).click();
	await planned(page);
}

/** Opens everything the planner is asked. */
export const openDetails = (page: Page): Promise<void> =>
	page.getByRole('heading', { name: 'Change the details' }).click();

async function fill(field: Locator, value: number): Promise<void> {
	await field.fill(String(value));
	await field.press('Tab');
}

/** Heading over the week: what the planner thinks of it. */
export const verdict = (page: Page): Locator => page.locator('#week-title');

/** The cards of the week on a day. */
export const cards = (page: Page, day: Day): Locator => page.locator(`[data-day="${day}"] [data-session]`);

/** The handle of the first session of this name. */
export const handle = (page: Page, name: string): Locator =>
	page.getByRole('button', { name: new RegExp(`^Move ${name}`) }).first();

/** What is broken, as the reasons beside the week say it. */
export const clashes = (page: Page): Locator => page.locator('.rules li.no');

/** Each day with its sessions, to compare weeks. */
export async function weekText(page: Page): Promise<string[]> {
	return page.locator('.week [data-day]').evaluateAll((days) =>
		days.map((day) => {
			const sessions = [...day.querySelectorAll('[data-session] b')].map((name) => name.textContent);
			return `${day.getAttribute('data-day') ?? ''}: ${sessions.join(', ')}`;
		}),
	);
}
