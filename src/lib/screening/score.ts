import type { Element, Level } from '../model/exercise.ts';
import { ELEMENTS } from '../model/exercise.ts';
import { isAtLeast } from './athlete.ts';
import { TESTS } from './registry.ts';
import { scoreTests } from './score-test.ts';
import { heelRaiseNorm } from './tests/t08-heel-raise.ts';
import type { Answers, Athlete, TestId, TestResults } from './types.ts';

/** An element's score, 0 to 3: the mean of its scored tests. Unknown where none was done. */
export type ElementScore =
	| {
			readonly element: Element;
			readonly outcome: 'scored';
			readonly score: number;
			readonly tests: readonly TestId[];
	  }
	| { readonly element: Element; readonly outcome: 'unknown' };

export type CheckState = 'passed' | 'failed' | 'unknown';

/** A condition for jumping and how it stands. */
export interface GateCheck {
	readonly id: 'stability' | 'heel-raises' | 'hops';
	readonly state: CheckState;
	/** What it asks for: level, raises on each leg, hops. */
	readonly needs: number;
}

/** Opens the jumping exercises when every check has passed (evidence §2.2). */
export interface Gate {
	readonly open: boolean;
	readonly checks: readonly GateCheck[];
}

export interface Screening {
	readonly results: TestResults;
	/** In the order of `ELEMENTS`. */
	readonly elements: readonly ElementScore[];
	/** The two lowest scored elements, lowest first; ties in the order of `ELEMENTS`. Unknown ones are never here. */
	readonly weakest: readonly Element[];
	readonly unknown: readonly Element[];
	readonly gate: Gate;
}

/** What opens the jumping exercises (evidence §2.2, P25). The 20 and the 10 are from moore2021; the combination is our rule of thumb. */
export const JUMP_GATE = { stability: 2, heelRaises: 20, hops: 10, ageNormFrom: 60 } as const;

/** Ten hops on the spot, quiet and free of pain: not among the tests yet, so unknown unless told. */
export function screen(answers: Answers, athlete: Athlete, hops: CheckState = 'unknown'): Screening {
	const results = scoreTests(answers, athlete);
	const elements = ELEMENTS.map((element) => scoreElement(element, results));
	return {
		results,
		elements,
		weakest: weakestTwo(elements),
		unknown: elements.filter(({ outcome }) => outcome === 'unknown').map(({ element }) => element),
		gate: jumpGate(elements, results, athlete, hops),
	};
}

/** The whole level an element's score stands for, rounded down: 1.9 is not yet solid. Our rule of thumb. */
export const wholeLevel = (score: number): Level => Math.floor(score) as Level;

function scoreElement(element: Element, results: TestResults): ElementScore {
	const scored = TESTS.flatMap(({ id, elements }) => {
		const result = results[id];
		return elements.includes(element) && result.outcome === 'scored' ? [{ id, level: result.level }] : [];
	});
	if (scored.length === 0) return { element, outcome: 'unknown' };
	const score = scored.reduce((sum, { level }) => sum + level, 0) / scored.length;
	return { element, outcome: 'scored', score, tests: scored.map(({ id }) => id) };
}

function weakestTwo(elements: readonly ElementScore[]): readonly Element[] {
	return elements
		.filter((entry) => entry.outcome === 'scored')
		.sort((a, b) => a.score - b.score)
		.slice(0, 2)
		.map(({ element }) => element);
}

/**
 * Stability, heel raises on each leg (from 60 years the norm for the age, since 20 would shut out most) and the hops.
 */
function jumpGate(
	elements: readonly ElementScore[],
	results: TestResults,
	athlete: Athlete,
	hops: CheckState,
): Gate {
	const stability = elements.find(({ element }) => element === 'stability');
	const raises = results.T08;
	const raisesNeeded = isAtLeast(athlete, JUMP_GATE.ageNormFrom)
		? heelRaiseNorm(athlete)
		: JUMP_GATE.heelRaises;
	const checks: GateCheck[] = [
		{
			id: 'stability',
			needs: JUMP_GATE.stability,
			state: stability?.outcome === 'scored' ? passed(stability.score >= JUMP_GATE.stability) : 'unknown',
		},
		{
			id: 'heel-raises',
			needs: raisesNeeded,
			state:
				raises.outcome === 'scored'
					? passed(Math.min(raises.left.value, raises.right.value) >= raisesNeeded)
					: 'unknown',
		},
		{ id: 'hops', needs: JUMP_GATE.hops, state: hops },
	];
	return { open: checks.every(({ state }) => state === 'passed'), checks };
}

const passed = (isPassed: boolean): CheckState => (isPassed ? 'passed' : 'failed');
