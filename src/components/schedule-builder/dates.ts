import { dayIndex, type Day } from '../../lib/model/week.ts';

const A_DAY = 86_400_000;
const textOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The Monday of the week of a date such as `2026-12-02`; nothing for what is no date. */
export function mondayOf(date: string): string | undefined {
	const time = Date.parse(`${date}T00:00Z`);
	return Number.isNaN(time) ? undefined : textOf(time - ((new Date(time).getUTCDay() + 6) % 7) * A_DAY);
}

/** The Monday after a moment, as the person's clock has it. */
export function nextMonday(now: Date): string {
	const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
	return textOf(today + (7 - ((now.getDay() + 6) % 7)) * A_DAY);
}

const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** `2 Dec`: the date of a day of the week that starts on `monday`. */
export const dateOf = (monday: string, day: Day): string =>
	SHORT.format(Date.parse(`${monday}T00:00Z`) + dayIndex(day) * A_DAY);
