import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	advance,
	again,
	canCorrect,
	correct,
	faceOf,
	finish,
	idle,
	next,
	pause,
	resume,
	start,
	stop,
	tap,
	type Timer,
} from '../../../src/lib/screening/timer.ts';
import { byTaps, toolFor, type Tool } from '../../../src/lib/screening/tools.ts';
import type { TestId } from '../../../src/lib/screening/types.ts';

const tool = (id: TestId): Tool => toolFor(id) as Tool;
const IDS = ['T01', 'T02', 'T03', 'T05', 'T06', 'T07', 'T08', 'T12', 'T13', 'T15', 'T18'] as const;
const anyTool = fc.oneof(
	fc.constantFrom(...IDS).map(tool),
	fc.constantFrom('T06' as const, 'T08' as const).map((id) => byTaps(tool(id))),
);

/** Moments at which something is done, rising, milliseconds; fractions as a browser gives them. */
const moments = fc
	.array(fc.double({ min: 0, max: 60_000, noNaN: true }), { minLength: 1, maxLength: 40 })
	.map((gaps) => gaps.reduce<number[]>((at, gap) => [...at, (at.at(-1) ?? 5000) + gap], []));
const verbs = [
	tap,
	finish,
	again,
	pause,
	resume,
	advance,
	stop,
	(timer: Timer) => correct(timer, 1),
] as const;
const anyDoing = fc
	.tuple(moments, fc.infiniteStream(fc.constantFrom(...verbs)))
	.map(([at, doing]) => at.map((now) => [now, doing.next().value] as const));

/** T01: five to get ready, 45 at most, five of rest. */
const balance = tool('T01');
const values = ({ taken }: Timer) => taken.map(({ side, value }) => [side, value]);

describe('a hold on two sides', () => {
	test('goes from getting ready to done with taps, a value for each side', () => {
		let timer = tap(idle(balance), 1000);
		expect(timer.phase).toBe('ready');
		timer = advance(timer, 6000);
		expect(timer).toMatchObject({ phase: 'run', since: 6000 });
		timer = tap(timer, 18_345);
		expect(timer).toMatchObject({ phase: 'rest', turn: 1 });
		expect(values(timer)).toEqual([['left', 12.3]]);
		timer = advance(timer, 28_345);
		expect(timer).toMatchObject({ phase: 'run', since: 28_345 });
		timer = tap(timer, 37_345);
		expect(timer.phase).toBe('done');
		expect(values(timer)).toEqual([
			['left', 12.3],
			['right', 9],
		]);
	});

	test('ends at the cap by itself, to the moment, however late it is looked at', () => {
		const timer = advance(start(idle(balance), 0.4), 1e9);
		expect(timer.phase).toBe('done');
		expect(timer.since).toBeCloseTo((5 + 45 + 5 + 5 + 45) * 1000 + 0.4, 6);
		expect(values(timer)).toEqual([
			['left', 45],
			['right', 45],
		]);
	});

	test('may begin with the right, or do one side only', () => {
		expect(idle(balance, ['right', 'left']).turns).toEqual(['right', 'left']);
		const timer = advance(start(idle(balance, ['right']), 0), 1e6);
		expect(values(timer)).toEqual([['right', 45]]);
	});

	test('takes nothing from a run that has only just begun', () => {
		const timer = finish(start(idle(balance), 0), 5050);
		expect(values(timer)).toEqual([['left', undefined]]);
	});

	test('does not mind a touch while the phone is put down, nor a second tap at once', () => {
		const ready = start(idle(balance), 0);
		expect(tap(ready, 2000)).toEqual(ready);
		const rest = tap(ready, 15_000);
		expect(tap(rest, 15_900)).toEqual(rest);
		expect(tap(rest, 16_000).phase).toBe('ready');
		const done = tap(advance(rest, 30_000), 40_000);
		expect(tap(done, 40_500)).toEqual(done);
		expect(tap(done, 41_000)).toMatchObject({ phase: 'ready', turn: 0, taken: [] });
	});

	test('does a side again, or is put down, without a value', () => {
		const run = advance(start(idle(balance), 0), 9000);
		expect(again(run, 9000)).toMatchObject({ phase: 'ready', since: 9000, taken: [] });
		expect(again(idle(balance), 9000)).toEqual(idle(balance));
		expect(stop(run)).toMatchObject({ phase: 'idle', taken: [] });
	});

	test('has nothing after the end, nor before the start', () => {
		expect(next(idle(balance), 5)).toEqual(idle(balance));
		const done = advance(start(idle(balance), 0), 1e6);
		expect(next(done, 2e6)).toBe(done);
	});

	test('finishes nothing while getting ready', () => {
		const ready = start(idle(balance), 0);
		expect(finish(ready, 1000)).toEqual(ready);
	});
});

