/**
 * Mutation test of the rules: makes one small mistake at a time in src/lib/rules and asks whether the tests notice. A rule's mistakes are
 * shown to its own tests and those of the registry, a mistake in what rules share to the tests of every rule.
 * `npm run mutate` looks at all files, `npm run mutate -- monotony week-view` at those.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { type Mutant, mutantsOf } from './mutation/mutants.ts';
import { isNoticed } from './mutation/trial.ts';

/** Per cent of the mistakes that tests must notice. */
const LEAST = 90;
const RULES = 'src/lib/rules/';
const TESTS = 'tests/lib/rules/';
const REGISTRY = `${TESTS}registry.test.ts`;
/** Lists of the rules and types: nothing in them decides anything. */
const LISTS = ['registry', 'about', 'types'];

const asked = process.argv.slice(2);
const names = readdirSync(RULES)
	.map((file) => file.replace('.ts', ''))
	.filter((name) => (asked.length === 0 ? !LISTS.includes(name) : asked.includes(name)));
const allTests = readdirSync(TESTS).map((file) => TESTS + file);

let killed = 0;
const survivors: Mutant[] = [];
for (const name of names) {
	const file = `${RULES}${name}.ts`;
	const text = readFileSync(file, 'utf8');
	const own = `${TESTS}${name}.test.ts`;
	const tests = allTests.includes(own) ? [own, REGISTRY] : [REGISTRY, ...allTests];
	// Tests that fail on a file without a mistake would call every mistake noticed.
	if (await isNoticed({ file, text, line: 0, change: 'none' }, tests)) {
		throw new Error(`Tests of ${file} fail without a mistake in it. Run them first.`);
	}
	const mutants = mutantsOf(file, text);
	console.error(`${file}: ${mutants.length} mistakes`);
	for (const mutant of mutants) {
		if (await isNoticed(mutant, tests)) killed += 1;
		else survivors.push(mutant);
	}
}

for (const { file, line, change } of survivors) console.log(`survived  ${file}:${line}  ${change}`);
const share = (100 * killed) / (killed + survivors.length);
console.log(`${killed} killed, ${survivors.length} survived, ${share.toFixed(1)} %`);
process.exitCode = share < LEAST ? 1 : 0;
