import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { ensureChromium } from '../../scripts/chromium.ts';
import { serve } from '../../scripts/serve.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Address of the built site, without a slash at the end. */
		site: string;
		/** Where the one browser of all tests listens. */
		browser: string;
	}
}

const FLAGS = [
	...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
	...['--disable-component-update', '--disable-sync'],
];

/** The built site on the server that `npm start` uses, and one browser, for all test files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const { server, url } = await serve({ port: 0, host: 'localhost' });
	const browser = await chromium.launchServer({ executablePath: ensureChromium().path, args: FLAGS });
	project.provide('site', url);
	project.provide('browser', browser.wsEndpoint());
	return async () => {
		await browser.close();
		server.closeAllConnections();
		server.close();
	};
}
