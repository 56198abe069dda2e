import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TESTS, testById } from '../../../src/lib/screening/registry.ts';
import { compareSides, scoreTest } from '../../../src/lib/screening/score-test.ts';
import { wholeLevel } from '../../../src/lib/screening/elements.ts';
import { screen } from '../../../src/lib/screening/score.ts';
import type { Answer, Answers, Athlete, TestId } from '../../../src/lib/screening/types.ts';
import { TEST_IDS } from '../../../src/lib/screening/types.ts';
import { SKIPPED, allAnswered, hopped, LOUD, measured, whole } from './helpers.ts';

const MAN: Athlete = { age: 30, sex: 'man' };

const anAthlete: fc.Arbitrary<Athlete> = fc.record(
	{ age: fc.integer({ min: 16, max: 110 }), sex: fc.constantFrom('man', 'woman') },
	{ requiredKeys: [] },
);
const aScore = (id: TestId): fc.Arbitrary<number> => {
	const { input } = testById(id);
	if (input.kind === 'criteria') return fc.integer({ min: 0, max: 5 });
	const { min, max, decimals } = input;
	return decimals
		? fc.integer({ min: min * 10, max: max * 10 }).map((tenths) => tenths / 10)
		: fc.integer({ min, max });
};
const anAnswer = (id: TestId): fc.Arbitrary<Answer | undefined> =>
	fc.option(fc.oneof(fc.constant(SKIPPED), aGiven(id)), { nil: undefined });
function aGiven(id: TestId): fc.Arbitrary<Answer> {
	if (testById(id).judged === 'whole')
		return fc
			.tuple(aScore(id), id === 'T17' ? fc.constantFrom(0, 1, 2) : fc.constant(undefined))
			.map(([value, landing]) => whole(value, landing));
	const sides = fc.tuple(aScore(id), aScore(id));
	if (id !== 'T16') return sides.map(([left, right]) => measured(left, right));
	return fc
		.tuple(fc.boolean(), fc.boolean(), fc.option(sides, { nil: undefined }))
		.map(([left, right, reach]) => ({
			kind: 'hops',
			quiet: { left, right },
			...(left && right && reach && { reach: { left: reach[0], right: reach[1] } }),
		}));
}
const someAnswers: fc.Arbitrary<Answers> = fc
	.tuple(...TEST_IDS.map(anAnswer))
	.map((answers) => Object.fromEntries(TEST_IDS.map((id, index) => [id, answers[index]])) as Answers);

const swap = <T>({ left, right }: { left: T; right: T }) => ({ left: right, right: left });
function swapSides(answer: Answer | undefined): Answer | undefined {
	if (answer?.kind === 'measured') return { kind: 'measured', ...swap(answer) };
	if (answer?.kind !== 'hops') return answer;
	return {
		kind: 'hops',
		quiet: swap(answer.quiet),
		...(answer.reach && { reach: swap(answer.reach) }),
	};
}

/** A zero, as bad as it gets, in the shape the test asks for. */
const worst = (id: TestId): Answer => {
	const { judged, better, input } = testById(id);
	if (id === 'T16') return hopped(10, 300);
	const most = input.kind === 'number' ? input.max : input.most;
	if (judged === 'whole') return whole(better === 'more' ? 0 : most, id === 'T17' ? 2 : undefined);
	return judged === 'difference' ? measured(10, 150) : measured(better === 'more' ? 0 : most);
};

describe('one test', () => {
	test('takes the level of the weaker side', () => {
		expect(scoreTest(testById('T09'), measured(13, 7), MAN)).toMatchObject({
			outcome: 'scored',
			level: 1,
			value: 7,
			sides: { left: 13, right: 7 },
		});
	});

	test('with fewer faults is better: the leg with more decides', () => {
		expect(scoreTest(testById('T03'), measured(0, 4), MAN)).toMatchObject({
			level: 0,
			value: 4,
			sides: { asymmetry: { balance: 'flag', weaker: 'right' } },
		});
	});

	test.each([
		['skipped', SKIPPED],
		['not there', undefined],
	])('is unknown when the answer is %s', (_name, answer) => {
		expect(scoreTest(testById('T08'), answer, MAN)).toEqual({ outcome: 'unknown' });
	});
});

