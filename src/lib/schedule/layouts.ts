import type { PlanRequest } from '../model/request.ts';
import { isKeyRun } from '../model/session.ts';
import type { PlacedSession, RunKind } from '../model/session.ts';
import { DAYS, SLOT_START } from '../model/week.ts';
import type { Day } from '../model/week.ts';
import { check } from '../rules/check.ts';
import { keyRunsOnFreshLegs } from '../rules/key-runs-on-fresh-legs.ts';
import { noHeavyLegsOnLongDays } from '../rules/no-heavy-legs-on-long-days.ts';
import { spaceBetweenHeavySessions } from '../rules/space-between-heavy-sessions.ts';

/** A pattern of hard runs and the days two heavy-leg sessions can stand on around it. */
export interface LayoutRow {
	readonly runs: readonly { readonly kind: RunKind; readonly day: Day }[];
	/** Pairs of days, none of them with a key run. */
	readonly away: readonly (readonly [Day, Day])[];
	/** Pairs of days, each with a key run. */
	readonly onKeyDays: readonly (readonly [Day, Day])[];
	/** Pairs of days of any kind. */
	readonly anywhere: readonly (readonly [Day, Day])[];
	/** Days for a single session away from key runs, and on key-run days. */
	readonly singleAway: readonly Day[];
	readonly singleOnKeyDays: readonly Day[];
}

/** Day-level rules of evidence §3.5: H1, H3 and H6. */
const DAY_RULES = [keyRunsOnFreshLegs, spaceBetweenHeavySessions, noHeavyLegsOnLongDays];

const KEY = 'intervals';

/** The hard-run patterns of evidence §3.5, in its order. */
const PATTERNS: readonly (readonly { kind: RunKind; day: Day }[])[] = [
	[key('wed'), long('sat')],
	[key('wed'), long('sun')],
	[key('tue'), long('sun')],
	[key('tue'), key('thu'), long('sat')],
	[key('tue'), key('thu'), long('sun')],
	[key('tue'), key('fri'), long('sun')],
	[key('wed'), key('sat'), long('sun')],
	[key('tue'), key('sat')],
	[long('sun')],
];

/** The table of evidence §3.5: around which runs do two heavy-leg sessions fit? Every placement is tried. */
export const layoutTable = (): LayoutRow[] => PATTERNS.map(layoutRow);

/** One row, for any pattern of hard runs: at most one run a day. */
export function layoutRow(runs: LayoutRow['runs']): LayoutRow {
	const keyDays = new Set(runs.filter(({ kind }) => isKeyRun(kind)).map(({ day }) => day));
	const single = DAYS.filter((day) => isAllowed(runs, [day]));
	const pairs = DAYS.flatMap((a, index) =>
		DAYS.slice(index + 1).flatMap((b): [Day, Day][] => (isAllowed(runs, [a, b]) ? [[a, b]] : [])),
	);
	return {
		runs,
		away: pairs.filter((pair) => pair.every((day) => !keyDays.has(day))),
		onKeyDays: pairs.filter((pair) => pair.every((day) => keyDays.has(day))),
		anywhere: pairs,
		singleAway: single.filter((day) => !keyDays.has(day)),
		singleOnKeyDays: single.filter((day) => keyDays.has(day)),
	};
}

function isAllowed(runs: LayoutRow['runs'], days: readonly Day[]): boolean {
	const sessions: PlacedSession[] = [
		...runs.map(({ kind, day }) => ({
			id: day,
			kind,
			minutes: 60,
			day,
			slot: 'am' as const,
			start: SLOT_START.am,
		})),
		...days.map((day) => ({
			id: `lift-${day}`,
			kind: 'heavy-legs' as const,
			minutes: 40,
			day,
			slot: 'pm' as const,
			start: SLOT_START.pm,
		})),
	];
	return check(NO_REQUEST, 'separate', sessions, DAY_RULES).length === 0;
}

const NO_REQUEST: PlanRequest = {
	strategy: 'separate',
	athlete: {},
	runs: [],
	strength: [],
	availability: {},
};

function key(day: Day) {
	return { kind: KEY, day } as const;
}

function long(day: Day) {
	return { kind: 'long', day } as const;
}
