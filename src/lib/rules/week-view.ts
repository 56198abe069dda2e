import type { PlanRequest } from '../model/request.ts';
import { isHeavyLegs, isKeyRun, isRun, isStress } from '../model/session.ts';
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
	readonly runDays: DaySet;
	/** Days with a key, long or race run. */
	readonly keyDays: DaySet;
	readonly heavyDays: DaySet;
	/** Days with a key run, heavy legs or a jump session. */
	readonly stressDays: DaySet;
	/** Days with any session. */
	readonly usedDays: DaySet;
}

/** The view of a week. Pure; cheap enough to build at every step of a search. */
export function viewOf(request: PlanRequest, sessions: readonly PlacedSession[]): WeekView {
	const heavy: PlacedSession[] = [];
	let runDays = 0;
	let keyDays = 0;
	let heavyDays = 0;
	let stressDays = 0;
	let usedDays = 0;
	for (const session of sessions) {
		const bit = 1 << dayIndex(session.day);
		usedDays |= bit;
		if (isRun(session.kind)) runDays |= bit;
		if (isKeyRun(session.kind)) keyDays |= bit;
		if (isStress(session)) stressDays |= bit;
		if (isHeavyLegs(session.kind)) {
			heavyDays |= bit;
			heavy.push(session);
		}
	}
	return { request, sessions, heavy, runDays, keyDays, heavyDays, stressDays, usedDays };
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