describe('sides', () => {
	test.each([
		['T08', 26, 20, 'within-error', 'right'],
		['T08', 27, 20, 'flag', 'right'],
		['T08', 100, 92, 'note', 'right'],
		['T08', 30, 28, 'even', 'right'],
		['T09', 12, 10.5, 'within-error', 'right'],
		['T09', 10.4, 12, 'note', 'left'],
		['T09', 12, 9, 'note', 'right'],
		['T09', 7.4, 10.5, 'flag', 'left'],
		['T01', 45, 38.3, 'within-error', 'right'],
		['T01', 45, 38.2, 'flag', 'right'],
		['T12', 20, 17, 'flag', 'right'],
		['T12', 21, 18, 'within-error', 'right'],
		['T13', 60, 54, 'flag', 'right'],
		['T13', 60, 54.1, 'even', 'right'],
		['T05', 5, 4, 'within-error', 'right'],
		['T05', 5, 3, 'flag', 'right'],
		['T03', 1, 2, 'within-error', 'right'],
		['T03', 3, 1, 'flag', 'left'],
		['T04', 60, 56.1, 'even', 'right'],
		['T04', 56, 60, 'note', 'left'],
		['T04', 40, 36, 'flag', 'right'],
		['T11', 45, 36, 'within-error', 'right'],
		['T11', 45, 35, 'within-error', 'right'],
		['T11', 34, 45, 'note', 'left'],
		['T06', 20, 17, 'flag', 'right'],
		['T06', 20, 18, 'within-error', 'right'],
		['T16', 200, 180, 'within-error', 'right'],
		['T16', 170, 200, 'flag', 'left'],
		['T18', 10, 9, 'within-error', 'right'],
		['T05', 0, 0, 'even', undefined],
		['T13', 50, 50, 'even', undefined],
	] as const)('%s %d and %d: %s', (id, left, right, balance, weaker) => {
		expect(compareSides(testById(id), left, right)).toMatchObject({ balance, weaker });
	});

	test('swapping left and right swaps the result', () => {
		fc.assert(
			fc.property(someAnswers, anAthlete, (answers, athlete) => {
				const swapped = Object.fromEntries(TEST_IDS.map((id) => [id, swapSides(answers[id])])) as Answers;
				const before = screen(answers, athlete);
				const after = screen(swapped, athlete);
				expect(after.elements).toEqual(before.elements);
				expect(after.weakest).toEqual(before.weakest);
				expect(after.gate).toEqual(before.gate);
				for (const id of TEST_IDS) {
					const [a, b] = [before.results[id], after.results[id]];
					if (a.outcome === 'unknown' || b.outcome === 'unknown') {
						expect(a.outcome).toBe(b.outcome);
						continue;
					}
					expect([b.level, b.value]).toEqual([a.level, a.value]);
					expect([b.sides?.left, b.sides?.right]).toEqual([a.sides?.right, a.sides?.left]);
					expect(b.sides?.asymmetry.balance).toBe(a.sides?.asymmetry.balance);
					const other = { left: 'right', right: 'left' } as const;
					const { weaker } = a.sides?.asymmetry ?? {};
					expect(b.sides?.asymmetry.weaker).toBe(weaker && other[weaker]);
				}
			}),
		);
	});

	test('a flag always means 10 % or more', () => {
		fc.assert(
			fc.property(fc.constantFrom(...TESTS), fc.nat(300), fc.nat(300), (entry, left, right) => {
				const { balance, percent } = compareSides(entry, left, right);
				if (balance === 'flag') expect(percent).toBeGreaterThanOrEqual(10);
			}),
		);
	});
});

