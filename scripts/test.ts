/**
 * Everything that must hold before a change lands: `npm test`.
 *
 * Stages run fast ones first; one that fails is reported and the others still run, except those that need it. Every stage, unit
 * test, site check and browser test counts as one check. The last line is `N passed, N failed` and nothing else.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { STAGES, type Stage } from './stages.ts';

interface Outcome {
	readonly ok: boolean;
	readonly passed: number;
	readonly failed: number;
}

/** Output is kept and shown on failure, so without colours. */
const plain: NodeJS.ProcessEnv = { ...process.env, NO_COLOR: '1' };
delete plain.FORCE_COLOR;

const REPORTS = 'tmp/test-reports';
/** Cheap stages share the two cores; tests that measure time get them alone. */
const AT_ONCE = 2;

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const outcomes = new Map<string, Outcome>();
const started = performance.now();
await runInGroups();

const total = (key: 'passed' | 'failed'): number =>
	[...outcomes.values()].reduce((sum, each) => sum + each[key], 0);
console.log(`\n${STAGES.length} stages in ${seconds(started)}`);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;

/** Neighbouring stages marked `shared` run side by side, all others one by one. */
async function runInGroups(): Promise<void> {
	let queue = [...STAGES];
	while (queue.length > 0) {
		const shared = queue.findIndex((stage) => !stage.shared);
		const group = queue.slice(0, shared === -1 ? queue.length : Math.max(shared, 1));
		queue = queue.slice(group.length);
		const waiting = [...group];
		const worker = async () => {
			for (let stage = waiting.shift(); stage; stage = waiting.shift())
				outcomes.set(stage.name, await runStage(stage));
		};
		await Promise.all(Array.from({ length: Math.min(AT_ONCE, group.length) }, worker));
	}
}

async function runStage(stage: Stage): Promise<Outcome> {
	const missing = stage.needs?.find((name) => !outcomes.get(name)?.ok);
	if (missing) {
		console.log(`✗ ${stage.name}: not run, because ${missing} failed`);
		return { ok: false, passed: 0, failed: 1 };
	}
	const start = performance.now();
	const report = `${REPORTS}/${stage.name.replaceAll(/\W+/g, '-')}.json`;
	const args = stage.vitest
		? [...stage.command, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
		: stage.command;
	const { status, output } = await execute(args, stage.env);
	const tests = stage.vitest ? readReport(report) : { passed: 0, failed: 0, skipped: 0 };
	const ok = status === 0 && tests.failed === 0 && tests.skipped === 0 && (!stage.vitest || tests.passed > 0);
	const counts = stage.vitest ? `, ${tests.passed} passed, ${tests.failed} failed` : '';
	const says = stage.says && ok ? `: ${output.trim()}` : '';
	console.log(`${ok ? '✓' : '✗'} ${stage.name}${says} (${seconds(start)}${counts})`);
	if (!ok) console.log(indent(output.trim() || `exit status ${status}`));
	if (tests.skipped > 0)
		console.log(indent(`${tests.skipped} tests were skipped: a check that does not run proves nothing.`));
	return { ok, passed: tests.passed + (ok ? 1 : 0), failed: tests.failed + (ok ? 0 : 1) };
}

/** Runs a command; standard output and error come back as one text. */
function execute(
	[program = '', ...args]: readonly string[],
	env: Stage['env'],
): Promise<{ status: number; output: string }> {
	return new Promise((resolve) => {
		const child = spawn(program, args, {
			env: { ...plain, ...env },
			stdio: ['ignore', 'pipe', 'pipe'],
			shell: process.platform === 'win32',
		});
		let output = '';
		child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
		child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
		child.on('error', (error) => resolve({ status: 1, output: error.message }));
		child.on('close', (status) => resolve({ status: status ?? 1, output }));
	});
}

/** The part of a Vitest JSON report that is counted. */
interface Report {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly numPendingTests: number;
	readonly numTodoTests: number;
}

/** The counts of a Vitest JSON report; a report that is missing counts as nothing run. */
function readReport(file: string): { passed: number; failed: number; skipped: number } {
	try {
		const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
		return {
			passed: report.numPassedTests,
			failed: report.numFailedTests,
			skipped: report.numPendingTests + report.numTodoTests,
		};
	} catch {
		return { passed: 0, failed: 0, skipped: 0 };
	}
}

function seconds(since: number): string {
	return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

function indent(text: string): string {
	return text.replaceAll(/^/gm, '    ');
}
