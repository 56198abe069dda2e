import { isBlocked } from '../model/request.ts';
import type { PlanRequest, Run, StrengthRequest } from '../model/request.ts';
import type { PlacedSession } from '../model/session.ts';
import { DAYS, SLOTS, SLOT_START } from '../model/week.ts';
import type { Day, Slot } from '../model/week.ts';

/** Noon: a session with a time but no half of the day belongs to the half its time falls in. */
const NOON = 12 * 60;

/** One session still to be placed, with every place it may take in the order of the week. */
export interface Variable {
	readonly id: string;
	readonly candidates: readonly PlacedSession[];
	/** Sessions with the same key are interchangeable; undefined where a wish or a pin makes one special. */
	readonly twin: string | undefined;
}

/** The runs that are where they are, and everything the planner has to place. */
export interface Problem {
	readonly fixed: readonly PlacedSession[];
	/** Strength sessions in the order of the request. */
	readonly strength: readonly Variable[];
	/** Runs on a fixed day whose half of the day is open. */
	readonly openRuns: readonly Variable[];
}

/** Turns a request into places to choose from. */
export function problemOf(request: PlanRequest): Problem {
	const fixed: PlacedSession[] = [];
	const openRuns: Variable[] = [];
	for (const run of request.runs) {
		const candidates = runCandidates(run, request);
		const [only] = candidates;
		if (candidates.length === 1 && only) fixed.push(only);
		else openRuns.push({ id: run.id, candidates, twin: undefined });
	}
	const strength = request.strength.map((session) => ({
		id: session.id,
		candidates: strengthCandidates(session, request, fixed),
		twin: twinKey(session, request),
	}));
	return { fixed, strength, openRuns };
}

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
