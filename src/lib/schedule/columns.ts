import { isKeyRun, isRun, isStress } from '../model/session.ts';
import type { PlacedSession } from '../model/session.ts';
import { dayIndex } from '../model/week.ts';
import type { Problem, Variable } from './candidates.ts';
import { RUN_PATTERNS } from './prices.ts';
import type { Prices, RunPattern } from './prices.ts';
import type { Cost } from './score.ts';

/** A half of a day as a number: 0 for Monday morning to 13 for Sunday evening. */
export type Half = number;

export const halfOf = ({ day, slot }: Pick<PlacedSession, 'day' | 'slot'>): Half =>
	dayIndex(day) * 2 + (slot === 'am' ? 0 : 1);

/** One session to place, as the search sees it. */
export interface Column {
	/** The session at each place. */
	readonly sessions: readonly PlacedSession[];
	/** Columns of the same type have alike places. */
	readonly type: number;
	/** Column of an interchangeable session before this one, which takes no later place. */
	readonly twin: number | undefined;
	/** What each place costs beside the sessions that stand fast; for runs with what it costs by itself. */
	readonly base: Float64Array;
	/** Straight after a run that has still to be put there? */
	readonly follows: readonly boolean[];
	/** When each place of it stands for several of another column. */
	readonly coarse: Coarse | undefined;
	readonly halves: readonly Half[];
	/** When each place ends, minutes after midnight. */
	readonly ends: readonly number[];
	/** Which of its times of day each place has, and how many there are. */
	readonly times: readonly number[];
	readonly timeCount: number;
	readonly isRun: boolean;
	readonly isKey: boolean;
	/** Does it tire the legs? */
	readonly isTiring: boolean;
	/** A run that does not. */
	readonly isEasy: boolean;
	/** True when it may stand on more than one day. */
	readonly roams: boolean;
	/** Runs: the soft part of what each place costs by itself, the wishes; and the best of it by day. */
	readonly wishes: Float64Array;
	readonly wishesByDay: Float64Array;
	/** What a place costs by itself, given the run days round it. */
	readonly own: (place: number, pattern: RunPattern) => Cost;
	/** The least a place can cost by itself, whatever runs come. */
	readonly leastOwn: (place: number) => Cost;
}

/** How the places of a column stand for those of a finer one: by place the finer places, and by finer place its own. */
export interface Coarse {
	readonly of: Column;
	readonly members: readonly (readonly number[])[];
	readonly placeOf: readonly number[];
}

type Facts = Pick<Column, 'sessions' | 'type' | 'twin' | 'base' | 'follows' | 'coarse'>;

/** The column of a session whose places cost so much by themselves. */
export function columnOf(facts: Facts, priceOf: Column['own']): Column {
	const { sessions } = facts;
	const [first] = sessions as [PlacedSession];
	const known = new Array<Cost>(sessions.length * RUN_PATTERNS);
	const leasts: Cost[] = [];
	const own = (place: number, pattern: RunPattern): Cost =>
		(known[place * RUN_PATTERNS + pattern] ??= priceOf(place, pattern));
	const leastOf = (place: number): Cost => {
		let least = Infinity;
		for (let pattern = 0; pattern < RUN_PATTERNS; pattern += 1) least = Math.min(least, own(place, pattern));
		return least;
	};
	const times = [...new Set(sessions.map(timeOf))];
	const halves = sessions.map(halfOf);
	const wishes = new Float64Array(sessions.length);
	const wishesByDay = new Float64Array(7);
	const ofRun = isRun(first.kind);
	if (ofRun) {
		for (const [place, half] of halves.entries()) {
			const wish = Math.min(0, own(place, 0));
			wishes[place] = wish;
			wishesByDay[half >> 1] = Math.min(wish, wishesByDay[half >> 1] as number);
		}
	}
	return {
		...facts,
		halves,
		ends: sessions.map(({ start, minutes }) => start + minutes),
		times: sessions.map((session) => times.indexOf(timeOf(session))),
		timeCount: times.length,
		isRun: ofRun,
		isKey: isKeyRun(first.kind),
		isTiring: isStress(first),
		isEasy: ofRun && !isStress(first),
		roams: sessions.some(({ day }) => day !== first.day),
		wishes,
		wishesByDay,
		own,
		leastOwn: (place) => (leasts[place] ??= leastOf(place)),
	};
}

/** Time of day as one number, the two halves apart. */
const timeOf = ({ slot, start }: PlacedSession): number => (slot === 'am' ? start : -1 - start);

/** The columns of a problem: by halves of days and start times, as sessions are placed in the end. */
export function columnsOf(
	prices: Prices,
	{ fixed, variables }: Problem,
	around: readonly PlacedSession[],
): Column[] {
	const types = [...new Set(variables.map(({ type }) => type))];
	const standing = [...around, ...fixed];
	const besideStanding = new Map<string, Float64Array>();
	return variables.map(({ places, type }, index) => {
		const sessions = places.map(({ session }) => session);
		const [first] = sessions as [PlacedSession];
		const known = besideStanding.get(type) ?? pricesBeside(standing, sessions, prices);
		besideStanding.set(type, known);
		const base = Float64Array.from(known);
		const rules = prices.sessionRules(first);
		const priceOf = (place: number, pattern: RunPattern): Cost =>
			prices.session(rules, sessions[place] as PlacedSession, pattern);
		if (isRun(first.kind))
			for (let place = 0; place < base.length; place += 1)
				base[place] = (base[place] as number) + priceOf(place, 0);
		return columnOf(
			{
				sessions,
				type: types.indexOf(type),
				twin: twinBefore(variables, index),
				base,
				follows: places.map(({ follows }) => follows),
				coarse: undefined,
			},
			priceOf,
		);
	});
}

/** What each place of a session costs beside the sessions that stand fast: the same for all of its type. */
function pricesBeside(
	standing: readonly PlacedSession[],
	places: readonly PlacedSession[],
	prices: Prices,
): Float64Array {
	const costs = new Float64Array(places.length);
	for (const stands of standing) {
		const rules = prices.pairRules(stands, places[0] as PlacedSession);
		for (let place = 0; place < costs.length; place += 1)
			costs[place] = (costs[place] as number) + prices.pair(rules, stands, places[place] as PlacedSession);
	}
	return costs;
}

function twinBefore(variables: readonly Variable[], index: number): number | undefined {
	const twin = variables[index]?.twin;
	if (twin === undefined) return undefined;
	for (let before = index - 1; before >= 0; before -= 1) if (variables[before]?.twin === twin) return before;
	return undefined;
}