describe('elements', () => {
	test('score the mean of their tests', () => {
		const { elements } = screen(allAnswered({ T13: measured(80), T12: measured(5) }), MAN);
		expect(elements).toEqual([
			{ element: 'mobility', outcome: 'scored', score: 2, tests: ['T09', 'T10', 'T11'] },
			{ element: 'stability', outcome: 'scored', score: 2, tests: ['T01', 'T02', 'T04', 'T03', 'T05'] },
			{ element: 'strength', outcome: 'scored', score: 2, tests: ['T05', 'T08', 'T06'] },
			{ element: 'endurance', outcome: 'scored', score: 9 / 5, tests: ['T08', 'T18', 'T12', 'T13', 'T15'] },
			{ element: 'power', outcome: 'scored', score: 2, tests: ['T16', 'T17'] },
		]);
	});

	test('count one test of standing up: two legs stand in for a leg that cannot', () => {
		const strength = (T06: Answer, T07: Answer) =>
			screen({ T06, T07 }, MAN).elements.find(({ element }) => element === 'strength');
		expect(strength(measured(4), whole(28))).toMatchObject({ score: 2, tests: ['T07'] });
		expect(strength(measured(4), SKIPPED)).toMatchObject({ score: 0, tests: ['T06'] });
		expect(strength(SKIPPED, whole(28))).toMatchObject({ score: 2, tests: ['T07'] });
		expect(strength(measured(20), whole(28))).toMatchObject({ score: 3, tests: ['T06'] });
	});

	test('never count eyes closed from 60, whatever was answered', () => {
		const T02 = measured(0);
		expect(screen({ T02 }, { age: 59 }).results.T02).toMatchObject({ level: 0 });
		expect(screen({ T02 }, { age: 60 }).results.T02).toEqual({ outcome: 'unknown' });
		expect(screen({ T02 }, { age: 60 }).unknown).toContain('stability');
	});

	test('leave power unknown until the gate is open', () => {
		const power = (answers: Answers) =>
			screen(answers, MAN).elements.find(({ element }) => element === 'power')?.outcome;
		expect(power(allAnswered())).toBe('scored');
		expect(power(allAnswered({ T08: measured(19) }))).toBe('unknown');
		expect(power(allAnswered({ T16: LOUD }))).toBe('unknown');
		expect(power(allAnswered({ T01: measured(0), T02: measured(0) }))).toBe('unknown');
	});

	test('show the two lowest, ties in a fixed order', () => {
		expect(screen(allAnswered(), MAN).weakest).toEqual(['mobility', 'stability']);
		expect(screen(allAnswered({ T08: measured(0) }), MAN).weakest).toEqual(['strength', 'endurance']);
	});

	test('never call an unknown one weak', () => {
		const { weakest, unknown } = screen({ T09: measured(15), T01: SKIPPED }, MAN);
		expect(weakest).toEqual(['mobility']);
		expect(unknown).toEqual(['stability', 'strength', 'endurance', 'power']);
	});

	test('know nothing when nothing was done', () => {
		expect(screen({}, {})).toMatchObject({ weakest: [], gate: { open: false } });
	});

	test('skipping a test never lowers what the others say, and skipped equals never asked', () => {
		fc.assert(
			fc.property(someAnswers, anAthlete, fc.constantFrom(...TEST_IDS), (answers, athlete, id) => {
				const skipped = screen({ ...answers, [id]: SKIPPED }, athlete);
				const rest = Object.fromEntries(Object.entries(answers).filter(([key]) => key !== id));
				expect(skipped).toEqual(screen(rest, athlete));
				for (const other of TEST_IDS) {
					if (other === id || other === 'T16' || other === 'T17') continue;
					expect(skipped.results[other]).toEqual(screen(answers, athlete).results[other]);
				}
			}),
		);
	});

	test('a skipped test counts at least as well as a zero', () => {
		fc.assert(
			fc.property(someAnswers, anAthlete, fc.constantFrom(...TEST_IDS), (answers, athlete, id) => {
				const skipped = screen({ ...answers, [id]: SKIPPED }, athlete).elements;
				const zero = screen({ ...answers, [id]: worst(id) }, athlete).elements;
				skipped.forEach((entry, index) => {
					const other = zero[index];
					if (entry.outcome === 'scored' && other?.outcome === 'scored') {
						expect(entry.score).toBeGreaterThanOrEqual(other.score);
					}
				});
			}),
		);
	});

	test('a better score on one side never lowers anything', () => {
		fc.assert(
			fc.property(someAnswers, anAthlete, fc.constantFrom(...TEST_IDS), (answers, athlete, id) => {
				const answer = answers[id];
				const { judged, better: direction } = testById(id);
				if (answer?.kind !== 'measured' || judged !== 'weaker-side') return;
				const left = direction === 'more' ? answer.left + 1 : Math.max(0, answer.left - 1);
				const better = { ...answers, [id]: { ...answer, left } };
				const [before, after] = [screen(answers, athlete).elements, screen(better, athlete).elements];
				before.forEach((entry, index) => {
					const other = after[index];
					if (entry.outcome === 'scored' && other?.outcome === 'scored') {
						expect(other.score).toBeGreaterThanOrEqual(entry.score);
					}
				});
			}),
		);
	});
});

