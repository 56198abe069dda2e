/**
 * Finds a Chromium for the browser tests, or installs one: the Debian package when root, else Playwright's own build.
 * Run by itself it prepares the browser and says on one line which it is.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

export interface Browser {
	readonly path: string;
	/** Where it comes from: `CHROMIUM_PATH`, `system`, `Debian package` or `Playwright`. */
	readonly from: string;
}

/** The shell first: it is the same browser without its windows, and opens a page in a third of the time. */
const NAMES = [
	'chromium-headless-shell',
	'chromium',
	'chromium-browser',
	'google-chrome-stable',
	'google-chrome',
	'chrome',
];
const MAC_APPS = ['Google Chrome', 'Chromium'].map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);

/** A Chromium that is already here. Throws when `CHROMIUM_PATH` is set and names no program. */
export function findChromium(): Browser | undefined {
	const named = process.env.CHROMIUM_PATH;
	if (named) {
		if (isProgram(named)) return { path: named, from: 'CHROMIUM_PATH' };
		throw new Error(`CHROMIUM_PATH is ${named}, which is not a program. Correct it or unset it.`);
	}
	const folders = (process.env.PATH ?? '').split(delimiter);
	const system = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...MAC_APPS];
	const path = system.find(isProgram);
	if (path) return { path, from: 'system' };
	const own = chromium.executablePath();
	return isProgram(own) ? { path: own, from: 'Playwright' } : undefined;
}

/** A Chromium, installed if need be. Throws an error that says what to do when none can be had. */
export function ensureChromium(): Browser {
	const found = findChromium();
	if (found) return found;
	const canUseApt = process.getuid?.() === 0 && existsSync('/etc/debian_version');
	if (canUseApt) installDebianPackage();
	const debian = findChromium();
	if (debian) return { ...debian, from: 'Debian package, just installed' };
	installPlaywrightBuild();
	const own = findChromium();
	if (own) return { ...own, from: 'Playwright, just installed' };
	throw new Error(
		'No Chromium for the browser tests. Install one (Debian: apt-get install chromium), or set CHROMIUM_PATH to a Chromium or Chrome you have.',
	);
}

function isProgram(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

function installDebianPackage(): void {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const apt = (...args: string[]) => spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 2, 2] });
	apt('update');
	for (const name of ['chromium-headless-shell', 'chromium'])
		if (apt('install', '-y', '--no-install-recommends', name).status === 0) return;
}

function installPlaywrightBuild(): void {
	const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
	spawnSync(process.execPath, [join(folder, 'cli.js'), 'install', 'chromium'], {
		stdio: ['ignore', 2, 2],
	});
}

function version(path: string): string {
	return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

if (import.meta.main) {
	const { path, from } = ensureChromium();
	console.log(`${path} (${from}): ${version(path)}`);
}
