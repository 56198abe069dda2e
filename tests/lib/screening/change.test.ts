import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeOf, changeSince, sameRange } from '../../../src/lib/screening/change.ts';
import type { KeptScreening, Score } from '../../../src/lib/screening/history.ts';
import { TESTS, testById } from '../../../src/lib/screening/registry.ts';
import type { TestId } from '../../../src/lib/screening/types.ts';

describe('a change is real only beyond the error of its test', () => {
	// Written out from the evidence, §2.2: 7 raises, more than 1.5 cm, 15 % of the larger score for the others.
	test.each<[TestId, before: number, stillSame: number, more: number]>([
		['T08', 20, 26, 27],
		['T08', 0, 6, 7],
		['T09', 9, 10.5, 10.6],
		['T09', 0.2, 1.7, 1.8],
		['T01', 34, 39.9, 40],
		['T01', 0, 0, 0.1],
		['T12', 17, 19, 20],
		['T13', 51, 59.9, 60],
		['T05', 2, 3, 4],
	])('%s from %d: %d is the same, %d is more', (id, before, stillSame, more) => {
		const { error } = testById(id);
		expect(changeOf(before, stillSame, error)).toBe('none');
		expect(changeOf(stillSame, before, error)).toBe('none');
		expect(changeOf(before, more, error)).toBe('more');
		expect(changeOf(more, before, error)).toBe('less');
	});

	test('degrees: more than six', () => {
		const error = { relative: false, band: 6, text: '', certainty: 'read', sources: [] } as const;
		expect(changeOf(40, 46, error)).toBe('none');
		expect(changeOf(40, 46.1, error)).toBe('more');
		expect(changeOf(46.1, 40, error)).toBe('less');
	});

	const aScore = fc.integer({ min: 0, max: 1500 }).map((tenths) => tenths / 10);

	test('equal scores never changed, and turning time round turns the word round', () => {
		const turned = { more: 'less', less: 'more', none: 'none' } as const;
		fc.assert(
			fc.property(fc.constantFrom(...TESTS), aScore, aScore, ({ error }, a, b) => {
				expect(changeOf(a, a, error)).toBe('none');
				expect(changeOf(b, a, error)).toBe(turned[changeOf(a, b, error)]);
			}),
		);
	});

	test('the drawn band holds exactly the scores that are the same', () => {
		fc.assert(
			fc.property(fc.constantFrom(...TESTS), aScore, aScore, ({ error }, value, other) => {
				const [low, high] = sameRange(value, error);
				// The ends are drawn with a line of some width, so a hair does not matter.
				fc.pre([low, high].every((end) => Math.abs(other - end) > 1e-6));
				expect(changeOf(value, other, error) === 'none').toBe(other > low && other < high);
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
				{ part: 'left', before: 17, now: 24, change: 'more' },
				{ part: 'right', before: 22, now: 15, change: 'less' },
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

	test('works for a test without sides, and compares no side with both', () => {
		const [one, other] = [kept('2026-03-01', { both: 10 }), kept('2026-04-12', { both: 17 })];
		expect(changeSince(raises, other, [one])?.parts).toEqual([
			{ part: 'both', before: 10, now: 17, change: 'more' },
		]);
		expect(changeSince(raises, other, [march])).toBeUndefined();
	});
});
