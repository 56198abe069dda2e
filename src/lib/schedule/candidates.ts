import { isBlocked } from '../model/request.ts';
import type { PlanRequest, Run, StrengthRequest } from '../model/request.ts';
import type { PlacedSession } from '../model/session.ts';
import { DAYS, SLOTS, SLOT_START } from '../model/week.ts';
import type { Day, Slot } from '../model/week.ts';

/** Noon: a session with a time but no half of the day belongs to the half its time falls in. */
const NOON = 12 * 60;

/** Sessions that take a place together: one strength session, or the open runs of one day. */
export type Place = readonly PlacedSession[];

/** Something still to be placed, with every place it may take in the order of the week. */
export interface Variable {
	readonly id: string;
	readonly places: readonly Place[];
	/** Sessions with the same key are interchangeable; undefined where a wish or a pin makes one special. */
	readonly twin: string | undefined;
}

/** The runs that are where they are, and everything the planner has to place. */
export interface Problem {
	readonly fixed: readonly PlacedSession[];
	/** Strength sessions in the order of the request. */
	readonly strength: readonly Variable[];
	/** Runs on a fixed day whose half of the day is open, day by day, in every arrangement. */
	readonly openRuns: readonly Variable[];
}

/** Turns a request into places to choose from. */
export function problemOf(request: PlanRequest): Problem {
	const candidates = request.runs.map((run) => runCandidates(run, request));
	const fixed = candidates.flatMap((places) => (places.length === 1 ? places : []));
	const open = candidates.filter((places) => places.length > 1);
	const openRuns = DAYS.flatMap((day): Variable[] => {
		const today = open.filter(([place]) => place?.day === day);
		return today.length > 0 ? [{ id: day, places: arrangements(today), twin: undefined }] : [];
	});
	const strength = request.strength.map((session) => ({
		id: session.id,
		places: strengthCandidates(session, request, fixed).map((place) => [place]),
		twin: twinKey(session, request),
	}));
	return { fixed, strength, openRuns };
}

/** All runs of a problem, the open ones where they are first tried. */
export const runsOf = ({ fixed, openRuns }: Problem): PlacedSession[] => [
	...fixed,
	...openRuns.flatMap(({ places }) => places[0] ?? []),
];

/** A run in one half of its day. */
export function placeRun(run: Run, slot: Slot): PlacedSession {
	const { id, kind, minutes, day, priority } = run;
	return { id, kind, minutes, day, slot, start: run.start ?? SLOT_START[slot], priority };
}

/**
 * A strength session in one half of a day. It starts with the half, or straight after the run there when the other half of the day is
 * blocked.
 */
export function placeStrength(
	session: StrengthRequest,
	day: Day,
	slot: Slot,
	request: PlanRequest,
	runs: readonly PlacedSession[],
): PlacedSession {
	const { id, kind, minutes, contacts } = session;
	const start = session.start ?? followingStart(day, slot, request, runs) ?? SLOT_START[slot];
	return { id, kind, minutes, day, slot, start, contacts };
}

function followingStart(
	day: Day,
	slot: Slot,
	request: PlanRequest,
	runs: readonly PlacedSession[],
): number | undefined {
	if (!isBlocked(request.availability, day, slot === 'am' ? 'pm' : 'am')) return undefined;
	const run = runs.find((other) => other.day === day && other.slot === slot);
	return run && run.start + run.minutes;
}

function runCandidates(run: Run, { availability }: PlanRequest): PlacedSession[] {
	const slots = slotsOf(run);
	const free = slots.filter((slot) => (availability[run.day]?.[slot] ?? Infinity) >= run.minutes);
	const unblocked = slots.filter((slot) => !isBlocked(availability, run.day, slot));
	const usable = [free, unblocked, slots].find((choice) => choice.length > 0) ?? slots;
	return usable.map((slot) => placeRun(run, slot));
}

function strengthCandidates(
	session: StrengthRequest,
	request: PlanRequest,
	runs: readonly PlacedSession[],
): PlacedSession[] {
	const days = session.day ? [session.day] : DAYS;
	const slots = slotsOf(session);
	return days.flatMap((day) => slots.map((slot) => placeStrength(session, day, slot, request, runs)));
}

function slotsOf({ slot, start }: Pick<Run, 'slot' | 'start'>): readonly Slot[] {
	if (slot) return [slot];
	if (start !== undefined) return [start < NOON ? 'am' : 'pm'];
	return SLOTS;
}

function twinKey(session: StrengthRequest, { lastWeek }: PlanRequest): string | undefined {
	const { id, kind, minutes, contacts } = session;
	const special = session.day ?? session.slot ?? session.start ?? session.preferredDay ?? lastWeek?.[id];
	return special === undefined ? `${kind} ${minutes} ${contacts ?? ''}` : undefined;
}

/** Every way to choose one place for each run of a day. */
const arrangements = (runs: readonly (readonly PlacedSession[])[]): Place[] =>
	runs.reduce<Place[]>(
		(before, places) => before.flatMap((some) => places.map((place) => [...some, place])),
		[[]],
	);
