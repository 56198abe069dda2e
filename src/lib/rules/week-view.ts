import type { PlanRequest } from '../model/request.ts';
import { isHeavyLegs, isKeyRun, isRun, isStrength, isStress } from '../model/session.ts';
import type { PlacedSession } from '../model/session.ts';
import { dayIndex } from '../model/week.ts';
import type { Day } from '../model/week.ts';

/** A set of days as seven bits: bit 0 is Monday. */
export type DaySet = number;

/** A week, or the part of it placed so far, as the rules see it. */
export interface WeekView {
	readonly request: PlanRequest;
	readonly sessions: readonly PlacedSession[];
	/** Heavy-leg sessions in the order they were placed. */
	readonly heavy: readonly PlacedSession[];
	readonly strengthCount: number;
	readonly runDays: DaySet;
	/** Days with a key, long or race run. */
	readonly keyDays: DaySet;
	readonly heavyDays: DaySet;
	/** Days with a key run, heavy legs or a jump session. */
	readonly stressDays: DaySet;
	/** Days with any session. */
	readonly usedDays: DaySet;
}

/** The view of a week. */
export const viewOf = (request: PlanRequest, sessions: readonly PlacedSession[]): WeekView =>
	sessions.reduce(withSession, {
		request,
		sessions: [],
		heavy: [],
		strengthCount: 0,
		runDays: 0,
		keyDays: 0,
		heavyDays: 0,
		stressDays: 0,
		usedDays: 0,
	});

/** The view of a week with one session more; the given view stays as it is. */
export function withSession(week: WeekView, session: PlacedSession): WeekView {
	const { kind } = session;
	const day = 1 << dayIndex(session.day);
	const heavy = isHeavyLegs(kind);
	return {
		request: week.request,
		sessions: [...week.sessions, session],
		heavy: heavy ? [...week.heavy, session] : week.heavy,
		strengthCount: week.strengthCount + (isStrength(kind) ? 1 : 0),
		runDays: isRun(kind) ? week.runDays | day : week.runDays,
		keyDays: isKeyRun(kind) ? week.keyDays | day : week.keyDays,
		heavyDays: heavy ? week.heavyDays | day : week.heavyDays,
		stressDays: isStress(session) ? week.stressDays | day : week.stressDays,
		usedDays: week.usedDays | day,
	};
}

/** Is `day`, moved on by `shift` days round the week, in the set? */
export const hasDay = (days: DaySet, day: Day, shift = 0): boolean =>
	(days & (1 << ((dayIndex(day) + shift + 7) % 7))) !== 0;

/** How many days the set holds. */
export function countDays(days: DaySet): number {
	let count = 0;
	for (let rest = days; rest !== 0; rest &= rest - 1) count += 1;
	return count;
}

/** Days of the set whose next two days, round the week, are in it as well. */
export function startsOfThree(days: DaySet): DaySet {
	const twice = days | (days << 7);
	return days & (twice >> 1) & (twice >> 2);
}
