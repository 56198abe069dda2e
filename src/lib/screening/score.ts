import type { Element } from '../model/exercise.ts';
import { ELEMENTS } from '../model/exercise.ts';
import { isAtLeast } from './athlete.ts';
import { type ElementScore, scoreElement } from './elements.ts';
import { checkRaises, type Gate, jumpGate } from './gate.ts';
import { TESTS } from './registry.ts';
import { scoreTest } from './score-test.ts';
import { EYES_OPEN_FROM } from './tests/t02-eyes-closed-balance.ts';
import type { Answers, Athlete, TestResult, TestResults } from './types.ts';

export interface Screening {
	readonly results: TestResults;
	/** In the order of `ELEMENTS`. */
	readonly elements: readonly ElementScore[];
	/** The two lowest scored elements, lowest first; ties in the order of `ELEMENTS`. Unknown ones are never here. */
	readonly weakest: readonly Element[];
	readonly unknown: readonly Element[];
	readonly gate: Gate;
}

/** Scores all answers. Power counts only behind an open gate. */
export function screen(answers: Answers, athlete: Athlete): Screening {
	const results = scoreTests(answers, athlete);
	const gate = jumpGate(results, answers, athlete);
	const elements = ELEMENTS.map((element): ElementScore =>
		element === 'power' && !gate.open ? { element, outcome: 'unknown' } : scoreElement(element, results),
	);
	return {
		results,
		elements,
		weakest: weakestTwo(elements),
		unknown: elements.filter(({ outcome }) => outcome === 'unknown').map(({ element }) => element),
		gate,
	};
}

/** Scores every test there is. An answer to a test that was not this person's to do, as after a change of age, is unknown. */
function scoreTests(answers: Answers, athlete: Athlete): TestResults {
	const entries = TESTS.map((test) => [test.id, scoreTest(test, answers[test.id], athlete)]);
	const results = Object.fromEntries(entries) as TestResults;
	const unknown: TestResult = { outcome: 'unknown' };
	const T02 = isAtLeast(athlete, EYES_OPEN_FROM) ? unknown : results.T02;
	const T16 = checkRaises(results, athlete).state === 'passed' ? results.T16 : unknown;
	const safe = { ...results, T02, T16 };
	return { ...safe, T17: jumpGate(safe, answers, athlete).open ? safe.T17 : unknown };
}

function weakestTwo(elements: readonly ElementScore[]): readonly Element[] {
	return elements
		.filter((entry) => entry.outcome === 'scored')
		.sort((a, b) => a.score - b.score)
		.slice(0, 2)
		.map(({ element }) => element);
}
