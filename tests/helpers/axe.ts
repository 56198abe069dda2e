import axeCore from 'axe-core';
import type { Page } from 'playwright-core';

/** Elements named for a rule; more would hide the next rule. */
const SHOWN = 4;

/** What axe finds on a page as it stands, a line for each rule: where, and why. Our pages have no frames, so none is looked into. */
export async function axe(page: Page): Promise<string[]> {
	const isThere = await page.evaluate(() => 'axe' in window);
	if (!isThere) await page.evaluate(axeCore.source);
	return page.evaluate(async (shown) => {
		const { violations } = await window.axe.run({ resultTypes: ['violations'] });
		return violations.map(({ id, nodes }) => {
			const places = nodes.slice(0, shown).map(({ target }) => target.join(' '));
			return `${id} at ${nodes.length} places: ${places.join(', ')}: ${nodes[0]?.failureSummary ?? ''}`;
		});
	}, SHOWN);
}

declare global {
	interface Window {
		axe: typeof axeCore;
	}
}
