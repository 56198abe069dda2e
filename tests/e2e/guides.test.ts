import { describe, expect } from 'vitest';
import settings from '../../package.json' with { type: 'json' };
import { it } from '../helpers/browser.ts';
import { GUIDES, PATHS } from '../helpers/paths.ts';
import { bytesOf, shiftOf, watchShifts } from '../helpers/weight.ts';

const budgets = settings.budgets.flatMap(({ pages, all }) =>
	PATHS.filter((path) => new RegExp(`^${pages}$`).test(path)).map((path) => [path, all] as const),
);

describe('before anyone acts', () => {
	it.for(budgets)('%s travels in at most %i bytes', async ([path, limit], { visit }) => {
		const page = await visit({ viewport: { width: 360, height: 740 } });
		const bytes = await bytesOf(page, () => page.goto(path, { waitUntil: 'networkidle' }));
		expect(bytes).toBeGreaterThan(1000);
		expect(bytes).toBeLessThanOrEqual(limit);
	});

	it.for(GUIDES)('%s does not move', async (path, { visit }) => {
		const narrow = await visit({ viewport: { width: 360, height: 740 } });
		const wide = await visit({ viewport: { width: 1280, height: 900 } });
		for (const page of [narrow, wide]) {
			await watchShifts(page);
			await page.goto(path, { waitUntil: 'networkidle' });
			await page.mouse.wheel(0, 4000);
			await page.waitForLoadState('networkidle');
			expect(await shiftOf(page)).toBe(0);
		}
	});
});

describe('without JavaScript', () => {
	it.for(GUIDES)('%s reads whole', async (path, { visit }) => {
		const plain = await visit({ javaScriptEnabled: false });
		await plain.goto(path);
		const main = plain.getByRole('main');
		for (const section of await main.getByRole('heading').all()) expect(await section.isVisible()).toBe(true);
		for (const place of await main.locator('astro-island').all()) {
			expect((await place.innerText()).length).toBeGreaterThan(100);
		}
		for (const button of await plain.locator('.needs-js').all()) expect(await button.isVisible()).toBe(false);
		expect((await main.innerText()).split(/\s+/).length).toBeGreaterThan(1200);
	});
});
