import type { LiftingBand } from '../../lib/model/person.ts';
import type { RunKind } from '../../lib/model/session.ts';
import { DAYS, type Day, type Slot } from '../../lib/model/week.ts';
import type { PlanRequest, Run, StrengthRequest } from '../../lib/schedule/types.ts';
import { NEXT_STRENGTH, usualMinutes } from './usual.ts';

/** What the planner asks first, in three questions; age and lifting are the profile’s. */
export interface Answers {
	readonly long: number;
	readonly hard: number;
	readonly hardKind: RunKind;
	readonly easy: number;
	readonly when: Slot | 'both';
	readonly daysOff: readonly Day[];
	readonly strength: number;
}

/** A common week: what someone gets who changes nothing. */
export const USUAL_ANSWERS: Answers = {
	long: 1,
	hard: 1,
	hardKind: 'intervals',
	easy: 2,
	when: 'both',
	daysOff: [],
	strength: 2,
};

/** A whole request: runs go where the planner puts them, the long run best at the weekend. In the first weeks of lifting all leg work is light. */
export function requestOf(answers: Answers, lifting: LiftingBand | undefined): PlanRequest {
	const { long, hard, hardKind, easy, daysOff, strength } = answers;
	const weekend = (['sun', 'sat'] as const).find((day) => !daysOff.includes(day));
	const runs = [
		...times(long, { kind: 'long', preferredDay: weekend } as const),
		...times(hard, { kind: hardKind }),
		...times(easy, { kind: 'easy' } as const),
	];
	return {
		strategy: 'auto',
		athlete: {},
		runs: runs.map((run, index): Run => ({ id: `r${index + 1}`, minutes: usualMinutes(run.kind), ...run })),
		strength: NEXT_STRENGTH.slice(0, strength).map((usual, index): StrengthRequest => ({
			id: `s${index + 1}`,
			...(lifting === 'under-4' ? { kind: 'light-legs', minutes: 30 } : usual),
		})),
		availability: freeTimeOf(answers),
	};
}

function freeTimeOf({ when, daysOff }: Answers): PlanRequest['availability'] {
	const usual = { both: undefined, am: { pm: 0 }, pm: { am: 0 } }[when];
	return Object.fromEntries(
		DAYS.map((day) => [day, daysOff.includes(day) ? { am: 0, pm: 0 } : usual] as const).filter(
			([, half]) => half,
		),
	);
}

const times = <T>(count: number, value: T): readonly T[] => Array.from({ length: count }, () => value);
