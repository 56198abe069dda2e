import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KeptScreening, Score } from '../../../src/lib/screening/history.ts';
import { changeSince, moved, sameRange } from '../../../src/lib/screening/over-time.ts';
import { TESTS, testById } from '../../../src/lib/screening/registry.ts';
import type { TestId } from '../../../src/lib/screening/types.ts';

describe('a change is real only beyond the error of its test', () => {
	// Written out from the evidence, §2.2: from 7 raises, above 1.5 cm, above 6 degrees, above 10 % (repeated jump), from 15 % for the others.
	test.each<[TestId, before: number, same: number, more: number]>([
		['T08', 20, 26, 27],
		['T08', 0, 6, 7],
		['T09', 9, 10.5, 10.6],
		['T09', 0.2, 1.7, 1.8],
		['T11', 40, 46, 47],
		['T17', 200, 220, 221],
		['T01', 20, 22.9, 23],
		['T12', 20, 22, 23],
		['T13', 60, 68.9, 69],
		['T15', 100, 114.9, 115],
		['T07', 20, 22, 23],
		['T10', 10, 11.4, 11.5],
		['T05', 2, 3, 4],
		['T03', 2, 3, 4],
	])('%s from %d: %d is no change, %d is more', (id, before, same, more) => {
		expect(moved(testById(id), before, same)).toBe('none');
		expect(moved(testById(id), before, more)).toBe('more');
	});

	test.each<[TestId, before: number, same: number, less: number]>([
		['T08', 27, 21, 20],
		['T09', 10, 8.5, 8.4],
		['T11', 47, 41, 40],
		['T17', 200, 180, 179],
		['T01', 40, 34.1, 34],
		['T12', 20, 18, 17],
		['T10', 10, 8.6, 8.5],
		['T03', 4, 3, 2],
	])('%s from %d: %d is no change, %d is less', (id, before, same, less) => {
		expect(moved(testById(id), before, same)).toBe('none');
		expect(moved(testById(id), before, less)).toBe('less');
	});

	test('the drawn band holds exactly the earlier scores that the test cannot tell from the newest', () => {
		const aScore = fc.integer({ min: 0, max: 1500 }).map((tenths) => tenths / 10);
		fc.assert(
			fc.property(fc.constantFrom(...TESTS), aScore, aScore, (each, before, now) => {
				const [low, high] = sameRange(each, now);
				// The ends are drawn with a line of some width, so a hair does not matter.
				fc.pre([low, high].every((end) => Math.abs(before - end) > 1e-6));
				expect(moved(each, before, now) === 'none').toBe(before > low && before < high);
			}),
		);
	});
});

describe('since when', () => {
	const raises = testById('T08');
	const kept = (on: string, score?: Score): KeptScreening => ({ on, scores: score ? { T08: score } : {} });
	const march = kept('2026-03-01', { left: 12, right: 20 });
	const april = kept('2026-04-12', { left: 17, right: 22 });
	const may = kept('2026-05-24');

	test('is the last time the test was done, each side by itself', () => {
		const now = kept('2026-07-05', { left: 24, right: 15 });
		expect(changeSince(raises, now, [march, april, may])).toEqual({
			since: '2026-04-12',
			parts: [
				{ place: 'left', before: 17, now: 24, change: 'more' },
				{ place: 'right', before: 22, now: 15, change: 'less' },
			],
		});
	});

	test('or the first, which shows what small steps add up to', () => {
		const now = kept('2026-07-05', { left: 22, right: 22 });
		expect(changeSince(raises, now, [march, april])?.parts[0]).toMatchObject({ change: 'none' });
		expect(changeSince(raises, now, [march, april], 'first')).toMatchObject({
			since: '2026-03-01',
			parts: [{ change: 'more' }, { change: 'none' }],
		});
	});

	test('is never, where the test was left out now or always', () => {
		expect(changeSince(raises, may, [march])).toBeUndefined();
		expect(changeSince(raises, march, [may])).toBeUndefined();
		expect(changeSince(raises, march, [])).toBeUndefined();
	});

	test('skips a day on which there were only hops on the spot', () => {
		const hop = testById('T16');
		const quiet = { left: true, right: false };
		const far = { on: '2026-03-01', scores: { T16: { left: 100, right: 100, quiet } } };
		const spot = { on: '2026-04-01', scores: { T16: { quiet } } };
		const now = { on: '2026-06-01', scores: { T16: { left: 120, right: 101 } } };
		expect(changeSince(hop, now, [far, spot])).toMatchObject({
			since: '2026-03-01',
			parts: [{ change: 'more' }, { change: 'none' }],
		});
		expect(changeSince(hop, spot, [far])).toBeUndefined();
	});

	test('works for a test without sides, and compares no side with both', () => {
		const [one, other] = [kept('2026-03-01', { whole: 10 }), kept('2026-04-12', { whole: 17 })];
		expect(changeSince(raises, other, [one])?.parts).toEqual([
			{ place: 'whole', before: 10, now: 17, change: 'more' },
		]);
		expect(changeSince(raises, other, [march])).toBeUndefined();
	});
});
