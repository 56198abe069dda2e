import { describe, expect } from 'vitest';
import settings from '../../package.json' with { type: 'json' };
import { axe, BY_LOOKS } from '../helpers/axe.ts';
import { it } from '../helpers/browser.ts';
import { overflowing } from '../helpers/layout.ts';
import { PATHS } from '../helpers/paths.ts';
import { bytesOf } from '../helpers/weight.ts';

const budgetOf = (path: string): number =>
	settings.budgets.find(({ pages }) => new RegExp(`^${pages}$`).test(path))?.all ?? Infinity;

describe.concurrent('every page', () => {
	it.for([...PATHS, '/404.html'])(
		'%s is accessible, fits and is light: wide and light, narrow and dark',
		async (path, { visit }) => {
			const page = await visit({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
			const bytes = await bytesOf(page, async () => {
				await page.goto(path);
				expect(await overflowing(page)).toEqual([]);
				expect(await axe(page)).toEqual([]);
				await page.setViewportSize({ width: 360, height: 740 });
				await page.emulateMedia({ colorScheme: 'dark' });
				expect(await overflowing(page)).toEqual([]);
				expect(await axe(page, BY_LOOKS)).toEqual([]);
			});
			expect(bytes).toBeGreaterThan(1000);
			expect(bytes).toBeLessThanOrEqual(budgetOf(path));
		},
	);
});

describe('a page that does not exist', () => {
	it('is answered with 404 and a way on', async ({ visit }) => {
		const page = await visit({ missing: /no-such-page/ });
		const response = await page.goto('/no-such-page/');
		expect(response?.status()).toBe(404);
		expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(0);
	});
});

describe('an address without its slash', () => {
	it('leads to the page', async ({ visit }) => {
		const page = await visit();
		await page.goto('/guides');
		expect(new URL(page.url()).pathname).toBe('/guides/');
	});
});
