import { describe, expect } from 'vitest';
import { axe } from '../helpers/axe.ts';
import { it } from '../helpers/browser.ts';
import { overflowing } from '../helpers/layout.ts';
import { openDetails, openPlanner, startUsual } from '../helpers/planner.ts';
import { onward } from '../helpers/screening.ts';

/** As the site kept it when a profile held nothing but what a screening found. */
const KEPT_THEN = JSON.stringify({
	v: 1,
	data: {
		levels: { squat: 2 },
		picks: [{ slug: 'goblet-squat', name: 'Goblet squat', pattern: 'squat', level: 2, dose: '3 × 8–12' }],
		weakest: ['strength'],
		at: '2026-03-01',
	},
});

describe('what a person says about themselves', () => {
	it('is said once, in the screening or the planner, and forgotten when erased', async ({ visit }) => {
		const page = await visit({ viewport: { width: 360, height: 740 }, mayStore: true });
		const sent: string[] = [];
		page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
		await page.goto('/data/');
		await page.evaluate((profile) => {
			localStorage.setItem('legwork.saving', '1');
			localStorage.setItem('legwork.profile', profile);
		}, KEPT_THEN);

		await page.goto('/screening/', { waitUntil: 'networkidle' });
		await onward(page, 'Start').click();
		await page.getByLabel('Your age').selectOption('50 to 59');
		await onward(page).click();
		await expect.poll(() => page.locator('h1').innerText()).not.toBe('About you');

		await openPlanner(page);
		const age = page.getByLabel('Your age');
		await expect.poll(() => age.inputValue()).toBe('50');
		await startUsual(page);
		expect(await page.getByText('On its page you need').count()).toBe(0);
		await openDetails(page);
		await page.getByText('About you', { exact: true }).click();
		await age.selectOption('60 to 69');
		await page.getByLabel('What you train for').selectOption('Trail and hills');
		await page.getByRole('checkbox', { name: 'Band', exact: true }).check({ force: true });
		await page.getByRole('checkbox', { name: 'None of these' }).check({ force: true });
		await expect
			.poll(() => page.getByRole('checkbox', { name: 'Band', exact: true }).isChecked())
			.toBe(false);
		await expect
			.poll(() => page.locator('.picks').innerText())
			.toMatch(/On its page you need: dumbbell\. Without it: Bodyweight squat/);
		expect(await page.getByText(/^For trail and hills/).innerText()).toMatch(/Our rule of thumb/);
		expect(await overflowing(page)).toEqual([]);
		expect(await axe(page)).toEqual([]);

		await page.goto('/screening/', { waitUntil: 'networkidle' });
		await onward(page, 'Start').click();
		expect(await page.getByLabel('Your age').inputValue()).toBe('60');

		await page.goto('/data/', { waitUntil: 'networkidle' });
		expect(await page.locator('[data-list]').innerText()).toMatch(
			/Your profile \(age band, goal, equipment, starting levels and exercises\)/,
		);
		await page.getByRole('button', { name: 'Erase everything' }).click();
		await page.getByRole('button', { name: 'Erase', exact: true }).click();
		await openPlanner(page);
		expect(await age.inputValue()).toBe('');
		expect(sent.filter((address) => new URL(address).search + new URL(address).hash !== '')).toEqual([]);
	});

	it('is not overwritten by a week from somebody else', async ({ visit }) => {
		const theirs = await visit({ viewport: { width: 1280, height: 900 } });
		await openPlanner(theirs);
		await theirs.getByLabel('Your age').selectOption('70 to 79');
		await startUsual(theirs);
		await theirs.getByRole('button', { name: 'Copy link' }).click();
		const { pathname, hash } = new URL(await theirs.getByLabel('Link to this week').inputValue());

		const page = await visit({ viewport: { width: 1280, height: 900 } });
		await page.goto(pathname + hash, { waitUntil: 'networkidle' });
		await page.getByLabel('Your age').selectOption('30 to 39');
		await page.getByRole('button', { name: 'Use this week', exact: true }).click();
		const brought = page.getByText('This week is planned for the answers it came with: age 60 or over.');
		await brought.waitFor();
		await openDetails(page);
		await page.getByText('About you', { exact: true }).click();
		expect(await page.getByLabel('Your age').inputValue()).toBe('30');
		await page.getByRole('button', { name: 'Plan it for me' }).click();
		await expect.poll(() => brought.count()).toBe(0);
	});
});
