import { isRun } from '../model/session.ts';
import type { PlacedSession } from '../model/session.ts';
import { dayIndex } from '../model/week.ts';
import type { SessionRule } from '../rules/types.ts';
import type { DaySet } from '../rules/week-view.ts';
import type { Problem, Variable } from './candidates.ts';
import { RUN_PATTERNS, RUN_THAT_DAY, patternAt } from './prices.ts';
import type { PairRules, Prices, RunPattern } from './prices.ts';
import type { Cost } from './score.ts';

/** A half of a day as a number: 0 for Monday morning to 13 for Sunday evening. */
export type Half = number;

export const halfOf = ({ day, slot }: Pick<PlacedSession, 'day' | 'slot'>): Half =>
	dayIndex(day) * 2 + (slot === 'am' ? 0 : 1);

/** One session to place, as the search sees it. */
export class Column {
	readonly sessions: readonly PlacedSession[];
	readonly follows: readonly boolean[];
	readonly halves: readonly Half[];
	/** When each place ends, minutes after midnight. */
	readonly ends: readonly number[];
	readonly isRun: boolean;
	/** True when it may stand on more than one day. */
	readonly roams: boolean;
	/** Columns of the same type, counted from 0, have alike places. */
	readonly type: number;
	/** Which of its times of day each place has, and how many there are. */
	readonly times: readonly number[];
	readonly timeCount: number;
	/** Column of an interchangeable session before this one, which takes no later place. */
	readonly twin: number | undefined;
	/** What each place costs beside the sessions that stand fast; for runs with what it costs by itself. */
	readonly base: Float64Array;
	/** Runs: the soft part of what each place costs by itself, the wishes; and the best of it by day. */
	readonly wishes: Float64Array;
	readonly wishesByDay = new Float64Array(7);
	readonly #prices: Prices;
	readonly #rules: readonly SessionRule[];
	readonly #own: Float64Array;
	readonly #least: Float64Array;

	constructor(
		prices: Prices,
		fixed: readonly PlacedSession[],
		variables: readonly Variable[],
		index: number,
	) {
		const { places, type } = variables[index] as Variable;
		this.sessions = places.map(({ session }) => session);
		this.follows = places.map(({ follows }) => follows);
		this.halves = this.sessions.map(halfOf);
		this.ends = this.sessions.map(({ start, minutes }) => start + minutes);
		const [first] = this.sessions as [PlacedSession];
		this.isRun = isRun(first.kind);
		this.roams = this.sessions.some(({ day }) => day !== first.day);
		this.type = [...new Set(variables.map((variable) => variable.type))].indexOf(type);
		const times = [...new Set(this.sessions.map(timeOf))];
		this.times = this.sessions.map((session) => times.indexOf(timeOf(session)));
		this.timeCount = times.length;
		this.twin = twinBefore(variables, index);
		this.#prices = prices;
		this.#rules = prices.sessionRules(first);
		this.#own = new Float64Array(places.length * RUN_PATTERNS).fill(Number.NaN);
		this.#least = new Float64Array(places.length).fill(Number.NaN);
		this.base = new Float64Array(places.length);
		for (const stands of fixed) {
			const rules = prices.pairRules(stands, first);
			this.sessions.forEach((session, place) => {
				this.base[place] = (this.base[place] as number) + prices.pair(rules, stands, session);
			});
		}
		this.wishes = new Float64Array(places.length);
		if (this.isRun) {
			for (const place of this.sessions.keys()) {
				const own = this.own(place, 0);
				this.base[place] = (this.base[place] as number) + own;
				if (own >= 0) continue;
				const day = (this.halves[place] as Half) >> 1;
				this.wishes[place] = own;
				this.wishesByDay[day] = Math.min(own, this.wishesByDay[day] as number);
			}
		}
	}

	/** What a place costs by itself, given the run days round it. */
	own(place: number, pattern: RunPattern): Cost {
		const index = place * RUN_PATTERNS + pattern;
		const known = this.#own[index] as number;
		if (!Number.isNaN(known)) return known;
		const cost = this.#prices.session(this.#rules, this.sessions[place] as PlacedSession, pattern);
		this.#own[index] = cost;
		return cost;
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
		this.#least[place] = least;
		return least;
	}
}

/** The columns of a problem. */
export const columnsOf = (
	prices: Prices,
	{ fixed, variables }: Problem,
	around: readonly PlacedSession[],
): Column[] => variables.map((_, index) => new Column(prices, [...around, ...fixed], variables, index));

/** Time of day as one number, the two halves apart. */
const timeOf = ({ slot, start }: PlacedSession): number => (slot === 'am' ? start : -1 - start);

function twinBefore(variables: readonly Variable[], index: number): number | undefined {
	const twin = variables[index]?.twin;
	if (twin === undefined) return undefined;
	for (let before = index - 1; before >= 0; before -= 1) if (variables[before]?.twin === twin) return before;
	return undefined;
}

/** Prices of two columns' places beside each other, worked out a row at a time when first asked. */
export class PairTable {
	readonly #prices: Prices;
	readonly #count: number;
	readonly #tables: (Table | undefined)[] = [];

	/** For columns of so many types. */
	constructor(prices: Prices, types: number) {
		this.#prices = prices;
		this.#count = types;
	}

	/** The price of each place of `other` beside one place of `column`. */
	row(column: Column, place: number, other: Column): Float64Array {
		const { rows, rules, known } = (this.#tables[column.type * this.#count + other.type] ??= this.#table(
			column,
			other,
		));
		return (rows[place] ??= this.#price(column, place, other, rules, known));
	}

	#table(column: Column, other: Column): Table {
		const rules = this.#prices.pairRules(
			column.sessions[0] as PlacedSession,
			other.sessions[0] as PlacedSession,
		);
		return { rows: [], rules, known: [] };
	}

	/** In a week that repeats, a price on two different days is the same wherever the week is said to start. */
	#price(
		column: Column,
		place: number,
		other: Column,
		rules: PairRules,
		known: (Cost | undefined)[],
	): Float64Array {
		const session = column.sessions[place] as PlacedSession;
		const day = (column.halves[place] as Half) >> 1;
		const first = (column.times[place] as number) * other.timeCount;
		const row = new Float64Array(other.sessions.length);
		for (let index = 0; index < row.length; index += 1) {
			const days = (((other.halves[index] as Half) >> 1) - day + 7) % 7;
			const beside = other.sessions[index] as PlacedSession;
			if (days === 0 || session.week !== undefined) {
				row[index] = this.#prices.pair(rules, session, beside);
				continue;
			}
			const at = (first + (other.times[index] as number)) * 7 + days;
			row[index] = known[at] ??= this.#prices.pair(rules, session, beside);
		}
		return row;
	}
}

interface Table {
	readonly rows: (Float64Array | undefined)[];
	readonly rules: PairRules;
	/** Prices on different days by time of day of both and days between. */
	readonly known: (Cost | undefined)[];
}
