/** Speed and size of the engine: `npm run bench` prints one JSON line a figure, `{"name","value","unit"}`. */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { PlanRequest } from '../src/lib/model/request.ts';
import { judge, objections } from '../src/lib/schedule/judge.ts';
import { plan } from '../src/lib/schedule/plan.ts';
import { solve } from '../src/lib/schedule/solve.ts';
import { bestByProgram } from './oracle/oracle.ts';
import { randomFrom, randomWeek, wholeWeek } from './random-week.ts';

const WEEKS = 2000;
const WHOLE_WEEKS = 500;
const WARM_UP = 300;

const random = randomFrom(42);
const fixed = Array.from({ length: WEEKS }, () =>
	randomWeek(random, { runs: [3, 6], strength: [2, 4], openRuns: 0.2 }),
);
const whole = Array.from({ length: WHOLE_WEEKS }, () => wholeWeek(random, { runs: 7, strength: 3 }));
const largest = Array.from({ length: 100 }, () => wholeWeek(random, { runs: 9, strength: 4 }));

report('schedule.fixed', fixed, (week) => solve(week, 'separate'));
report('schedule.whole', whole, (week, index) => solve(week, index % 2 === 0 ? 'consolidate' : 'separate'));
report('schedule.largest', largest, (week) => solve(week, 'separate'));
report('schedule.answer.fixed', fixed, (week) => plan(week));
report('schedule.answer.whole', whole.slice(0, 100), (week) => plan(week));
const planned = new Map(
	[...fixed, ...whole].map((week) => [week, solve(week, 'separate')?.sessions ?? []] as const),
);
report('schedule.check', [...planned.keys()], (week) => judge(week, 'separate', planned.get(week) ?? []));
report('schedule.move-menu', fixed, (week) => objections(week, 'separate', planned.get(week) ?? [], 's0'));
await reportSize();
reportOracle();

function report(
	name: string,
	weeks: readonly PlanRequest[],
	work: (week: PlanRequest, index: number) => unknown,
): void {
	weeks.slice(0, WARM_UP).forEach(work);
	const times = weeks.map((week, index) => {
		const start = performance.now();
		work(week, index);
		return performance.now() - start;
	});
	times.sort((a, b) => a - b);
	for (const share of [50, 99])
		print(`${name}.p${share}`, times[Math.floor((times.length * share) / 100)] ?? 0, 'ms');
}

/**
 * What the engine weighs in the browser, minified as the site is: rules, solver, judge; not the words of rules. Beside it what a browser fetches
 * more when no week keeps every hard rule.
 */
async function reportSize(): Promise<void> {
	const whole = await weigh('src/lib/schedule/plan.ts');
	const engine = await weigh('src/lib/schedule/best-week.ts');
	print('engine.gzip', engine.gzip, 'B');
	print('engine.brotli', engine.brotli, 'B');
	print('engine.ways-out.gzip', whole.gzip - engine.gzip, 'B');
}

async function weigh(input: string): Promise<{ gzip: number; brotli: number }> {
	const output = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			rolldownOptions: {
				input,
				preserveEntrySignatures: 'strict',
				output: { format: 'es' },
			},
		},
	});
	const bundle = [output].flat().at(0);
	if (!bundle || !('output' in bundle)) throw new Error('The engine did not build');
	const code = bundle.output.map((part) => ('code' in part ? part.code : '')).join('');
	return { gzip: gzipSync(code, { level: 9 }).length, brotli: brotliCompressSync(code).length };
}

function print(name: string, value: number, unit: string): void {
	console.log(JSON.stringify({ name, value: Math.round(value * 1000) / 1000, unit }));
}

/** How many times as long integer programming takes for the same weeks, half of them with runs that roam. */
function reportOracle(): void {
	const chance = randomFrom(20261124);
	const instances = Array.from({ length: 60 }, (_, index) =>
		randomWeek(chance, { runs: [2, 5], strength: [2, 3], openRuns: 0.3, roaming: index % 2 === 0 ? 0.6 : 0 }),
	);
	const time = (find: (week: PlanRequest) => unknown): number => {
		for (const week of instances.slice(0, 10)) find(week);
		const start = performance.now();
		for (const week of instances) find(week);
		return performance.now() - start;
	};
	const ours = time((week) => solve(week, 'separate'));
	print('schedule.oracle.ratio', time((week) => bestByProgram(week, 'separate')) / ours, 'times');
}
