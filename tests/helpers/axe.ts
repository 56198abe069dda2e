import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Elements named for a rule; more would hide the next rule. */
const SHOWN = 4;

/** What axe finds on a page as it stands, a line for each rule: where, and why. */
export async function axe(page: Page): Promise<string[]> {
	// Our pages have no frames, so the fast mode sees all of them.
	const { violations } = await new AxeBuilder({ page })
		.setLegacyMode(true)
		.options({ resultTypes: ['violations'] })
		.analyze();
	return violations.map(({ id, nodes }) => {
		const places = nodes.slice(0, SHOWN).map(({ target }) => target.join(' '));
		return `${id} at ${nodes.length} places: ${places.join(', ')}: ${nodes[0]?.failureSummary ?? ''}`;
	});
}
