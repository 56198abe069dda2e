import { isAtLeast } from './athlete.ts';
import { checkRaises } from './gate.ts';
import { screen } from './score.ts';
import { EYES_OPEN_FROM } from './tests/t02-eyes-closed-balance.ts';
import type { TestId, Told } from './types.ts';

/** The tests that are not for everyone. */
const REASONS: Readonly<Partial<Record<TestId, (told: Told) => string | undefined>>> = {
	T02: ({ athlete }) =>
		isAtLeast(athlete, EYES_OPEN_FROM)
			? `From ${EYES_OPEN_FROM} we leave this out: with closed eyes a fall is too likely. Our rule of thumb.`
			: undefined,
	T07: (told) => (standsOnOneLeg(told) ? 'You did it on one leg, which tells more.' : undefined),
	T16: noHopsBecause,
	T17: (told) => noHopsBecause(told) ?? noJumpsBecause(told),
};

/**
 * Why a test is not asked of this person, in a sentence; undefined where it is, or where that depends on a test still to come.
 * What was not asked is unknown, never zero.
 */
export const leftOutBecause = (id: TestId, told: Told): string | undefined => REASONS[id]?.(told);

/** At least level 1 on one leg. Whoever has done it on two legs all the same may still see and change that. */
function standsOnOneLeg({ athlete, answers }: Told): boolean {
	const { T06 } = screen(answers, athlete).results;
	return T06.outcome === 'scored' && T06.level > 0 && answers.T07?.kind !== 'whole';
}

function noHopsBecause({ athlete, answers }: Told): string | undefined {
	if (answers.T08 === undefined) return undefined;
	const { state, needs } = checkRaises(screen(answers, athlete).results, athlete);
	switch (state) {
		case 'passed':
			return undefined;
		case 'failed':
			return `Hops wait until each leg manages ${needs} heel raises.`;
		case 'unknown':
			return 'Hops need the heel raises first, and you left those out.';
	}
}

/** Ten jumps need the whole gate, which is known once the hops are answered. */
function noJumpsBecause({ athlete, answers }: Told): string | undefined {
	if (answers.T16 === undefined || screen(answers, athlete).gate.open) return undefined;
	return 'These jumps wait until the gate to jumping is open; your result shows what opens it.';
}
