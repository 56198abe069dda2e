import { isAtLeast } from './athlete.ts';
import { scoreElement } from './elements.ts';
import { isQuiet } from './score-test.ts';
import { heelRaiseNorm } from './tests/t08-heel-raise.ts';
import type { Answers, Athlete, CheckState, TestResults } from './types.ts';

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
	readonly checks: readonly [stability: GateCheck, raises: GateCheck, hops: GateCheck];
}

/** What opens the jumping exercises (evidence §2.2, P25). The 20 and the 10 are from moore2021; the combination is our rule of thumb. */
export const JUMP_GATE = { stability: 2, heelRaises: 20, hops: 10, ageNormFrom: 60 } as const;

/**
 * Stability, heel raises on each leg (from 60 years the norm for the age, since 20 would shut out most) and the hops. Hops by legs that
 * should not have hopped do not count.
 */
export function jumpGate(results: TestResults, answers: Answers, athlete: Athlete): Gate {
	const stability = scoreElement('stability', results);
	const raises = checkRaises(results, athlete);
	const checks = [
		{
			id: 'stability',
			needs: JUMP_GATE.stability,
			state: stability.outcome === 'scored' ? passed(stability.score >= JUMP_GATE.stability) : 'unknown',
		},
		raises,
		{ id: 'hops', needs: JUMP_GATE.hops, state: raises.state === 'passed' ? hopsState(answers) : 'unknown' },
	] as const;
	return { open: checks.every(({ state }) => state === 'passed'), checks };
}

/** Does each leg manage the raises that hopping needs? The gate to the hops themselves. */
export function checkRaises({ T08 }: Pick<TestResults, 'T08'>, athlete: Athlete): GateCheck {
	const needs = isAtLeast(athlete, JUMP_GATE.ageNormFrom) ? heelRaiseNorm(athlete) : JUMP_GATE.heelRaises;
	return {
		id: 'heel-raises',
		needs,
		state: T08.outcome === 'scored' ? passed(T08.value >= needs) : 'unknown',
	};
}

function hopsState({ T16 }: Answers): CheckState {
	return T16?.kind === 'hops' ? passed(isQuiet(T16)) : 'unknown';
}

const passed = (isPassed: boolean): CheckState => (isPassed ? 'passed' : 'failed');
