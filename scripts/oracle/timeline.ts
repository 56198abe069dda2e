import type { PlanRequest } from '../../src/lib/model/request.ts';
import type { PlacedSession } from '../../src/lib/model/session.ts';
import { DAYS } from '../../src/lib/model/week.ts';

const DAY = 24 * 60;
const WEEK = 7 * DAY;

/** Copies of a repeating week: the last days of one, the whole of the next, and enough after it that everything comes round again. */
const COPIES = [-1, 0, 1, 2, 3];

/** One time a session happens: minutes and days since Monday 00:00 of the week that is judged. */
export interface Spell {
	readonly start: number;
	readonly end: number;
	readonly day: number;
}

/** A session on a line of time. */
export interface Timed {
	readonly session: PlacedSession;
	/** The spell that is judged. */
	readonly here: Spell;
	/** Every time it happens; just one in a dated week. */
	readonly spells: readonly Spell[];
	/** Does it belong to the week that is judged, not to the one before or after? */
	readonly own: boolean;
}

/** Sessions of a week and, where it has a date, of the weeks round it. */
export function timelineOf(request: PlanRequest, sessions: readonly PlacedSession[]): Timed[] {
	const { dated } = request;
	if (!dated) return sessions.map((session) => timed(session, 0, COPIES));
	return [
		...sessions.map((session) => timed(session, 0, [0])),
		...dated.before.map((session) => timed(session, -1, [-1])),
		...dated.after.map((session) => timed(session, 1, [1])),
	];
}

function timed(session: PlacedSession, week: number, weeks: readonly number[]): Timed {
	const day = DAYS.indexOf(session.day);
	const spell = (in_: number): Spell => {
		const start = in_ * WEEK + day * DAY + session.start;
		return { start, end: start + session.minutes, day: in_ * 7 + day };
	};
	return { session, here: spell(week), spells: weeks.map(spell), own: week === 0 };
}

/** Hours from the end of one session until the other starts the next time; `Infinity` when it never does. */
export const restBetween = ({ here }: Timed, next: Timed): number => untilNext(here.end, next);

/** Hours from the start of one session until the other starts the next time. */
export const startToStart = ({ here }: Timed, next: Timed): number => untilNext(here.start, next);

/** Nights from one session to the next time of the other: 0 on one day. */
export const nights = ({ here }: Timed, next: Timed): number =>
	Math.min(...next.spells.map(({ day }) => day - here.day).filter((days) => days >= 0), Infinity);

/** On one day of one week. */
export const together = (a: Timed, b: Timed): boolean => a.here.day === b.here.day;

/** On one day, and over before the other starts. */
export const isOverBefore = (a: Timed, b: Timed): boolean => together(a, b) && a.here.end <= b.here.start;

function untilNext(minute: number, { spells }: Timed): number {
	const coming = spells.filter(({ start }) => start >= minute).map(({ start }) => start - minute);
	return Math.min(...coming, Infinity) / 60;
}
