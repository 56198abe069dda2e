import { isHeavyLegs, isKeyRun, isRun, isStrength, isStress } from '../model/session.ts';
import type { PlacedSession } from '../model/session.ts';
import { DAYS, dayIndex } from '../model/week.ts';
import { daysOf } from '../rules/week-view.ts';
import type { WeekView } from '../rules/week-view.ts';

/** A week under construction: the rules read it, the search writes it. */
export type Draft = { -readonly [K in keyof WeekView]: WeekView[K] } & {
	readonly sessions: PlacedSession[];
	readonly heavy: PlacedSession[];
	/** Sessions and runs on each day, Monday first. */
	readonly onDay: number[];
	readonly runsOn: number[];
};

/** A draft that starts as a week stands. */
export const draftOf = (week: WeekView): Draft => ({
	...week,
	sessions: [...week.sessions],
	heavy: [...week.heavy],
	onDay: DAYS.map((day) => week.sessions.filter((session) => session.day === day).length),
	runsOn: DAYS.map(
		(day) => week.sessions.filter((session) => session.day === day && isRun(session.kind)).length,
	),
});

/** Puts a session into a draft. */
export function put(week: Draft, session: PlacedSession): void {
	const day = dayIndex(session.day);
	week.sessions.push(session);
	week.onDay[day] = (week.onDay[day] as number) + 1;
	if (isRun(session.kind)) week.runsOn[day] = (week.runsOn[day] as number) + 1;
	if (isStrength(session.kind)) week.strengthCount += 1;
	if (isHeavyLegs(session.kind)) {
		week.heavy.push(session);
		week.heavyCount += 1;
	}
	addDays(week, session);
}

/** Takes the last session out again, but not its marks on the days, which the caller kept. */
export function take(week: Draft): void {
	const session = week.sessions.pop() as PlacedSession;
	const day = dayIndex(session.day);
	week.onDay[day] = (week.onDay[day] as number) - 1;
	if (isRun(session.kind)) week.runsOn[day] = (week.runsOn[day] as number) - 1;
	if (isStrength(session.kind)) week.strengthCount -= 1;
	if (isHeavyLegs(session.kind)) {
		week.heavy.pop();
		week.heavyCount -= 1;
	}
}

/** Marks the day of a session whose half of the day is still open. */
export function addDays(week: Draft, session: PlacedSession): void {
	const day = daysOf(session);
	week.usedDays |= day;
	if (isRun(session.kind)) week.runDays |= day;
	if (isKeyRun(session.kind)) week.keyDays |= day;
	if (isHeavyLegs(session.kind)) week.heavyDays |= day;
	if (isStress(session)) week.stressDays |= day;
}
