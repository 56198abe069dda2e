/**
 * The planner from the shell: `npm run -s plan -- FILE.json`, or `npm run -s plan -- --batch FILE.jsonl`. Answers on standard output; for bad
 * input the path of the wrong field on standard error and exit code 2, in a batch a line that says so.
 */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { answerOf } from '../src/lib/schedule/answer.ts';
import { parsePlanRequest } from '../src/lib/schedule/parse.ts';
import { plan } from '../src/lib/schedule/plan.ts';

const USAGE = 'Usage: npm run -s plan -- FILE.json | --batch FILE.jsonl';
const BAD_INPUT = 2;

type Outcome = { ok: true; answer: unknown } | { ok: false; path: string; message: string };

const [first, second, ...rest] = process.argv.slice(2);
if (first === undefined || rest.length > 0 || (first === '--batch') === (second === undefined)) {
	fail(USAGE);
} else {
	await (second === undefined ? answerFile(first) : answerBatch(second)).catch((error: unknown) =>
		fail(error instanceof Error ? error.message : String(error)),
	);
}

async function answerFile(file: string): Promise<void> {
	const outcome = answer(await readFile(file, 'utf8'));
	if (outcome.ok) console.log(JSON.stringify(outcome.answer, null, 2));
	else fail(`${outcome.path || '(whole file)'}: ${outcome.message}`);
}

async function answerBatch(file: string): Promise<void> {
	for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
		const outcome = answer(line);
		const { path, message } = outcome.ok ? { path: '', message: '' } : outcome;
		console.log(JSON.stringify(outcome.ok ? outcome.answer : { status: 'invalid', path, message }));
	}
}

function answer(text: string): Outcome {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		return { ok: false, path: '', message: `is not JSON: ${(error as Error).message}` };
	}
	const parsed = parsePlanRequest(value);
	return parsed.ok ? { ok: true, answer: answerOf(parsed.request, plan(parsed.request)) } : parsed;
}

function fail(message: string): void {
	console.error(message);
	process.exitCode = BAD_INPUT;
}
