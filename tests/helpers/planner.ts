import type { Locator, Page } from 'playwright-core';
import { dayName, type Day } from '../../src/lib/model/week.ts';

/** A run as a person enters it; minutes stay as the planner proposes them unless given. */
export interface RunEntry {
	readonly day: Day;
	readonly kind: string;
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

/** Fills in the runs the way a person does, in the form of the open planner. */
export async function enterRuns(page: Page, runs: readonly RunEntry[]): Promise<void> {
	for (const { day, kind, minutes, time } of runs) {
		const list = page.locator(`[data-runs="${day}"]`);
		await list.getByRole('button', { name: /^\W*(?:Add|Second) run/ }).click();
		const name = `${dayName(day)}, run 1`;
		await page.getByLabel(`${name}, kind of run`).selectOption(kind);
		if (minutes !== undefined) await fill(page.getByLabel(`${name}, minutes`), minutes);
		if (time) await page.getByLabel(`${name}, time of day`).selectOption(time);
	}
}

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