describe('counting', () => {
	test('counts full repetitions by the beat', () => {
		const raises = tool('T08');
		const run = start(idle(raises), 0);
		expect(values(finish(run, 5000 + 1999))).toEqual([['left', undefined]]);
		expect(values(finish(run, 5000 + 2000))).toEqual([['left', 1]]);
		expect(values(finish(run, 5000 + 43_500))).toEqual([['left', 21]]);
		expect(values(advance(run, 5000 + 150 * 2000))).toEqual([['left', 150]]);
	});

	test('counts taps, and ends at the most a field takes', () => {
		let timer = advance(start(idle(byTaps(tool('T12'))), 0), 10_000);
		for (let count = 0; count < 3; count += 1) timer = tap(timer, 11_000 + count);
		expect(timer).toMatchObject({ phase: 'run', taps: 3 });
		expect(values(finish(timer, 12_000))).toEqual([['left', 3]]);
		for (let count = 3; count < 100; count += 1) timer = tap(timer, 12_000 + count);
		expect(values(timer)).toEqual([['left', 100]]);
	});

	test('counts taps within thirty seconds, and leaves the count to the person who did not tap', () => {
		const stand = start(idle(tool('T07')), 0);
		expect(values(advance(tap(tap(stand, 6000), 7000), 35_000))).toEqual([['whole', 2]]);
		expect(values(tap(tap(stand, 6000), 35_000))).toEqual([['whole', 1]]);
		expect(values(advance(stand, 35_000))).toEqual([['whole', undefined]]);
	});

	test('paces without a value, three times on each side where the test asks for three', () => {
		expect(values(advance(start(idle(tool('T05')), 0), 1e6))).toEqual([
			['left', undefined],
			['right', undefined],
		]);
		const turns = advance(start(idle(tool('T03')), 0), 1e6).taken.map(({ side }) => side);
		expect(turns).toEqual(['left', 'left', 'left', 'right', 'right', 'right']);
	});

	test('is put right by one, between nothing and the most', () => {
		const rest = finish(start(idle(tool('T08')), 0), 5000 + 4000);
		expect(values(correct(rest, -1))).toEqual([['left', 1]]);
		expect(values(correct(correct(correct(rest, -1), -1), -1))).toEqual([['left', 0]]);
		expect(values(correct(advance(start(idle(tool('T08'), ['left']), 0), 1e6), 1))).toEqual([['left', 150]]);
		const nothing = finish(start(idle(tool('T08')), 0), 5500);
		expect(values(correct(nothing, 1))).toEqual([['left', 1]]);
		expect(canCorrect(advance(rest, 1e6))).toBe(true);
	});

	test('puts nothing right that is timed, paced or still running', () => {
		const held = finish(start(idle(balance), 0), 9000);
		expect(correct(held, 1)).toBe(held);
		const running = advance(finish(start(idle(tool('T08')), 0), 9000), 140_000);
		expect(running.phase).toBe('run');
		expect(correct(running, 1)).toBe(running);
		const paced = advance(start(idle(tool('T05')), 0), 1e6);
		expect(correct(paced, 1)).toBe(paced);
		expect(correct(idle(balance), 1)).toEqual(idle(balance));
	});
});

