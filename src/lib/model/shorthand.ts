import { clockMinutes } from './clock.ts';
import { RACE_DISTANCES, RUN_KINDS, STRENGTH_KINDS } from './session.ts';
import type { PlacedSession, WeekOffset } from './session.ts';
import { DAYS, SLOTS, SLOT_START } from './week.ts';

/**
 * A session in short: `tue pm heavy-legs 40`, then what else matters, such as a start `06:30`, `contacts=30`, `priority=B` or `distance=10k`.
 * `-1`, `0` or `1` in front says in which week of three it stands.
 */
export type SessionText = string;

/**
 * Sessions written in short, called `s1`, `s2` … in their order. If one of them says its week, the week is a dated one and those that do not
 * say theirs stand in the middle one. Throws a `RangeError` for what it cannot read.
 */
export function sessionsFrom(texts: readonly SessionText[]): PlacedSession[] {
	const isDated = texts.some((text) => WEEK.test(text));
	return texts.map((text, index) => {
		const week = WEEK.exec(text)?.[1] ?? (isDated ? '0' : undefined);
		return {
			id: `s${index + 1}`,
			...placed(text.replace(WEEK, '')),
			week: week === undefined ? undefined : (Number(week) as WeekOffset),
		};
	});
}

const WEEK = /^(-1|0|1) /;

function placed(text: SessionText): Omit<PlacedSession, 'id'> {
	const [day, half, kind, minutes, ...extras] = text.split(' ');
	const slot = oneOf(SLOTS, half, text);
	let session: Omit<PlacedSession, 'id'> = {
		kind: oneOf([...RUN_KINDS, ...STRENGTH_KINDS], kind, text),
		minutes: whole(minutes, text),
		day: oneOf(DAYS, day, text),
		slot,
		start: SLOT_START[slot],
	};
	for (const extra of extras) session = { ...session, ...extraFrom(extra, text) };
	return session;
}

function extraFrom(extra: string, text: SessionText): Partial<PlacedSession> {
	const [name, value] = extra.split('=');
	if (name === 'contacts') return { contacts: whole(value, text) };
	if (name === 'priority') return { priority: oneOf(['A', 'B'] as const, value, text) };
	if (name === 'distance') return { distance: oneOf(RACE_DISTANCES, value, text) };
	return { start: clockMinutes(extra) };
}

function oneOf<T extends string>(known: readonly T[], value: string | undefined, text: SessionText): T {
	const found = known.find((one) => one === value);
	if (found === undefined) throw new RangeError(`Expected one of ${known.join(' ')} in "${text}"`);
	return found;
}

function whole(value: string | undefined, text: SessionText): number {
	if (!/^\d+$/.test(value ?? '')) throw new RangeError(`Expected a whole number in "${text}"`);
	return Number(value);
}
