import { clockMinutes } from '../../src/lib/model/clock.ts';
import type { Athlete, Availability, PlanRequest } from '../../src/lib/model/request.ts';
import type { PlacedSession, SessionKind } from '../../src/lib/model/session.ts';
import { SLOT_START } from '../../src/lib/model/week.ts';
import type { Day, Slot } from '../../src/lib/model/week.ts';

/** `tue pm heavy-legs 40`, with an optional start `06:30` and extras such as `contacts=30` or `priority=B`. */
export type SessionText = string;

/** Sessions in short, called `s1`, `s2` … in their order. */
export const week = (...sessions: readonly SessionText[]): PlacedSession[] =>
	sessions.map((text, index) => placed(`s${index + 1}`, text));

function placed(id: string, text: SessionText): PlacedSession {
	const [day, slot, kind, minutes, ...extras] = text.split(' ');
	const extra = (name: string): string | undefined =>
		extras.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1);
	const start = extras.find((part) => part.includes(':'));
	const contacts = extra('contacts');
	return {
		id,
		kind: kind as SessionKind,
		minutes: Number(minutes),
		day: day as Day,
		slot: slot as Slot,
		start: start ? clockMinutes(start) : SLOT_START[slot as Slot],
		contacts: contacts === undefined ? undefined : Number(contacts),
		priority: extra('priority') as 'A' | 'B' | undefined,
	};
}

export interface Circumstances {
	readonly athlete?: Athlete;
	readonly availability?: Availability;
	readonly preferredDay?: Day;
	readonly lastWeek?: Readonly<Record<string, Day>>;
}

/** A request that holds nothing but the circumstances rules look at. A preferred day is that of session `s1`. */
export const requestWith = ({
	athlete,
	availability,
	preferredDay,
	lastWeek,
}: Circumstances = {}): PlanRequest => ({
	strategy: 'separate',
	athlete: athlete ?? {},
	runs: [],
	strength: preferredDay ? [{ id: 's1', kind: 'heavy-legs', minutes: 40, preferredDay }] : [],
	availability: availability ?? {},
	lastWeek,
});
