import type { Person } from '../../lib/model/person.ts';
import type { PlacedSession } from '../../lib/model/session.ts';
import type { Day, Slot } from '../../lib/model/week.ts';
import type { PlanRequest, Run, StrategyChoice, StrengthRequest } from '../../lib/schedule/types.ts';
import { withoutSaid } from './in-person.ts';
import { NEXT_STRENGTH } from './usual.ts';

/** A place in the week; `start` is minutes after midnight. */
export interface Place {
	readonly day: Day;
	readonly slot: Slot;
	readonly start: number;
}

/** The week being worked on: what is asked, and the arrangement the person chose or made, if any. */
export interface WeekDraft {
	readonly request: PlanRequest;
	/** Where every session stands, by id. Absent while the planner decides. */
	readonly held?: Places | undefined;
	/** The week the person does now, kept to compare others with. */
	readonly current?: HeldWeek | undefined;
}

/** Where sessions stand, by id. */
export type Places = Readonly<Record<string, Place>>;

/** A whole week as it was asked for and arranged. */
export interface HeldWeek {
	readonly request: PlanRequest;
	readonly held: Places;
}

/** An edit turns one draft into the next. */
export type Edit = (draft: WeekDraft) => WeekDraft;

export const EMPTY_DRAFT: WeekDraft = {
	request: {
		strategy: 'auto',
		athlete: {},
		runs: [],
		strength: NEXT_STRENGTH.slice(0, 2).map((session, index) => ({ id: `s${index + 1}`, ...session })),
		availability: {},
	},
};

/** A new question: the planner decides again, and keeps the days it can. */
const ask =
	(change: (request: PlanRequest) => Partial<PlanRequest>): Edit =>
	({ request, held, current }) => {
		const next = { ...request, lastWeek: held ? acceptedDays(request, held) : request.lastWeek };
		return { request: withoutStrangers({ ...next, ...change(next) }), current };
	};

/** A session that is gone takes its last day with it: the next one may get its id. */
function withoutStrangers(request: PlanRequest): PlanRequest {
	if (!request.lastWeek) return request;
	const ids = new Set([...request.runs, ...request.strength].map(({ id }) => id));
	const known = Object.entries(request.lastWeek).filter(([id]) => ids.has(id));
	return { ...request, lastWeek: Object.fromEntries(known) };
}

const patchById = <T extends { readonly id: string }>(
	list: readonly T[],
	id: string,
	patch: NoInfer<Partial<Omit<T, 'id'>>>,
): readonly T[] => list.map((item) => (item.id === id ? { ...item, ...patch } : item));

function freeId(prefix: string, list: readonly { readonly id: string }[]): string {
	let number = list.length + 1;
	while (list.some(({ id }) => id === `${prefix}${number}`)) number += 1;
	return `${prefix}${number}`;
}

export const withRun = (run: Omit<Run, 'id'>): Edit =>
	ask(({ runs }) => ({ runs: [...runs, { id: freeId('r', runs), ...run }] }));

export const withRunChanged = (id: string, patch: Partial<Omit<Run, 'id'>>): Edit =>
	ask(({ runs }) => ({ runs: patchById(runs, id, patch) }));

export const withoutRun = (id: string): Edit =>
	ask(({ runs }) => ({ runs: runs.filter((run) => run.id !== id) }));

/** Keeps the first sessions and adds usual ones; 0 to `MOST.strength`. */
export const withStrengthCount = (count: number): Edit =>
	ask(({ strength }) => {
		const next = strength.slice(0, count);
		for (const usual of NEXT_STRENGTH.slice(next.length, count))
			next.push({ id: freeId('s', next), ...usual });
		return { strength: next };
	});

export const withStrengthChanged = (id: string, patch: Partial<Omit<StrengthRequest, 'id'>>): Edit =>
	ask(({ strength }) => ({ strength: patchById(strength, id, patch) }));

/** `undefined` minutes: free as long as it takes. 0: blocked. */
export const withAvailability = (day: Day, slot: Slot, minutes: number | undefined): Edit =>
	ask(({ availability }) => ({
		availability: { ...availability, [day]: { ...availability[day], [slot]: minutes } },
	}));

