import type { Page } from 'playwright-core';

declare global {
	interface Window {
		/** Sum of layout shifts so far, as `watchShifts` counts them. */
		legworkShift?: number;
	}
}

/** Bytes of everything a page fetches until `settle` has run, as they travel: compressed, headers included. */
export async function bytesOf(page: Page, settle: () => Promise<unknown>): Promise<number> {
	const sizes: Promise<number>[] = [];
	page.on('requestfinished', (request) => {
		sizes.push(
			request
				.sizes()
				.then(({ responseHeadersSize, responseBodySize }) => responseHeadersSize + responseBodySize),
		);
	});
	await settle();
	const bytes = await Promise.all(sizes);
	return bytes.reduce((sum, each) => sum + each, 0);
}

/** Counts layout shifts from the first paint on; call before opening the page. */
export async function watchShifts(page: Page): Promise<void> {
	await page.addInitScript(() => {
		window.legworkShift = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				window.legworkShift =
					(window.legworkShift ?? 0) + (entry as PerformanceEntry & { value: number }).value;
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
}

/** Cumulative layout shift so far. */
export async function shiftOf(page: Page): Promise<number> {
	return page.evaluate(() => window.legworkShift ?? Number.NaN);
}
