import type { PlanRequest } from '../model/request.ts';
import { isHeavyLegs, isKeyRun, isRun, isStrength, isStress } from '../model/session.ts';
import type { PlacedSession } from '../model/session.ts';
import { dayIndex } from '../model/week.ts';

/**
 * A set of days as 21 bits: bits 0 to 6 are last week's Monday to Sunday, 7 to 13 this week's, 14 to 20 next week's. In a repeating week
 * the three sevens are alike, so looking across Sunday night needs no special case.
 */
export type DaySet = number;

/** Monday of all three weeks. */
const EVERY_WEEK = 1 | (1 << 7) | (1 << 14);
/** The bits of this week. */
const THIS_WEEK = 0b1111111 << 7;
/** All days of all three weeks. */
export const EVERY_DAY: DaySet = (1 << 21) - 1;
/** Where three days in a row may start and still touch this week. */
const TOUCHING_THIS_WEEK = THIS_WEEK | (0b11 << 5);

/** A week, or the part of it placed so far, as the rules see it. */
export interface WeekView {
	readonly request: PlanRequest;
	/** Sessions of this week. */
	readonly sessions: readonly PlacedSession[];
	/** Sessions of the weeks before and after, when the week is a dated one. */
	readonly around: readonly PlacedSession[];
	/** Heavy-leg sessions in the order they were placed, those around included. */
	readonly heavy: readonly PlacedSession[];
	/** Strength and heavy-leg sessions of this week. */
	readonly strengthCount: number;
	readonly heavyCount: number;
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
export const viewOf = (
	request: PlanRequest,
	sessions: readonly PlacedSession[],
	around: readonly PlacedSession[] = [],
): WeekView => [...around, ...sessions].reduce(withSession, emptyView(request));

/** The view of a week with nothing in it. */
export const emptyView = (request: PlanRequest): WeekView => ({
	request,
	sessions: [],
	around: [],
	heavy: [],
	strengthCount: 0,
	heavyCount: 0,
	runDays: 0,
	keyDays: 0,
	heavyDays: 0,
	stressDays: 0,
	usedDays: 0,
});

/** The view of a week with one session more; the given view stays as it is. */
export function withSession(week: WeekView, session: PlacedSession): WeekView {
	const { kind } = session;
	const day = daysOf(session);
	const heavy = isHeavyLegs(kind);
	const counts = isAround(session) ? 0 : 1;
	return {
		request: week.request,
		sessions: counts ? [...week.sessions, session] : week.sessions,
		around: counts ? week.around : [...week.around, session],
		heavy: heavy ? [...week.heavy, session] : week.heavy,
		strengthCount: week.strengthCount + (isStrength(kind) ? counts : 0),
		heavyCount: week.heavyCount + (heavy ? counts : 0),
		runDays: isRun(kind) ? week.runDays | day : week.runDays,
		keyDays: isKeyRun(kind) ? week.keyDays | day : week.keyDays,
		heavyDays: heavy ? week.heavyDays | day : week.heavyDays,
		stressDays: isStress(session) ? week.stressDays | day : week.stressDays,
		usedDays: week.usedDays | day,
	};
}

/** Is it a session of the week before or after? */
export const isAround = ({ week = 0 }: Pick<PlacedSession, 'week'>): boolean => week !== 0;

/** The day of a session as a set: one bit, or the three of a day that repeats. */
export function daysOf({ day, week }: Pick<PlacedSession, 'day' | 'week'>): DaySet {
	const index = dayIndex(day);
	return week === undefined ? EVERY_WEEK << index : 1 << (index + 7 + week * 7);
}

/** Is the day of a session, moved on by `shift` days, in the set? */
export const hasDay = (
	days: DaySet,
	{ day, week = 0 }: Pick<PlacedSession, 'day' | 'week'>,
	shift = 0,
): boolean => (days & (1 << (dayIndex(day) + 7 + week * 7 + shift))) !== 0;

/** How many days of this week the set holds. */
export const countDays = (days: DaySet): number => countBits(days & THIS_WEEK);

/** How often three days in a row are in the set; in a dated week those count that reach into it. */
export function timesThree(days: DaySet, isDated: boolean): number {
	return countBits(days & (days >> 1) & (days >> 2) & (isDated ? TOUCHING_THIS_WEEK : THIS_WEEK));
}

function countBits(bits: number): number {
	let count = 0;
	for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
	return count;
}
