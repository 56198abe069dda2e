import { describe, expect, test } from 'vitest';
import { leftOutBecause } from '../../../src/lib/screening/applies.ts';
import { countIn, LENGTHS, minutesOf, testsIn } from '../../../src/lib/screening/lengths.ts';
import { ratioOf } from '../../../src/lib/screening/tests/t14-side-ratio.ts';
import { screen } from '../../../src/lib/screening/score.ts';
import type { Answer, Answers, Athlete, TestId } from '../../../src/lib/screening/types.ts';
import { TEST_IDS } from '../../../src/lib/screening/types.ts';
import { allAnswered, LOUD, measured, SKIPPED, whole } from './helpers.ts';

const MAN = { age: 30, sex: 'man' } as const;

describe('lengths', () => {
	test('are four tests in about six minutes, nine and eighteen', () => {
		expect(LENGTHS.map(countIn)).toEqual([4, 9, 18]);
		expect(minutesOf('quick')).toBe(6);
		expect(minutesOf('standard')).toBe(30);
		expect(minutesOf('full')).toBeGreaterThan(minutesOf('standard'));
	});

	test('go from least to most tiring: mobility, balance, quality, hops, endurance, planks', () => {
		for (const length of LENGTHS) {
			const places = testsIn(length).map((id) => TEST_IDS.indexOf(id));
			expect(places).toEqual([...places].sort((a, b) => a - b));
		}
		expect(testsIn('quick')).toEqual(['T09', 'T03', 'T07', 'T15']);
		expect(TEST_IDS.indexOf('T08')).toBeLessThan(TEST_IDS.indexOf('T16'));
		expect(TEST_IDS.slice(-2)).toEqual(['T13', 'T15']);
	});

	test.each([
		['quick', ['power']],
		['standard', []],
		['full', []],
	] as const)('%s leaves only %o unknown', (length, unknown) => {
		const answers = Object.fromEntries(testsIn(length).map((id) => [id, allAnswered()[id]]));
		expect(screen(answers, MAN).unknown).toEqual(unknown);
	});
});

describe('a test that is not for this person', () => {
	const why = (id: TestId, answers: Answers, athlete: Athlete = MAN) =>
		leftOutBecause(id, { answers, athlete });

	test('is eyes closed from 60, by age alone', () => {
		expect(why('T02', {}, { age: 59 })).toBeUndefined();
		expect(why('T02', {}, {})).toBeUndefined();
		expect(why('T02', {}, { age: 60 })).toMatch(/From 60 .* rule of thumb/);
	});

	test.each([
		['not done yet', undefined, true],
		['left out', SKIPPED, true],
		['below five', measured(8, 4), true],
		['five on each leg', measured(5), false],
	])('is the chair stand, unless standing on one leg was %s', (_what, T06: Answer | undefined, isAsked) => {
		expect(why('T07', T06 ? { T06 } : {}) === undefined).toBe(isAsked);
	});

	test('is no chair stand that was done all the same', () => {
		expect(why('T07', { T06: measured(20), T07: whole(30) })).toBeUndefined();
	});

	test('is the chair stand from 60 after a single stand on each leg', () => {
		expect(why('T07', { T06: measured(1) }, { age: 60 })).toBeDefined();
		expect(why('T07', { T06: measured(0) }, { age: 60 })).toBeUndefined();
	});

	test.each([
		['not known yet', undefined, MAN, undefined],
		['enough', measured(20), MAN, undefined],
		['too few on one leg', measured(30, 19), MAN, /each leg manages 20 heel raises/],
		['left out', SKIPPED, MAN, /you left those out/],
		['enough at 70', measured(14), { age: 70, sex: 'man' }, undefined],
		['too few at 70', measured(13), { age: 70, sex: 'man' }, /each leg manages 14 heel raises/],
	] as const)('is the hop where heel raises are %s', (_what, T08, athlete, reason) => {
		const because = why('T16', T08 ? { T08 } : {}, athlete);
		if (reason) expect(because).toMatch(reason);
		else expect(because).toBeUndefined();
	});

	test('is the stiff jumps until the whole gate is open', () => {
		expect(why('T17', {})).toBeUndefined();
		expect(why('T17', allAnswered())).toBeUndefined();
		expect(why('T17', allAnswered({ T08: measured(10) }))).toMatch(/heel raises/);
		expect(why('T17', allAnswered({ T16: LOUD }))).toMatch(/gate/);
		expect(why('T17', allAnswered({ T16: SKIPPED }))).toMatch(/gate/);
		expect(why('T17', allAnswered({ T01: measured(0), T02: measured(0) }))).toMatch(/gate/);
	});

	test('is never another', () => {
		const others = TEST_IDS.filter((id) => !['T02', 'T07', 'T16', 'T17'].includes(id));
		for (const id of others) expect(why(id, {}, { age: 90 })).toBeUndefined();
	});
});

describe('right against left in the side plank', () => {
	const ratio = (T13: Answer) => ratioOf(screen({ T13 }, MAN).results.T13);

	test.each([
		[60, 60, 1, false],
		[60, 54.1, 54.1 / 60, false],
		[60, 54, 0.9, true],
		[54, 60, 60 / 54, true],
		[30, 0, 0, true],
	])('%d s and %d s', (left, right, value, isUneven) => {
		expect(ratio(measured(left, right))).toEqual({ ratio: value, isUneven });
	});

	test('is not known where a side is not', () => {
		expect(ratio(SKIPPED)).toBeUndefined();
		expect(ratio(measured(0, 30))).toBeUndefined();
		expect(ratioOf({ outcome: 'scored', level: 1, value: 1 })).toBeUndefined();
	});
});
