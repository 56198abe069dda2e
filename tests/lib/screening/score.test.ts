import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TESTS, testById } from '../../../src/lib/screening/registry.ts';
import { compareSides, scoreTest } from '../../../src/lib/screening/score-test.ts';
import { screen, wholeLevel } from '../../../src/lib/screening/score.ts';
import type { Answer, Answers, Athlete, TestId } from '../../../src/lib/screening/types.ts';
import { TEST_IDS } from '../../../src/lib/screening/types.ts';
import { SKIPPED, allAnswered, measured } from './helpers.ts';

const MAN: Athlete = { age: 30, sex: 'man' };

const anAthlete: fc.Arbitrary<Athlete> = fc.record(
	{ age: fc.integer({ min: 16, max: 110 }), sex: fc.constantFrom('man', 'woman') },
	{ requiredKeys: [] },
);
const aScore = (id: TestId): fc.Arbitrary<number> => {
	const { input } = testById(id);
	if (input.kind === 'criteria') return fc.integer({ min: 0, max: 5 });
	return fc.integer({ min: 0, max: input.max * 10 }).map((tenths) => (input.decimals ? tenths / 10 : tenths));
};
const anAnswer = (id: TestId): fc.Arbitrary<Answer | undefined> =>
	fc.option(
		fc.oneof(
			fc.constant(SKIPPED),
			fc.tuple(aScore(id), aScore(id)).map(([left, right]) => measured(left, right)),
		),
		{ nil: undefined },
	);
const someAnswers: fc.Arbitrary<Answers> = fc
	.tuple(...TEST_IDS.map(anAnswer))
	.map((answers) => Object.fromEntries(TEST_IDS.map((id, index) => [id, answers[index]])) as Answers);

const swapSides = (answer: Answer | undefined): Answer | undefined =>
	answer?.kind === 'measured' ? measured(answer.right, answer.left) : answer;

describe('one test', () => {
	test('takes the level of the weaker side', () => {
		expect(scoreTest(testById('T09'), measured(13, 7), MAN)).toMatchObject({
			outcome: 'scored',
			level: 1,
			left: { value: 13, level: 3 },
			right: { value: 7, level: 1 },
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
		['T05', 0, 0, 'even', undefined],
		['T13', 50, 50, 'even', undefined],
	] as const)('%s %d and %d: %s', (id, left, right, balance, weaker) => {
		expect(compareSides(left, right, testById(id).error)).toMatchObject({ balance, weaker });
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
					expect([b.left, b.right]).toEqual([a.right, a.left]);
					expect(b.asymmetry.balance).toBe(a.asymmetry.balance);
					expect([a.asymmetry.weaker, b.asymmetry.weaker].sort()).not.toEqual(['left', 'left']);
				}
			}),
		);
	});

	test('a flag always means 10 % or more', () => {
		fc.assert(
			fc.property(fc.constantFrom(...TESTS), fc.nat(300), fc.nat(300), ({ error }, left, right) => {
				const { balance, percent } = compareSides(left, right, error);
				if (balance === 'flag') expect(percent).toBeGreaterThanOrEqual(10);
			}),
		);
	});
});

describe('elements', () => {
	test('score the mean of their tests', () => {
		const { elements } = screen(allAnswered({ T13: measured(80), T12: measured(5) }), MAN);
		expect(elements).toEqual([
			{ element: 'mobility', outcome: 'scored', score: 2, tests: ['T09'] },
			{ element: 'stability', outcome: 'scored', score: 2, tests: ['T01', 'T05'] },
			{ element: 'strength', outcome: 'scored', score: 2, tests: ['T05', 'T08'] },
			{ element: 'endurance', outcome: 'scored', score: 5 / 3, tests: ['T08', 'T12', 'T13'] },
			{ element: 'power', outcome: 'unknown' },
		]);
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
					if (other !== id) expect(skipped.results[other]).toEqual(screen(answers, athlete).results[other]);
				}
			}),
		);
	});

	test('a skipped test counts at least as well as a zero', () => {
		fc.assert(
			fc.property(someAnswers, anAthlete, fc.constantFrom(...TEST_IDS), (answers, athlete, id) => {
				const skipped = screen({ ...answers, [id]: SKIPPED }, athlete).elements;
				const zero = screen({ ...answers, [id]: measured(0) }, athlete).elements;
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
				if (answer?.kind !== 'measured') return;
				const better = { ...answers, [id]: { ...answer, left: answer.left + 1 } };
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
	const states = (answers: Answers, athlete: Athlete, hops?: 'passed' | 'failed') =>
		screen(answers, athlete, hops).gate.checks.map(({ state }) => state);

	test('stays shut while the hops are not tested, and says so', () => {
		expect(screen(strong, MAN).gate).toEqual({
			open: false,
			checks: [
				{ id: 'stability', needs: 2, state: 'passed' },
				{ id: 'heel-raises', needs: 20, state: 'passed' },
				{ id: 'hops', needs: 10, state: 'unknown' },
			],
		});
	});

	test('opens when all three have passed', () => {
		expect(screen(strong, MAN, 'passed').gate.open).toBe(true);
		expect(screen(strong, MAN, 'failed').gate.open).toBe(false);
	});

	test('asks 20 raises of each leg', () => {
		expect(states(allAnswered({ T08: measured(30, 19) }), MAN)[1]).toBe('failed');
		expect(states(allAnswered({ T08: SKIPPED }), MAN)[1]).toBe('unknown');
	});

	test('asks the norm for the age from 60 up', () => {
		expect(states(allAnswered({ T08: measured(19) }), { age: 60, sex: 'man' })[1]).toBe('passed');
		expect(states(allAnswered({ T08: measured(18) }), { age: 60, sex: 'man' })[1]).toBe('failed');
		expect(states(allAnswered({ T08: measured(19) }), { age: 59, sex: 'man' })[1]).toBe('failed');
	});

	test('asks for stability of 2', () => {
		expect(states(allAnswered({ T01: measured(29) }), MAN)[0]).toBe('failed');
		expect(states(allAnswered({ T01: SKIPPED, T05: SKIPPED }), MAN)[0]).toBe('unknown');
	});
});
