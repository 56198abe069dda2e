import { CLOCK, clockMinutes } from './clock.ts';
import { RACE_DISTANCES, RUN_KINDS, STRENGTH_KINDS } from './session.ts';
import type { PlacedSession, WeekOffset } from './session.ts';
import { DAYS, SLOTS, SLOT_START } from './week.ts';

/**
 * A session in short: `tue pm heavy-legs 40`, then what else matters: a start (`06:30`), the foot contacts of jumps (`contacts=30`), how much
 * a race matters (`priority=B`) and how long it is (`distance=10k`). `-1`, `0` or `1` in front says in which week of three it stands.
 */
export type SessionText = string;

/** Longest session and most contacts that can be written. */
const MOST = { minutes: 600, contacts: 999 } as const;

const WEEK = /^(-1|0|1) /;

/**
 * Sessions written in short, called `s1`, `s2` … in their order. If one of them says its week, the week is a dated one and those that do not
 * say theirs stand in the middle one. Throws a `RangeError` that quotes the entry it cannot read, names the wrong word and says what was
 * expected.
 */
export function sessionsFrom(texts: readonly SessionText[]): PlacedSession[] {
	const isDated = texts.some((text) => WEEK.test(text));
	return texts.map((text, index) => {
		const week = WEEK.exec(text)?.[1] ?? (isDated ? '0' : undefined);
		return {
			id: `s${index + 1}`,
			...placed(text.replace(WEEK, ''), `Session ${index + 1}, "${text}"`),
			week: week === undefined ? undefined : (Number(week) as WeekOffset),
		};
	});
}

function placed(text: SessionText, where: string): Omit<PlacedSession, 'id'> {
	const [day, half, kind, minutes, ...extras] = text.trim().split(/\s+/);
	const slot = oneOf(SLOTS, half, 'am or pm', where);
	let session: Omit<PlacedSession, 'id'> = {
		day: oneOf(DAYS, day, 'a day', where),
		slot,
		kind: oneOf([...RUN_KINDS, ...STRENGTH_KINDS], kind, 'a kind of session', where),
		minutes: whole(minutes, MOST.minutes, 'minutes', where),
		start: SLOT_START[slot],
	};
	for (const extra of extras) session = { ...session, ...extraFrom(extra, where) };
	return session;
}

function extraFrom(extra: string, where: string): Partial<PlacedSession> {
	const [name, value] = extra.split('=');
	if (name === 'contacts') return { contacts: whole(value, MOST.contacts, 'contacts', where) };
	if (name === 'priority') return { priority: oneOf(['A', 'B'] as const, value, 'a priority', where) };
	if (name === 'distance') return { distance: oneOf(RACE_DISTANCES, value, 'a distance', where) };
	if (CLOCK.test(extra)) return { start: clockMinutes(extra) };
	throw new RangeError(
		`${where}: "${extra}" is no start such as 06:30, no contacts=30, no priority=B and no distance=10k`,
	);
}

function oneOf<T extends string>(
	known: readonly T[],
	text: string | undefined,
	what: string,
	where: string,
): T {
	const found = known.find((one) => one === text);
	if (found === undefined)
		throw new RangeError(`${where}: "${text ?? ''}" is not ${what}; expected one of ${known.join(', ')}`);
	return found;
}

function whole(text: string | undefined, most: number, what: string, where: string): number {
	const value = Number(text);
	if (!/^\d+$/.test(text ?? '') || value < 1 || value > most)
		throw new RangeError(
			`${where}: "${text ?? ''}" is not a number of ${what}; expected a whole number from 1 to ${most}`,
		);
	return value;
}
