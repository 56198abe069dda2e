import type { PlacedSession } from './session.ts';
import { MINUTES_PER_DAY, MINUTES_PER_WEEK, dayIndex } from './week.ts';

type Placed = Pick<PlacedSession, 'day' | 'start' | 'minutes' | 'week'>;

/** Minutes from Monday 00:00 of this week to the start of a session. */
export const startMinute = ({ week = 0, day, start }: Placed): number =>
	week * MINUTES_PER_WEEK + dayIndex(day) * MINUTES_PER_DAY + start;

/** Minutes from Monday 00:00 of this week to the end of a session; may pass the end of the week. */
export const endMinute = (session: Placed): number => startMinute(session) + session.minutes;

/**
 * Hours from the start of `a` forward to the start of `b`. In a repeating week to the next one, 0 up to 168; in a dated week `Infinity` when
 * `b` lies before `a`.
 */
export const hoursStartToStart = (a: Placed, b: Placed): number =>
	forward(startMinute(b) - startMinute(a), a, MINUTES_PER_WEEK) / 60;

/** Hours from the end of `a` forward to the start of `b`, as for `hoursStartToStart`. */
export const hoursEndToStart = (a: Placed, b: Placed): number =>
	forward(startMinute(b) - endMinute(a), a, MINUTES_PER_WEEK) / 60;

/**
 * Calendar days from `a` forward to `b`: 0 on the same day, 1 on the next. In a repeating week up to 6; in a dated week `Infinity` when `b`
 * lies before `a`.
 */
export const daysUntil = (a: Pick<Placed, 'day' | 'week'>, b: Pick<Placed, 'day' | 'week'>): number =>
	forward(((b.week ?? 0) - (a.week ?? 0)) * 7 + dayIndex(b.day) - dayIndex(a.day), a, 7);

/** True when both are on one day of one week. */
export const isSameDay = (a: Pick<Placed, 'day' | 'week'>, b: Pick<Placed, 'day' | 'week'>): boolean =>
	a.day === b.day && a.week === b.week;

/** True when both are on one day and `a` is over before `b` starts. */
export const isEarlierSameDay = (a: Placed, b: Placed): boolean =>
	isSameDay(a, b) && a.start + a.minutes <= b.start;

/** A distance forward in time: round the week when it repeats, else never back. */
function forward(distance: number, { week }: Pick<Placed, 'week'>, round: number): number {
	if (distance >= 0 && distance < round) return distance;
	if (week === undefined) return ((distance % round) + round) % round;
	return distance < 0 ? Infinity : distance;
}
