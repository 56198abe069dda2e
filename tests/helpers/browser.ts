import {
	chromium,
	type Browser,
	type BrowserContext,
	type BrowserContextOptions,
	type Page,
} from 'playwright-core';
import { expect, inject, test, type TestContext } from 'vitest';

/** What a visit may do that is a fault elsewhere. */
export interface Visit extends BrowserContextOptions {
	/** The person has agreed to saving, or does so in this test. */
	readonly mayStore?: boolean;
	/** Addresses that are meant to be missing. */
	readonly missing?: RegExp;
}

/** Said by the page's watcher, heard by `visit`. */
const WRITES = 'legwork-test wrote ';

let connected: Promise<Browser> | undefined;

/** Address of the built site. */
export const site = (): string => inject('site');

/** Opens a page for a fresh visitor with an empty browser. */
export type Open = (options?: Visit) => Promise<Page>;

/**
 * A browser test: `it('…', async ({ visit }) => …)`. When it ends, it fails if on any page of any visit the console showed an error
 * or warning, the policy was violated, another origin was asked, a request failed, or something was stored without consent.
 */
export const it = test.extend<{ visit: Open }>({
	visit: async ({ onTestFinished }, use) => {
		await use((options) => open(options ?? {}, onTestFinished));
	},
});

async function open(options: Visit, onTestFinished: TestContext['onTestFinished']): Promise<Page> {
	const { mayStore = false, missing, ...contextOptions } = options;
	connected ??= chromium.connect(inject('browser'));
	const browser = await connected;
	const context = await browser.newContext({ baseURL: site(), ...contextOptions });
	const problems = new Set<string>();
	await watch(context, problems, new URL(contextOptions.baseURL ?? site()).origin, missing);
	onTestFinished(async () => {
		const { cookies, origins } = await context.storageState();
		await context.close();
		if (!mayStore && cookies.length + origins.length > 0) problems.add('something is stored at the end');
		const faults = [...problems].filter((problem) => !(mayStore && problem.startsWith(WRITES)));
		expect(faults).toEqual([]);
	});
	return context.newPage();
}

async function watch(
	context: BrowserContext,
	problems: Set<string>,
	origin: string,
	missing?: RegExp,
): Promise<void> {
	await context.addInitScript(recordWrites, WRITES);
	await context.addInitScript(reportViolations);
	context.on('console', (message) => {
		const said = message.text();
		if (said.startsWith(WRITES)) problems.add(said);
		else if (!['error', 'warning'].includes(message.type())) return;
		else if (!missing?.test(message.location().url)) problems.add(`console: ${said}`);
	});
	context.on('weberror', (error) => problems.add(`error: ${error.error().message}`));
	context.on('request', (request) => {
		const url = new URL(request.url());
		const inside = url.origin === origin || ['data:', 'blob:', 'about:'].includes(url.protocol);
		if (!inside) problems.add(`request to ${url.href}`);
	});
	context.on('response', (response) => {
		if (response.status() >= 400 && !missing?.test(response.url()))
			problems.add(`${response.status()} for ${response.url()}`);
	});
}

/* eslint-disable no-console, @typescript-eslint/unbound-method -- these run in the page, stand in for its methods and talk by console */

/** Runs in the page: says when anything is stored. */
function recordWrites(prefix: string): void {
	const tell = (what: string) => console.debug(`${prefix}${what}`);
	const setItem = Storage.prototype.setItem;
	Storage.prototype.setItem = function (key, value) {
		tell(`${this === window.localStorage ? 'local' : 'session'} storage: ${key}`);
		setItem.call(this, key, value);
	};
	const open = IDBFactory.prototype.open;
	IDBFactory.prototype.open = function (name, version) {
		tell(`database: ${name}`);
		return open.call(this, name, version);
	};
	const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
	Object.defineProperty(document, 'cookie', {
		get: () => cookie?.get?.call(document) as string,
		set: (value: string) => {
			tell(`cookie: ${value}`);
			cookie?.set?.call(document, value);
		},
	});
}

/** Runs in the page: the console does not show every violation. */
function reportViolations(): void {
	document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
		console.error(`policy violated: ${violatedDirective} by ${blockedURI}`);
	});
}
