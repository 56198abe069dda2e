import { addDays, type CalendarDate } from '../model/date.ts';

/** When to test again, weeks after a screening (evidence §2.2, our rule of thumb). */
export const RETEST_WEEKS = [6, 12] as const;

/** The days to test again. */
export const retestDays = (on: CalendarDate): readonly CalendarDate[] =>
	RETEST_WEEKS.map((weeks) => addDays(on, weeks * 7));

/** The next of those days, today included; the last one when all have passed. */
export function nextRetest(on: CalendarDate, today: CalendarDate): { day: CalendarDate; isPast: boolean } {
	const days = retestDays(on);
	const next = days.find((day) => day >= today);
	return { day: next ?? (days.at(-1) as CalendarDate), isPast: next === undefined };
}