export const withStrategy = (strategy: StrategyChoice): Edit => ask(() => ({ strategy }));

export const withLongestRun = (longestRunMinutes: number | undefined): Edit =>
	ask(({ athlete }) => ({ athlete: { ...athlete, longestRunMinutes } }));

/** Planned anew for the person, in what they said. */
export const withPersonSaid = (said: Partial<Person>): Edit =>
	ask(({ athlete }) => ({ athlete: withoutSaid(athlete, said) }));

export const withPhase = (phase: PlanRequest['phase']): Edit => ask(() => ({ phase }));

/** One particular week; `undefined`: a week that repeats. */
export const withDated = (dated: PlanRequest['dated']): Edit => ask(() => ({ dated }));

/** When morning or evening starts, minutes after midnight; `undefined`: the usual time. */
export const withTime = (slot: Slot, start: number | undefined): Edit =>
	ask(({ times }) => ({ times: { ...times, [slot]: start } }));

/** The planner decides again round what the person fixed. */
export const withPlanAgain: Edit = ask(() => ({}));

/** Holds a whole week as it is. */
export const withWeek =
	(sessions: readonly PlacedSession[], request?: PlanRequest): Edit =>
	(draft) => ({ ...draft, request: request ?? draft.request, held: placesOf(sessions) });

/** Another week in place of this one; the one to compare with stays. */
export const withDraft =
	({ request, held }: WeekDraft): Edit =>
	({ current }) => ({ request, held, current });

/** Keeps a week to compare others with. */
export const withCurrent =
	(sessions: readonly PlacedSession[]): Edit =>
	(draft) => ({ ...draft, current: { request: draft.request, held: placesOf(sessions) } });

export const withoutCurrent: Edit = (draft) => ({ ...draft, current: undefined });

/**
 * Puts sessions in other places and leaves all others where `sessions` has them. What was moved is fixed, runs and strength alike, so that
 * planning again keeps it.
 */
export const withMoved =
	(sessions: readonly PlacedSession[], moved: Places): Edit =>
	(draft) => {
		const { request } = draft;
		const held = { ...placesOf(sessions), ...moved };
		const put = <T extends { readonly id: string }>(item: T): T => {
			const place = moved[item.id];
			return place ? { ...item, day: place.day, slot: place.slot, start: undefined } : item;
		};
		return {
			...draft,
			request: { ...request, runs: request.runs.map(put), strength: request.strength.map(put) },
			held,
		};
	};

/** The planner may place this session anywhere again; where it was counts no longer. */
export const withUnpinned = (id: string): Edit =>
	ask(({ runs, strength, lastWeek }) => {
		const free = { day: undefined, slot: undefined, start: undefined };
		return {
			runs: patchById(runs, id, free),
			strength: patchById(strength, id, free),
			lastWeek: lastWeek && Object.fromEntries(Object.entries(lastWeek).filter(([other]) => other !== id)),
		};
	});

export const placesOf = (sessions: readonly PlacedSession[]): Places =>
	Object.fromEntries(sessions.map(({ id, day, slot, start }) => [id, { day, slot, start }]));

/** The days of all sessions the planner may place, so that it can leave them there. */
function acceptedDays({ runs, strength }: PlanRequest, held: Places): Readonly<Record<string, Day>> {
	const open = [...runs, ...strength].filter(({ day }) => day === undefined);
	return Object.fromEntries(
		open.flatMap(({ id }) => {
			const place = held[id];
			return place ? [[id, place.day]] : [];
		}),
	);
}

/** The sessions of a draft at their held places, or nothing when one of them has none. */
export function heldSessions({ request, held }: WeekDraft): readonly PlacedSession[] | undefined {
	const sessions = held && sessionsAt(request, held);
	return sessions?.length === request.runs.length + request.strength.length ? sessions : undefined;
}

/** The sessions of a request that have a place. */
export function sessionsAt(request: PlanRequest, places: Places): readonly PlacedSession[] {
	const week = request.dated ? 0 : undefined;
	return [...request.runs, ...request.strength].flatMap((session) => {
		const place = places[session.id];
		return place ? [{ ...session, ...place, week }] : [];
	});
}
