import type { PlanRequest, Run, StrengthRequest } from '../model/request.ts';
import { isHeavyLegs, isJumpSession, isKeyRun, isRun } from '../model/session.ts';
import type { PlacedSession } from '../model/session.ts';
import { DAYS, SLOTS, SLOT_START } from '../model/week.ts';
import type { Day, Slot } from '../model/week.ts';

/** Halves of a week. */
const WHOLE_WEEK = 14;

/** Noon: a session with a time but no half of the day belongs to the half its time falls in. */
const NOON = 12 * 60;

/** Long runs are tried at the weekend first. */
const DAYS_FOR_LONG_RUNS: readonly Day[] = ['sun', 'sat', 'mon', 'tue', 'wed', 'thu', 'fri'];

/** One place a session may take. */
export interface Place {
	readonly session: PlacedSession;
	/** True when it counts only straight after a run that has still to be put there. */
	readonly follows: boolean;
}

/** Something to be placed, with every place it may take in the order they are preferred when all else is equal. */
export interface Variable {
	readonly places: readonly Place[];
	/** Variables with the same type have alike places. */
	readonly type: string;
	/** Variables with the same twin key are interchangeable; undefined where a wish makes one special. */
	readonly twin: string | undefined;
}

/** The runs that are where they are, and everything the planner has to place. */
export interface Problem {
	readonly fixed: readonly PlacedSession[];
	/**
	 * In the order the planner decides: long runs and races, other key runs, heavy legs, jumps, other strength sessions with a wish or few
	 * places, other runs, other strength sessions; within each in the order of the request.
	 */
	readonly variables: readonly Variable[];
}

/** Turns a request into places to choose from. */
export function problemOf(request: PlanRequest): Problem {
	const runs = request.runs.map((run) => ({ run, places: runPlaces(run, request) }));
	const fixed = runs.flatMap(({ places }) => (places.length === 1 ? places : []));
	const open = runs.filter(({ places }) => places.length > 1);
	const openRuns = open.flatMap(({ places }) => places);
	const variables = [
		...open.map(({ run, places }): Variable => ({
			places: places.map((session) => ({ session, follows: false })),
			type: typeKey(run),
			twin: twinKey(run, request),
		})),
		...request.strength.map((session): Variable => ({
			places: strengthPlaces(session, request, fixed, openRuns),
			type: typeKey(session),
			twin: twinKey(session, request),
		})),
	];
	const order = variables.map((variable, index) => ({ variable, index, rank: rankOf(variable) }));
	order.sort((a, b) => a.rank - b.rank || a.index - b.index);
	return { fixed, variables: order.map(({ variable }) => variable) };
}

/** When a half of a day starts for this person, minutes after midnight. */
export const slotStart = ({ times }: PlanRequest, slot: Slot): number => times?.[slot] ?? SLOT_START[slot];

/** A run at a place in the week. */
export function placeRun(run: Run, day: Day, slot: Slot, request: PlanRequest): PlacedSession {
	const { id, kind, minutes, priority, distance } = run;
	const start = run.start ?? slotStart(request, slot);
	return { id, kind, minutes, day, slot, start, priority, distance, week: weekOf(request) };
}

/** A strength session in one half of a day. It starts with the half, or straight after the last of `runs` there. */
export function placeStrength(
	session: StrengthRequest,
	day: Day,
	slot: Slot,
	request: PlanRequest,
	runs: readonly PlacedSession[],
): PlacedSession {
	const { id, kind, minutes, contacts } = session;
	const ends = runs.flatMap((run) => (run.day === day && run.slot === slot ? [run.start + run.minutes] : []));
	const start = session.start ?? Math.max(slotStart(request, slot), ...ends);
	return { id, kind, minutes, day, slot, start, contacts, week: weekOf(request) };
}

const weekOf = ({ dated }: PlanRequest): 0 | undefined => (dated ? 0 : undefined);

function runPlaces(run: Run, request: PlanRequest): PlacedSession[] {
	const days = run.day ? [run.day] : run.kind === 'long' ? DAYS_FOR_LONG_RUNS : DAYS;
	return days.flatMap((day) => slotsOf(run).map((slot) => placeRun(run, day, slot, request)));
}

/** Places at the start of a half or after a fixed run first, then those straight after each run that may yet come there. */
function strengthPlaces(
	session: StrengthRequest,
	request: PlanRequest,
	fixed: readonly PlacedSession[],
	openRuns: readonly PlacedSession[],
): Place[] {
	const days = session.day ? [session.day] : DAYS;
	const halves = days.flatMap((day) => slotsOf(session).map((slot) => ({ day, slot })));
	const plain = halves.map(({ day, slot }): Place => ({
		session: placeStrength(session, day, slot, request, fixed),
		follows: false,
	}));
	if (session.start !== undefined || openRuns.length === 0) return plain;
	const following = plain.flatMap(({ session: place }) => {
		const { day, slot } = place;
		const ends = openRuns.flatMap((run) =>
			run.day === day && run.slot === slot ? [run.start + run.minutes] : [],
		);
		const later = [...new Set(ends)].filter((end) => end > place.start).sort((a, b) => a - b);
		return later.map((start): Place => ({ session: { ...place, start }, follows: true }));
	});
	return [...plain, ...following];
}

function slotsOf({ slot, start }: Pick<Run, 'slot' | 'start'>): readonly Slot[] {
	if (slot) return [slot];
	if (start !== undefined) return [start < NOON ? 'am' : 'pm'];
	return SLOTS;
}

function rankOf({ places, twin }: Variable): number {
	const session = places[0]?.session;
	if (!session || isRun(session.kind)) {
		if (session?.kind === 'long' || session?.kind === 'race') return 0;
		return session && isKeyRun(session.kind) ? 1 : 5;
	}
	if (isHeavyLegs(session.kind)) return 2;
	if (isJumpSession(session)) return 3;
	return twin === undefined || places.length <= WHOLE_WEEK / 2 ? 4 : 6;
}

/** Sessions that differ in nothing but their name and their wishes have alike places. */
const typeKey = (session: Run | StrengthRequest): string =>
	JSON.stringify({ ...session, id: '', preferredDay: '' });

const twinKey = (session: Run | StrengthRequest, { lastWeek }: PlanRequest): string | undefined =>
	(session.preferredDay ?? lastWeek?.[session.id]) === undefined ? typeKey(session) : undefined;
