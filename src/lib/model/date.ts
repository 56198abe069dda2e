const A_DAY = 86_400_000;

/** A day of the calendar, `2026-11-30`. It has no time and no zone, so clocks that change cannot move it. */
export type CalendarDate = string;

/** Is it written like a date and also on the calendar? `2026-02-30` is not. */
export function isCalendarDate(text: string): text is CalendarDate {
	const time = Date.parse(`${text}T00:00Z`);
	return /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(time) && textOf(time) === text;
}

/** The date so many days later, or earlier for a negative number. */
export const addDays = (date: CalendarDate, days: number): CalendarDate =>
	textOf(Date.parse(`${date}T00:00Z`) + days * A_DAY);

/** The date a moment has on the clock of this device. */
export const localDate = (moment: Date): CalendarDate =>
	textOf(Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()));

/** `30 November 2026`. */
export const longDate = (date: CalendarDate): string => LONG.format(Date.parse(`${date}T00:00Z`));

const textOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

const LONG = new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC',
});
