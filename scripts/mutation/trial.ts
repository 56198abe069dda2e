/** Runs tests against a file whose text was changed, in this process: every module that sees the file is loaded afresh, the others once. */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import type { Mutant } from './mutants.ts';
import { takeTests } from './stand-in.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const STAND_IN = new URL('stand-in.ts', import.meta.url).href;

/** Does one of the tests fail? `tests` are paths from the root. */
export async function isNoticed(mutant: Mutant, tests: readonly string[]): Promise<boolean> {
	const path = join(root, mutant.file);
	trial = { count: trial.count + 1, path, text: mutant.text, seers: new Set([path]) };
	try {
		for (const test of tests) {
			addSeers(join(root, test));
			await import(`${pathToFileURL(join(root, test)).href}?${trial.count}`);
			for (const run of takeTests()) await run();
		}
		return false;
	} catch {
		takeTests();
		return true;
	}
}

let trial = { count: 0, path: '', text: '', seers: new Set<string>() };

registerHooks({
	resolve(specifier, context, next) {
		const parent = context.parentURL ?? '';
		if (specifier === 'vitest' && isTest(parent)) return { url: STAND_IN, shortCircuit: true };
		const resolved = next(specifier, context);
		if (!resolved.url.startsWith('file:') || resolved.url === STAND_IN) return resolved;
		const sees = trial.seers.has(fileURLToPath(resolved.url));
		return sees ? { ...resolved, url: `${resolved.url.split('?')[0]}?${trial.count}` } : resolved;
	},
	load(url, context, next) {
		if (!url.startsWith(OURS) || !/\.ts(?:\?|$)/.test(url) || url.startsWith(SCRIPTS))
			return next(url, context);
		const path = fileURLToPath(url);
		const source = path === trial.path ? javaScript(trial.text) : compiled(path);
		return { format: 'module', source, shortCircuit: true };
	},
});

const OURS = pathToFileURL(root).href;
const SCRIPTS = `${OURS}/scripts/`;
const isTest = (url: string): boolean => url.startsWith(`${OURS}/tests/`);

/** Adds what a module imports and what of it sees the mutant: the module itself, if anything it imports does. */
function addSeers(path: string, visited = new Map<string, boolean>()): boolean {
	const known = visited.get(path);
	if (known !== undefined) return known || trial.seers.has(path);
	visited.set(path, trial.seers.has(path));
	// Every import is followed, not only up to the first that sees it.
	const sees = importsOf(path).filter((to) => addSeers(to, visited)).length > 0;
	if (sees) trial.seers.add(path);
	visited.set(path, trial.seers.has(path));
	return trial.seers.has(path);
}

const imports = new Map<string, readonly string[]>();
function importsOf(path: string): readonly string[] {
	const known = imports.get(path);
	if (known) return known;
	const found = [...compiled(path).matchAll(/from '(\.[^']+)'/g)].map(([, to = '']) =>
		join(dirname(path), to),
	);
	imports.set(path, found);
	return found;
}

const texts = new Map<string, string>();
function compiled(path: string): string {
	const text = texts.get(path) ?? javaScript(readFileSync(path, 'utf8'));
	texts.set(path, text);
	return text;
}

const javaScript = (text: string): string =>
	ts.transpileModule(text, {
		compilerOptions: {
			target: ts.ScriptTarget.ESNext,
			module: ts.ModuleKind.ESNext,
			verbatimModuleSyntax: true,
		},
	}).outputText;
