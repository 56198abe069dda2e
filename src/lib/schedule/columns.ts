import { isRun } from '../model/session.ts';
import type { PlacedSession } from '../model/session.ts';
import { dayIndex } from '../model/week.ts';
import type { SessionRule } from '../rules/types.ts';
import type { DaySet } from '../rules/week-view.ts';
import type { Problem, Variable } from './candidates.ts';
import { RUN_PATTERNS, RUN_THAT_DAY, patternAt } from './prices.ts';
import type { Prices, RunPattern } from './prices.ts';
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
	readonly isRun: boolean;
	/** True when it may stand on more than one day. */
	readonly roams: boolean;
	readonly type: string;
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
		const [first] = this.sessions as [PlacedSession];
		this.isRun = isRun(first.kind);
		this.roams = this.sessions.some(({ day }) => day !== first.day);
		this.type = type;
		this.twin = twinBefore(variables, index);
		this.#prices = prices;
		this.#rules = prices.sessionRules(first);
		this.#own = new Float64Array(places.length * RUN_PATTERNS).fill(Number.NaN);
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
		let least = Infinity;
		for (let pattern = 0; pattern < RUN_PATTERNS; pattern += 1)
			least = Math.min(least, this.own(place, pattern));
		return least;
	}
}

/** The columns of a problem. */
export const columnsOf = (
	prices: Prices,
	{ fixed, variables }: Problem,
	around: readonly PlacedSession[],
): Column[] => variables.map((_, index) => new Column(prices, [...around, ...fixed], variables, index));

function twinBefore(variables: readonly Variable[], index: number): number | undefined {
	const twin = variables[index]?.twin;
	if (twin === undefined) return undefined;
	for (let before = index - 1; before >= 0; before -= 1) if (variables[before]?.twin === twin) return before;
	return undefined;
}

/** Prices of two columns' places beside each other, worked out a row at a time when first asked. */
export class PairTable {
	readonly #prices: Prices;
	readonly #rows = new Map<string, (Float64Array | undefined)[]>();

	constructor(prices: Prices) {
		this.#prices = prices;
	}

	/** The price of each place of `other` beside one place of `column`. */
	row(column: Column, place: number, other: Column): Float64Array {
		const key = `${column.type}|${other.type}`;
		let rows = this.#rows.get(key);
		if (!rows) this.#rows.set(key, (rows = []));
		return (rows[place] ??= this.#price(column, place, other));
	}

	#price(column: Column, place: number, other: Column): Float64Array {
		const session = column.sessions[place] as PlacedSession;
		const rules = this.#prices.pairRules(session, other.sessions[0] as PlacedSession);
		return Float64Array.from(other.sessions, (beside) => this.#prices.pair(rules, session, beside));
	}
}