test.each([
	[0, 0],
	[1.99, 1],
	[2, 2],
	[3, 3],
])('a score of %d stands for level %d', (score, level) => {
	expect(wholeLevel(score)).toBe(level);
});

describe('the gate to jumping', () => {
	const strong = allAnswered({ T08: measured(20) });
	const states = (answers: Answers, athlete: Athlete = MAN) =>
		screen(answers, athlete).gate.checks.map(({ state }) => state);

	test('stays shut while the hops are not tested, and says so', () => {
		expect(screen({ ...strong, T16: SKIPPED }, MAN).gate).toEqual({
			open: false,
			checks: [
				{ id: 'stability', needs: 2, state: 'passed' },
				{ id: 'heel-raises', needs: 20, state: 'passed' },
				{ id: 'hops', needs: 10, state: 'unknown' },
			],
		});
	});

	test('opens when all three have passed, the distance being no part of it', () => {
		const T16: Answer = { kind: 'hops', quiet: { left: true, right: true } };
		expect(screen({ ...strong, T16 }, MAN).gate.open).toBe(true);
		expect(screen({ ...strong, T16: hopped(10, 300) }, MAN).gate.open).toBe(true);
		expect(screen({ ...strong, T16: LOUD }, MAN).gate.open).toBe(false);
		expect(states({ ...strong, T16: LOUD })[2]).toBe('failed');
	});

	test('asks 20 raises of each leg, and believes no hops without them', () => {
		expect(states(allAnswered({ T08: measured(30, 19) }))).toEqual(['passed', 'failed', 'unknown']);
		expect(states(allAnswered({ T08: SKIPPED }))).toEqual(['passed', 'unknown', 'unknown']);
		expect(screen(allAnswered({ T08: measured(30, 19) }), MAN).results.T16).toEqual({ outcome: 'unknown' });
	});

	test.each([
		[{ age: 59, sex: 'man' }, 19, 'failed'],
		[{ age: 59, sex: 'man' }, 20, 'passed'],
		[{ age: 60, sex: 'man' }, 18, 'failed'],
		[{ age: 60, sex: 'man' }, 19, 'passed'],
		[{ age: 70, sex: 'man' }, 13, 'failed'],
		[{ age: 70, sex: 'man' }, 14, 'passed'],
		[{ age: 70, sex: 'woman' }, 15, 'failed'],
		[{ age: 70, sex: 'woman' }, 16, 'passed'],
		[{ age: 80, sex: 'woman' }, 13, 'passed'],
		[{ age: 80, sex: 'man' }, 9, 'failed'],
		[{ age: 80, sex: 'man' }, 10, 'passed'],
		[{}, 19, 'failed'],
		[{}, 20, 'passed'],
	] as const)('for %o, %d raises have %s', (athlete, raises, state) => {
		expect(states(allAnswered({ T08: measured(raises) }), athlete)[1]).toBe(state);
	});

	test('asks for stability of 2, on average', () => {
		expect(states(allAnswered({ T01: measured(29) }))[0]).toBe('failed');
		expect(states(allAnswered({ T01: measured(29), T05: measured(5) }))[0]).toBe('passed');
		const none = { T01: SKIPPED, T02: SKIPPED, T03: SKIPPED, T04: SKIPPED, T05: SKIPPED };
		expect(states(allAnswered(none))[0]).toBe('unknown');
	});
});
