import { describe, expect, test } from 'vitest';
import { TESTS, testById } from '../../../src/lib/screening/registry.ts';
import { levelOf } from '../../../src/lib/screening/score-test.ts';
import type { Athlete, Limits, TestId } from '../../../src/lib/screening/types.ts';

const man = (age?: number): Athlete => ({ age, sex: 'man' });
const woman = (age?: number): Athlete => ({ age, sex: 'woman' });
const unsaid = (age?: number): Athlete => ({ age });

/** Evidence §2.1, every age and sex branch and both sides of every age edge. */
const EDGES: readonly (readonly [TestId, string, Athlete, Limits])[] = [
	['T01', 'under 60', man(59), [10, 30, 45]],
	['T01', 'from 60', woman(60), [5, 15, 30]],
	['T01', 'age not given', {}, [10, 30, 45]],
	['T05', 'everyone', {}, [2, 4, 5]],
	['T09', 'everyone', woman(70), [6, 9, 12]],
	['T08', 'men 20', man(20), [19, 30, 37]],
	['T08', 'men 29', man(29), [19, 30, 37]],
	['T08', 'men 30', man(30), [16, 26, 32]],
	['T08', 'men 40', man(40), [14, 23, 28]],
	['T08', 'men 50', man(50), [12, 19, 23]],
	['T08', 'men 60', man(60), [10, 16, 19]],
	['T08', 'men 70', man(70), [7, 12, 14]],
	['T08', 'men 80', man(80), [5, 8, 10]],
	['T08', 'men 95', man(95), [5, 8, 10]],
	['T08', 'women 20', woman(20), [15, 24, 30]],
	['T08', 'women 39', woman(39), [14, 22, 27]],
	['T08', 'women 49', woman(49), [12, 20, 24]],
	['T08', 'women 59', woman(59), [11, 17, 21]],
	['T08', 'women 69', woman(69), [10, 16, 19]],
	['T08', 'women 79', woman(79), [8, 13, 16]],
	['T08', 'women 80', woman(80), [7, 11, 13]],
	['T08', 'sex not given, women lower', unsaid(30), [14, 22, 27]],
	['T08', 'sex not given, men lower', unsaid(75), [7, 12, 14]],
	['T08', 'man, age not given', man(), [12, 20, 24]],
	['T08', 'woman, age not given', woman(), [11, 17, 21]],
	['T08', 'man under 20', man(19), [12, 20, 24]],
	['T08', 'nothing given', {}, [11, 17, 21]],
	['T12', 'man 49', man(49), [12, 20, 30]],
	['T12', 'man 50', man(50), [10, 17, 25]],
	['T12', 'man, age not given', man(), [12, 20, 30]],
	['T12', 'woman 25', woman(25), [10, 17, 25]],
	['T12', 'nothing given', {}, [10, 17, 25]],
	['T13', 'man', man(), [20, 45, 75]],
	['T13', 'woman', woman(), [20, 40, 60]],
	['T13', 'nothing given', {}, [20, 40, 60]],
];

describe.each(EDGES)('%s, %s', (id, _who, athlete, limits) => {
	const screeningTest = testById(id);
	const step = screeningTest.input.kind === 'number' && screeningTest.input.decimals === 1 ? 0.1 : 1;

	test('has the limits of the evidence', () => {
		expect(screeningTest.limits(athlete)).toEqual(limits);
	});

	test.each([0, 1, 2] as const)('changes level exactly at limit %i', (index) => {
		expect(levelOf(screeningTest, limits[index], athlete)).toBe(index + 1);
		expect(levelOf(screeningTest, limits[index] - step, athlete)).toBe(index);
	});
});

describe('norms', () => {
	test.each([
		['T01', man(25), [43, 43], 'reported'],
		['T01', man(39), [43, 43], 'reported'],
		['T01', woman(40), [40, 40], 'reported'],
		['T01', woman(59), [37, 37], 'reported'],
		['T01', woman(60), [undefined, undefined], 'reported'],
		['T01', {}, [undefined, undefined], 'reported'],
		['T05', {}, [undefined, undefined], 'read'],
		['T08', {}, [21, 24], 'read'],
		['T08', man(45), [28, 28], 'reported'],
		['T08', unsaid(45), [24, 28], 'reported'],
		['T08', unsaid(85), [10, 13], 'reported'],
		['T09', {}, [9.2, 14.8], 'reported'],
		['T12', {}, [20, 30], 'reported'],
		['T13', {}, [undefined, undefined], 'recalled'],
	] as const)('%s for %o is drawn from %o and marked %s', (id, athlete, [low, high], certainty) => {
		const norm = testById(id).norm(athlete);
		expect([norm.low, norm.high, norm.certainty]).toEqual([low, high, certainty]);
	});

	test('a number seen only on a page that quotes the study says so', () => {
		for (const { norm } of TESTS) {
			for (const athlete of [{}, man(30), woman(65)]) {
				const { certainty, text, low } = norm(athlete);
				if (certainty === 'reported' && low !== undefined) expect(text).toContain('as reported by');
			}
		}
	});

	test('no number that the evidence forbids is anywhere', () => {
		const words = JSON.stringify(TESTS.map((entry) => [entry, entry.norm({}), entry.norm(man(65))]));
		for (const forbidden of [/\b26\.9\b/, /\b94\b/, /\b97\b/, /\b72 s\b/, /\b27\.9\b/, /899/]) {
			expect(words).not.toMatch(forbidden);
		}
	});
});

test.each(TESTS.map((entry) => [entry.id, entry] as const))(
	'%s is complete and never predicts',
	(_id, entry) => {
		expect(entry.steps.length).toBeGreaterThanOrEqual(2);
		expect(entry.limitsFrom.certainty).toBe('rule-of-thumb');
		expect(entry.cannotTell).toContain('whether you will get injured');
		for (const { athlete } of entry.groups) {
			const [low, middle, high] = entry.limits(athlete);
			expect(low).toBeLessThan(middle);
			expect(middle).toBeLessThan(high);
			expect(high).toBeLessThanOrEqual(entry.scaleMax);
		}
	},
);
