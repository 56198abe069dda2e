import type { PlanRequest, Run, StrengthRequest } from '../../src/lib/model/request.ts';
import type { PlacedSession } from '../../src/lib/model/session.ts';
import { DAYS, SLOTS } from '../../src/lib/model/week.ts';
import type { Slot } from '../../src/lib/model/week.ts';

const NOON = 720;
const USUAL_START: Readonly<Record<Slot, number>> = { am: 420, pm: 1080 };

/** A place a session could take. */
export interface Choice {
	readonly session: PlacedSession;
	/** It counts only when a movable run ends there and then. */
	readonly afterRun: boolean;
}

/** What a week leaves to decide: sessions with one place, and the choices of every other. */
export interface Choices {
	readonly settled: readonly PlacedSession[];
	readonly open: readonly (readonly Choice[])[];
}

/**
 * Where sessions may stand, said a second time: a run wherever it is not told, from the start of a half of a day; strength as well, but straight
 * after the runs that are settled there, or straight after a movable one.
 */
export function choicesOf(request: PlanRequest): Choices {
	const runs = request.runs.map((run) => spotsOf(run, request));
	const settled = runs.filter((spots) => spots.length === 1).flat();
	const movable = runs.filter((spots) => spots.length > 1);
	const strength = request.strength.map((asked) =>
		spotsOf(asked, request).flatMap((spot): Choice[] => {
			if (asked.start !== undefined) return [{ session: spot, afterRun: false }];
			const start = Math.max(spot.start, ...endsIn(spot, settled));
			const later = endsIn(spot, movable.flat()).filter((end) => end > start);
			return [
				{ session: { ...spot, start }, afterRun: false },
				...[...new Set(later)].map((end) => ({ session: { ...spot, start: end }, afterRun: true })),
			];
		}),
	);
	return {
		settled,
		open: [...movable.map((spots) => spots.map((session) => ({ session, afterRun: false }))), ...strength],
	};
}

/** A session on every day and in every half it may be, as if alone in the week. */
function spotsOf(asked: Run | StrengthRequest, { times, dated }: PlanRequest): PlacedSession[] {
	const { start } = asked;
	const { id, kind, minutes } = asked;
	const halfOfStart = start === undefined ? SLOTS : ([start < NOON ? 'am' : 'pm'] as const);
	const facts = {
		contacts: 'contacts' in asked ? asked.contacts : undefined,
		priority: 'priority' in asked ? asked.priority : undefined,
		distance: 'distance' in asked ? asked.distance : undefined,
		week: dated ? (0 as const) : undefined,
	};
	return (asked.day ? [asked.day] : DAYS).flatMap((day) =>
		(asked.slot ? [asked.slot] : halfOfStart).map((slot) => ({
			...{ id, kind, minutes, day, slot },
			start: start ?? times?.[slot] ?? USUAL_START[slot],
			...facts,
		})),
	);
}

const endsIn = ({ day, slot }: PlacedSession, runs: readonly PlacedSession[]): number[] =>
	runs.filter((run) => run.day === day && run.slot === slot).map((run) => run.start + run.minutes);
