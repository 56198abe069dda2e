import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Page } from 'playwright-core';

/** The packed one: a page has read it in half the time. */
const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Elements named for a rule; more would hide the next rule. */
const SHOWN = 4;

/** Rules whose answer depends on width and colours; all others ask the document, which stays the same. */
export const BY_LOOKS: readonly string[] = [
	'color-contrast',
	'link-in-text-block',
	'scrollable-region-focusable',
	'target-size',
	'nested-interactive',
	'aria-hidden-focus',
];

/**
 * What axe finds on a page as it stands, a line for each rule: where, and why. Our pages have no frames, so none is looked into. `only`: these rules
 * instead of all that are on by default.
 */
export async function axe(page: Page, only?: readonly string[]): Promise<string[]> {
	const isThere = await page.evaluate(() => 'axe' in window);
	if (!isThere) await page.evaluate(SOURCE);
	return page.evaluate(
		async ({ shown, rules }) => {
			const { violations } = await window.axe.run({
				resultTypes: ['violations'],
				...(rules && { runOnly: { type: 'rule', values: rules } }),
			});
			return violations.map(({ id, nodes }) => {
				const places = nodes.slice(0, shown).map(({ target }) => target.join(' '));
				return `${id} at ${nodes.length} places: ${places.join(', ')}: ${nodes[0]?.failureSummary ?? ''}`;
			});
		},
		{ shown: SHOWN, rules: only && [...only] },
	);
}

declare global {
	interface Window {
		axe: typeof axeCore;
	}
}
