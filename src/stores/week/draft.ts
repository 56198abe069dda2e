import type { PlacedSession, StrengthKind } from '../../lib/model/session.ts';
import type { Day, Slot } from '../../lib/model/week.ts';
import type { Athlete, PlanRequest, Run, StrategyChoice, StrengthRequest } from '../../lib/schedule/types.ts';

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
	readonly held?: Readonly<Record<string, Place>> | undefined;
}

/** An edit turns one draft into the next. */
export type Edit = (draft: WeekDraft) => WeekDraft;

/** What the next strength session is when the person asks for one more. */
const NEXT_STRENGTH: readonly { readonly kind: StrengthKind; readonly minutes: number }[] = [
	{ kind: 'heavy-legs', minutes: 40 },
	{ kind: 'heavy-legs', minutes: 40 },
	{ kind: 'upper-core', minutes: 30 },
	{ kind: 'light-legs', minutes: 30 },
];
export const MAX_STRENGTH = NEXT_STRENGTH.length;

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
	({ request, held }) => ({
		request: {
			...request,
			lastWeek: held ? strengthDays(request, held) : request.lastWeek,
			...change(request),
		},
	});

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

/** Keeps the first sessions and adds usual ones; 0 to `MAX_STRENGTH`. */
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

export const withAthlete = (patch: Partial<Athlete>): Edit =>
	ask(({ athlete }) => ({ athlete: { ...athlete, ...patch } }));

/** The planner decides again round what the person fixed. */
export const withPlanAgain: Edit = ask(() => ({}));

/** Holds a whole week as it is. */
export const withWeek =
	(sessions: readonly PlacedSession[], request?: PlanRequest): Edit =>
	(draft) => ({ request: request ?? draft.request, held: placesOf(sessions) });

/**
 * Puts sessions in other places and leaves all others where `sessions` has them. Runs change their day, strength sessions are fixed, so
 * that planning again keeps what was moved.
 */
export const withMoved =
	(sessions: readonly PlacedSession[], moved: Readonly<Record<string, Place>>): Edit =>
	({ request }) => {
		const held = { ...placesOf(sessions), ...moved };
		const put = <T extends { readonly id: string }>(item: T): T => {
			const place = moved[item.id];
			return place ? { ...item, day: place.day, slot: place.slot, start: undefined } : item;
		};
		return {
			request: { ...request, runs: request.runs.map(put), strength: request.strength.map(put) },
			held,
		};
	};

/** The planner may place this strength session anywhere again. */
export const withUnpinned = (id: string): Edit =>
	withStrengthChanged(id, { day: undefined, slot: undefined, start: undefined });

export const placesOf = (sessions: readonly PlacedSession[]): Readonly<Record<string, Place>> =>
	Object.fromEntries(sessions.map(({ id, day, slot, start }) => [id, { day, slot, start }]));

function strengthDays(
	{ strength }: PlanRequest,
	held: Readonly<Record<string, Place>>,
): Readonly<Record<string, Day>> {
	return Object.fromEntries(
		strength.flatMap(({ id }) => {
			const place = held[id];
			return place ? [[id, place.day]] : [];
		}),
	);
}

/** The sessions of a draft at their held places, or nothing when one of them has none. */
export function heldSessions({ request, held }: WeekDraft): readonly PlacedSession[] | undefined {
	if (!held) return undefined;
	const sessions: PlacedSession[] = [];
	for (const session of [...request.runs, ...request.strength]) {
		const place = held[session.id];
		if (!place) return undefined;
		sessions.push({ ...session, ...place });
	}
	return sessions;
}
