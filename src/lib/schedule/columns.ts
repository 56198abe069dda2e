import { isKeyRun, isRun, isStress } from '../model/session.ts';
import type { PlacedSession } from '../model/session.ts';
import { dayIndex } from '../model/week.ts';
import type { DaySet } from '../rules/week-view.ts';
import type { Problem, Variable } from './candidates.ts';
import { RUN_PATTERNS, RUN_THAT_DAY, patternAt } from './prices.ts';
import type { Prices, RunPattern } from './prices.ts';
import type { Cost } from './score.ts';

/** A half of a day as a number: 0 for Monday morning to 13 for Sunday evening. */
export type Half = number;

export const halfOf = ({ day, slot }: Pick<PlacedSession, 'day' | 'slot'>): Half =>
	dayIndex(day) * 2 + (slot === 'am' ? 0 : 1);

/** What a column is made from. */
interface Facts {
	/** Columns of the same type have alike places. */
	readonly type: number;
	/** Column of an interchangeable session before this one, which takes no later place. */
	readonly twin: number | undefined;
	/** What each place costs beside the sessions that stand fast; for runs with what it costs by itself. */
	readonly base: Float64Array;
	/** What a place costs by itself, given the run days round it. */
	readonly priceOf: (place: number, pattern: RunPattern) => Cost;
	/** Straight after a run that has still to be put there? */
	readonly follows?: readonly boolean[];
	/** When each place of it stands for several of another column. */
	readonly coarse?: Coarse;
}

/** How the places of a column stand for those of a finer one: by place the finer places, and by finer place its own. */
export interface Coarse {
	readonly of: Column;
	readonly members: readonly (readonly number[])[];
	readonly placeOf: readonly number[];
}

/** One session to place, as the search sees it. */
export class Column {
	readonly sessions: readonly PlacedSession[];
	readonly type: number;
	readonly twin: number | undefined;
	readonly base: Float64Array;
	readonly follows: readonly boolean[];
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
	readonly wishesByDay = new Float64Array(7);
	readonly #priceOf: Facts['priceOf'];
	readonly #own: Float64Array;
	readonly #least: Float64Array;

	constructor(sessions: readonly PlacedSession[], { type, twin, base, priceOf, follows, coarse }: Facts) {
		const [first] = sessions as [PlacedSession];
		this.sessions = sessions;
		this.type = type;
		this.twin = twin;
		this.base = base;
		this.follows = follows ?? [];
		this.coarse = coarse;
		this.halves = sessions.map(halfOf);
		this.ends = sessions.map(({ start, minutes }) => start + minutes);
		const times = [...new Set(sessions.map(timeOf))];
		this.times = sessions.map((session) => times.indexOf(timeOf(session)));
		this.timeCount = times.length;
		this.isRun = isRun(first.kind);
		this.isKey = isKeyRun(first.kind);
		this.isTiring = isStress(first);
		this.isEasy = this.isRun && !this.isTiring;
		this.roams = sessions.some(({ day }) => day !== first.day);
		this.#priceOf = priceOf;
		this.#own = new Float64Array(sessions.length * RUN_PATTERNS).fill(Number.NaN);
		this.#least = new Float64Array(sessions.length).fill(Number.NaN);
		this.wishes = new Float64Array(sessions.length);
		if (!this.isRun) return;
		for (const [place, half] of this.halves.entries()) {
			const wish = Math.min(0, this.own(place, 0));
			this.wishes[place] = wish;
			this.wishesByDay[half >> 1] = Math.min(wish, this.wishesByDay[half >> 1] as number);
		}
	}

	/** What a place costs by itself, given the run days round it. */
	own(place: number, pattern: RunPattern): Cost {
		const index = place * RUN_PATTERNS + pattern;
		const known = this.#own[index] as number;
		if (!Number.isNaN(known)) return known;
		return (this.#own[index] = this.#priceOf(place, pattern));
	}

	/** The least a place can cost by itself when runs may still come: on the days in `openDays`, or anywhere when key runs roam. */
	leastOwn(place: number, keyDays: DaySet, runDays: DaySet, openDays: DaySet, keysRoam: boolean): Cost {
		if (keysRoam) return this.#leastOfAll(place);
		const day = (this.halves[place] as Half) >> 1;
		const pattern = patternAt(day, keyDays, runDays);
		const now = this.own(place, pattern);
		if ((pattern & RUN_THAT_DAY) !== 0 || ((openDays >> (day + 7)) & 1) === 0) return now;
		return Math.min(now, this.own(place, pattern | RUN_THAT_DAY));
	}

	#leastOfAll(place: number): Cost {
		const known = this.#least[place] as number;
		if (!Number.isNaN(known)) return known;
		let least = Infinity;
		for (let pattern = 0; pattern < RUN_PATTERNS; pattern += 1)
			least = Math.min(least, this.own(place, pattern));
		return (this.#least[place] = least);
	}
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
	return variables.map(({ places, type }, index) => {
		const sessions = places.map(({ session }) => session);
		const [first] = sessions as [PlacedSession];
		const base = new Float64Array(sessions.length);
		for (const stands of [...around, ...fixed]) {
			const rules = prices.pairRules(stands, first);
			for (const [place, session] of sessions.entries())
				base[place] = (base[place] as number) + prices.pair(rules, stands, session);
		}
		const rules = prices.sessionRules(first);
		const priceOf = (place: number, pattern: RunPattern): Cost =>
			prices.session(rules, sessions[place] as PlacedSession, pattern);
		if (isRun(first.kind))
			for (const place of sessions.keys()) base[place] = (base[place] as number) + priceOf(place, 0);
		return new Column(sessions, {
			type: types.indexOf(type),
			twin: twinBefore(variables, index),
			base,
			priceOf,
			follows: places.map(({ follows }) => follows),
		});
	});
}

function twinBefore(variables: readonly Variable[], index: number): number | undefined {
	const twin = variables[index]?.twin;
	if (twin === undefined) return undefined;
	for (let before = index - 1; before >= 0; before -= 1) if (variables[before]?.twin === twin) return before;
	return undefined;
}
