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
	/** How many of them stand on each day, Monday first. */
	readonly onDay: readonly number[];
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

/** A week under construction: rules read it, a search writes it. */
export type WeekDraft = { -readonly [K in keyof WeekView]: WeekView[K] } & {
	readonly sessions: PlacedSession[];
	readonly onDay: number[];
	readonly around: PlacedSession[];
	readonly heavy: PlacedSession[];
};

/** The view of a week, and a new one each time: it may be written. */
export function viewOf(
	request: PlanRequest,
	sessions: readonly PlacedSession[],
	around: readonly PlacedSession[] = [],
): WeekDraft {
	const week: WeekDraft = {
		request,
		sessions: [],
		onDay: [0, 0, 0, 0, 0, 0, 0],
		around: [],
		heavy: [],
		strengthCount: 0,
		heavyCount: 0,
		runDays: 0,
		keyDays: 0,
		heavyDays: 0,
		stressDays: 0,
		usedDays: 0,
	};
	for (const session of [...around, ...sessions]) addSession(week, session);
	return week;
}

/** Puts a session into a week. */
export function addSession(week: WeekDraft, session: PlacedSession): void {
	if (isHeavyLegs(session.kind)) week.heavy.push(session);
	markDays(week, session);
	if (isAround(session)) week.around.push(session);
	else {
		week.sessions.push(session);
		count(week, session, 1);
	}
}

/** Takes the last session of this week out again, but not its marks on the days, which the caller kept. */
export function takeLast(week: WeekDraft): void {
	const session = week.sessions.pop() as PlacedSession;
	if (isHeavyLegs(session.kind)) week.heavy.pop();
	count(week, session, -1);
}

/** Marks the day of a session in the sets of days it belongs to. */
export function markDays(week: WeekDraft, session: PlacedSession): void {
	const { kind } = session;
	const day = daysOf(session);
	week.usedDays |= day;
	if (isRun(kind)) week.runDays |= day;
	if (isKeyRun(kind)) week.keyDays |= day;
	if (isHeavyLegs(kind)) week.heavyDays |= day;
	if (isStress(session)) week.stressDays |= day;
}

function count(week: WeekDraft, { day, kind }: PlacedSession, step: 1 | -1): void {
	const index = dayIndex(day);
	week.onDay[index] = (week.onDay[index] as number) + step;
	if (isStrength(kind)) week.strengthCount += step;
	if (isHeavyLegs(kind)) week.heavyCount += step;
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
