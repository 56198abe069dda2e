import type { PlanRequest } from '../model/request.ts';
import type { PlacedSession } from '../model/session.ts';
import { sessionsFrom } from '../model/shorthand.ts';
import type { SessionText } from '../model/shorthand.ts';
import { isAround } from './week-view.ts';

/** A week to show what a rule means, in short. */
export interface ExampleWeek {
	readonly sessions: readonly SessionText[];
	/** What else was asked, where it matters to the rule. */
	readonly given?: Partial<PlanRequest>;
	/** What a reader must know besides the drawn sessions. */
	readonly note?: string;
}

/** An example spelt out: what was asked, and the sessions of the week itself. */
export interface PlacedExample {
	readonly request: PlanRequest;
	readonly sessions: readonly PlacedSession[];
}

/** Spells an example out. Nothing is asked but what it says is given; sessions of other weeks make the week a dated one. */
export function placeExample({ sessions, given }: ExampleWeek): PlacedExample {
	const all = sessionsFrom(sessions);
	const asked: PlanRequest = {
		strategy: 'separate',
		athlete: {},
		runs: [],
		strength: [],
		availability: {},
		...given,
	};
	const dated = {
		monday: SOME_MONDAY,
		before: all.filter(({ week }) => week === -1),
		after: all.filter(({ week }) => week === 1),
	};
	return {
		request: all.some(({ week }) => week !== undefined) ? { ...asked, dated } : asked,
		sessions: all.filter((session) => !isAround(session)),
	};
}

const SOME_MONDAY = '2026-11-30';
