import type { PlacedSession } from './session.ts';
import { MINUTES_PER_WEEK, dayIndex } from './week.ts';

type Placed = Pick<PlacedSession, 'day' | 'start' | 'minutes'>;

/** Minutes from Monday 00:00 to the start of a session. */
export const startMinute = ({ day, start }: Placed): number => dayIndex(day) * 1440 + start;

/** Minutes from Monday 00:00 to the end of a session; may pass the end of the week. */
export const endMinute = (session: Placed): number => startMinute(session) + session.minutes;

/** Hours from the start of `a` forward to the next start of `b` in the repeating week; 0 up to 168. */
export const hoursStartToStart = (a: Placed, b: Placed): number =>
	forward(startMinute(b) - startMinute(a)) / 60;

/** Hours from the end of `a` forward to the next start of `b` in the repeating week; 0 up to 168. */
export const hoursEndToStart = (a: Placed, b: Placed): number => forward(startMinute(b) - endMinute(a)) / 60;

/** Calendar days from `a` forward to `b` in the repeating week: 0 on the same day, 1 on the next, up to 6. */
export const daysUntil = (a: Pick<Placed, 'day'>, b: Pick<Placed, 'day'>): number =>
	(dayIndex(b.day) - dayIndex(a.day) + 7) % 7;

/** True when both are on one day and `a` is over before `b` starts. */
export const isEarlierSameDay = (a: Placed, b: Placed): boolean =>
	a.day === b.day && a.start + a.minutes <= b.start;

function forward(minutes: number): number {
	return ((minutes % MINUTES_PER_WEEK) + MINUTES_PER_WEEK) % MINUTES_PER_WEEK;
}
