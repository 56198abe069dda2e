/** Days of the training week in order; the week is cyclic, so Sunday meets Monday. */
export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Day = (typeof DAYS)[number];

/** The two halves of a day in which a session can sit. */
export const SLOTS = ['am', 'pm'] as const;
export type Slot = (typeof SLOTS)[number];

/** When a slot starts unless a session says otherwise: minutes after midnight. */
export const SLOT_START: Readonly<Record<Slot, number>> = { am: 7 * 60, pm: 18 * 60 };

export const MINUTES_PER_DAY = 24 * 60;
export const MINUTES_PER_WEEK = 7 * MINUTES_PER_DAY;

const DAY_NAMES: Readonly<Record<Day, string>> = {
	mon: 'Monday',
	tue: 'Tuesday',
	wed: 'Wednesday',
	thu: 'Thursday',
	fri: 'Friday',
	sat: 'Saturday',
	sun: 'Sunday',
};

/** Full English name of a day: `mon` becomes `Monday`. */
export const dayName = (day: Day): string => DAY_NAMES[day];

const DAY_INDEX: Readonly<Record<Day, number>> = { mon: 0, tue: 1, wed: 2, thu: 3, fri: 4, sat: 5, sun: 6 };

/** Position of a day in the week: 0 for Monday to 6 for Sunday. */
export const dayIndex = (day: Day): number => DAY_INDEX[day];

/** The day at an index, wrapping round the week: `dayAt(7)` is Monday, `dayAt(-1)` is Sunday. */
export function dayAt(index: number): Day {
	return DAYS[((index % 7) + 7) % 7] as Day;
}
