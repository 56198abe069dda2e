import { describe, expect, test } from 'vitest';
import { TESTS } from '../../../src/lib/screening/registry.ts';
import { beatMs, writes } from '../../../src/lib/screening/timer.ts';
import { TEST_IDS, type TestId } from '../../../src/lib/screening/types.ts';
import { byTaps, canCountTaps, toolFor, type Tool } from '../../../src/lib/screening/tools.ts';

const tools = [...TEST_IDS].sort().flatMap((id) => {
	const tool = toolFor(id);
	return tool ? [{ id, tool }] : [];
});
const runOf = (id: TestId) => toolFor(id)?.run;

describe('the tools, as evidence §2.1 has the tests', () => {
	test('are there where something is timed or counted, and only there', () => {
		const withTool = ['T01', 'T02', 'T03', 'T05', 'T06', 'T07', 'T08', 'T12', 'T13', 'T15', 'T18'];
		expect(tools.map(({ id }) => id)).toEqual(withTool);
	});

	test.each([
		['T01', 45],
		['T02', 45],
		['T15', 180],
	] as const)('%s is held for %i seconds at most', (id, capSeconds) => {
		expect(runOf(id)).toEqual({ kind: 'hold', capSeconds });
	});

	test.each([
		['T03', 10, false],
		['T07', 30, true],
	] as const)('%s lasts %i seconds', (id, seconds, counts) => {
		expect(runOf(id)).toEqual({ kind: 'countdown', seconds, counts });
	});

	test.each(['T05', 'T08', 'T12', 'T18'] as const)(
		'%s goes to 60 beats a minute, a repetition in two seconds',
		(id) => {
			const run = runOf(id);
			expect(run).toMatchObject({ kind: 'beat', bpm: 60 });
			expect(run?.kind === 'beat' && run.words).toHaveLength(2);
		},
	);

	test('T06 takes two to three seconds for a repetition', () => {
		const run = runOf('T06');
		const seconds = run?.kind === 'beat' ? (beatMs(run) * run.words.length) / 1000 : 0;
		expect(seconds).toBeGreaterThanOrEqual(2);
		expect(seconds).toBeLessThanOrEqual(3);
	});

	test('five squats set the pace and write nothing down', () => {
		expect(runOf('T05')).toMatchObject({ capReps: 5, paces: true });
	});

	test('tests on two legs have no sides', () => {
		const single = tools.filter(({ tool }) => tool.sides.length === 1).map(({ id }) => id);
		expect(single).toEqual(['T07', 'T15']);
	});

	test.each(['T08', 'T12', 'T13'] as const)('%s rests two minutes between sides', (id) => {
		expect(toolFor(id)?.restSeconds).toBe(120);
	});
});

describe.each(tools)('$id', ({ tool }) => {
	test('flashes no more than three times a second', () => {
		if (tool.run.kind === 'beat') expect(beatMs(tool.run)).toBeGreaterThan(1000 / 3);
	});

	test('leaves time to put the phone down', () => {
		expect(tool.readySeconds).toBeGreaterThanOrEqual(5);
	});
});

test('what is written down fits the field: its unit, its sides, its most', () => {
	for (const { id, unit, input, judged } of TESTS) {
		const tool = toolFor(id);
		if (unit === 'seconds') expect(tool?.run.kind).toBe('hold');
		if (!tool || !writes(tool.run) || input.kind !== 'number') continue;
		expect(tool.sides).toEqual(judged === 'whole' ? ['whole'] : ['left', 'right']);
		expect(unit).toBe(tool.run.kind === 'hold' ? 'seconds' : 'reps');
		const { run } = tool;
		if (run.kind === 'hold') expect(run.capSeconds).toBeLessThanOrEqual(input.max);
		if (run.kind === 'beat') expect(run.capReps).toBeLessThanOrEqual(input.max);
	}
});

test('taps may count in place of the beat where repetitions are the score', () => {
	const byTap = tools.filter(({ tool }) => canCountTaps(tool)).map(({ id }) => id);
	expect(byTap).toEqual(['T06', 'T08', 'T12', 'T18']);
	const raises = toolFor('T08') as Tool;
	expect(byTaps(raises)).toEqual({ ...raises, run: { kind: 'taps', capReps: 150 } });
	const balance = toolFor('T01') as Tool;
	expect(byTaps(balance)).toBe(balance);
});