describe('the face', () => {
	const face = (timer: Timer, now: number) => faceOf(advance(timer, now), now);
	const begun = start(idle(balance), 0);

	test('shows nothing before and after', () => {
		expect(faceOf(idle(balance), 7)).toEqual({ figure: 0, part: undefined, beat: undefined });
		expect(face(begun, 1e6).part).toBeUndefined();
	});

	test('counts down to the start and up from it', () => {
		expect(face(begun, 0)).toMatchObject({ figure: 5, part: 0 });
		expect(face(begun, 4001).figure).toBe(1);
		expect(face(begun, 5000).figure).toBe(0);
		expect(face(begun, 27_500)).toMatchObject({ figure: 22, part: 0.5 });
	});

	test('counts down the rest and a test of fixed length', () => {
		expect(face(finish(begun, 10_000), 12_500)).toMatchObject({ figure: 3, part: 0.5 });
		expect(face(start(idle(tool('T07')), 0), 5000).figure).toBe(30);
		expect(face(start(idle(tool('T07')), 0), 34_900).figure).toBe(1);
	});

	test('shows repetitions, and where in the beat it is', () => {
		expect(face(start(idle(tool('T08')), 0), 5000 + 5250)).toMatchObject({
			figure: 2,
			beat: { index: 5, ago: 250 },
		});
		const taps = tap(start(idle(byTaps(tool('T08'))), 0), 6000);
		expect(faceOf(taps, 6000)).toEqual({ figure: 1, part: undefined, beat: undefined });
	});

	test('stands still while paused', () => {
		const paused = pause(begun, 2000);
		expect(faceOf(paused, 90_000)).toEqual(faceOf(paused, 2000));
		expect(tap(paused, 90_000)).toMatchObject({ phase: 'ready', since: 88_000, pausedAt: undefined });
		expect(resume(begun, 90_000)).toBe(begun);
		expect(pause(idle(balance), 5)).toEqual(idle(balance));
		expect(pause(paused, 3000)).toBe(paused);
	});
});

describe('whatever is done, and whenever', () => {
	const play = (first: Timer, doing: readonly (readonly [number, (timer: Timer, now: number) => Timer])[]) =>
		doing.reduce((timer, [now, verb]) => verb(advance(timer, now), now), first);

	test('how often it is looked at changes nothing', () => {
		fc.assert(
			fc.property(anyTool, anyDoing, moments, (used, doing, looks) => {
				const begun = start(idle(used), 0);
				const watched = [...doing, ...looks.map((now) => [now, advance] as const)].sort(([a], [b]) => a - b);
				const [rare, often] = [play(begun, doing), play(begun, watched)];
				const end = Math.max(...watched.map(([now]) => now));
				expect(advance(often, end)).toEqual(advance(rare, end));
			}),
		);
	});

	test('values stay within the test’s limits, one for each turn, in order', () => {
		fc.assert(
			fc.property(anyTool, anyDoing, (used, doing) => {
				const timer = play(start(idle(used), 0), doing);
				expect(timer.taken.map(({ side }) => side)).toEqual(timer.turns.slice(0, timer.taken.length));
				const { run } = used;
				const most = run.kind === 'hold' ? run.capSeconds : 'capReps' in run ? run.capReps : Infinity;
				for (const { value = 0 } of timer.taken) {
					expect(value).toBeGreaterThanOrEqual(0);
					expect(value).toBeLessThanOrEqual(most);
					expect(Number.isInteger(run.kind === 'hold' ? Math.round(value * 10) : value)).toBe(true);
				}
				expect(timer.turn).toBeLessThan(timer.turns.length);
			}),
		);
	});

	test('a pause neither gains nor loses time', () => {
		const length = fc.integer({ min: 1, max: 40_000 });
		fc.assert(
			fc.property(length, length, length, (before, paused, after) => {
				const run = { ...start(idle(balance), 0), readySeconds: 0 };
				const straight = finish(run, before + after);
				const broken = finish(resume(pause(run, before), before + paused), before + paused + after);
				expect(values(broken)).toEqual(values(straight));
			}),
		);
	});

	test('only differences of time matter', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 5000, max: 60_000 }), (from, held) => {
				const early = finish(start(idle(balance), 0), held);
				const late = finish(start(idle(balance), from), from + held);
				expect(values(late)).toEqual(values(early));
			}),
		);
	});

	test('a tap on the beat’s own moment counts the repetition, fractions or not', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 1e7, noNaN: true }),
				fc.integer({ min: 1, max: 149 }),
				(from, reps) => {
					const timer = advance(start(idle(tool('T08')), from), from + 5000);
					expect(values(finish(timer, timer.since + reps * 2000))).toEqual([['left', reps]]);
				},
			),
		);
	});
});
