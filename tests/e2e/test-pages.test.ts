import { describe, expect } from 'vitest';
import { DERIVED, testById, TESTS } from '../../src/lib/screening/registry.ts';
import { testsIn } from '../../src/lib/screening/lengths.ts';
import { it } from '../helpers/browser.ts';
import { begin, field, heading } from '../helpers/screening.ts';
import { typeInto } from '../helpers/keyboard.ts';

describe('the page of a test', () => {
	it.for([...TESTS, ...DERIVED].map(({ slug }) => slug))(
		'prints %s on one sheet, with its box',
		async (slug, { visit }) => {
			const page = await visit({ viewport: { width: 720, height: 1000 } });
			await page.goto(`/screening/${slug}/`, { waitUntil: 'networkidle' });
			const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
			expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
			await page.emulateMedia({ media: 'print' });
			expect(await page.locator('.log--scores').isVisible()).toBe(true);
			for (const picture of await page.locator('.poses .athlete').all()) {
				const box = await picture.evaluate((svg) => (svg as SVGSVGElement).getBBox().height);
				expect(box).toBeGreaterThan(20);
			}
		},
	);
});

describe('a question of the screening', () => {
	it('shows how the test is done in a tab of its own, and keeps what was typed', async ({ visit }) => {
		const page = await visit({ viewport: { width: 360, height: 740 } });
		await begin(page);
		const asked = await heading(page).innerText();
		const [first] = testsIn('standard');
		if (!first) throw new Error('unreachable: every length has tests');
		await typeInto(page, field(page, 'left'), '9.5');
		const opened = page.context().waitForEvent('page');
		await page.getByRole('link', { name: 'How to do it, with a picture' }).click();
		const other = await opened;
		await other.waitForLoadState();
		expect(new URL(other.url()).pathname).toBe(`/screening/${testById(first).slug}/`);
		expect(await heading(page).innerText()).toBe(asked);
		expect(await field(page, 'left').inputValue()).toBe('9.5');
		expect(await page.locator('.tests').isVisible()).toBe(false);
	});

	it('lies behind a start that lists every test with its picture', async ({ visit }) => {
		const page = await visit({ viewport: { width: 360, height: 740 } });
		await page.goto('/screening/', { waitUntil: 'networkidle' });
		await page.getByRole('link', { name: 'See every test with its picture' }).click();
		const pictures = page.locator('.tests img');
		expect(await pictures.count()).toBe(18);
		await pictures.last().scrollIntoViewIfNeeded();
		await expect
			.poll(() => pictures.last().evaluate((img) => (img as HTMLImageElement).naturalWidth))
			.toBeGreaterThan(0);
	});
});
