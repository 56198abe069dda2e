import { isKeyRun } from '../model/session.ts';
import type { PlacedSession } from '../model/session.ts';
import { DAYS } from '../model/week.ts';
import type { SessionFacts } from '../rules/types.ts';
import { WEEK_LIMITS } from '../rules/a-full-rest-day.ts';
import { countDays } from '../rules/week-view.ts';
import type { Column, Half, PairTable } from './columns.ts';
import { put, take } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Promises } from './promises.ts';
import { RUN_PATTERNS, RUN_THAT_DAY, patternAt } from './prices.ts';
import type { Prices } from './prices.ts';
import type { Cost } from './score.ts';
import { Spread } from './spread.ts';

const WEEK = 7;
const NOON = 12 * 60;

/** A session as the days see it: what each day costs at least, whatever half of the day it takes. */
interface DayColumn {
	readonly column: Column;
	readonly isKey: boolean;
	/** Days it may take, in the order of its places. */
	readonly days: readonly number[];
	readonly base: Float64Array;
	readonly wishes: Float64Array;
	/** `[day × pattern]`: the least it costs by itself. */
	readonly own: Float64Array;
	readonly leastOwn: Float64Array;
	/** A session before this one that the days cannot tell from it. */
	readonly twin: number | undefined;
}

/**
 * Branch and bound over the days, not the halves of days, of the sessions that tire the legs. Every cost is the least of the places on that
 * day, so a choice of days that cannot win need not be looked at more closely. Assumes that no two runs share a half of a day.
 */
export class DaySearch {
	readonly #prices: Prices;
	readonly #count: number;
	readonly #size: number;
	readonly #columns: readonly DayColumn[];
	readonly #pairs: PairTable;
	readonly #promises: Promises;
	readonly #week: Draft;
	readonly #pending: readonly (readonly SessionFacts[])[];
	readonly #keysPending: readonly boolean[];
	readonly #rows: (Float64Array | undefined)[] = [];
	readonly #promiseRows: (Float64Array | undefined)[] = [];
	readonly #open: readonly (readonly Float64Array[])[];
	readonly #runsOn = new Int8Array(WEEK);
	/** By column: the first of those the days cannot tell from it. */
	readonly #groups: readonly number[];
	readonly #chosen: number[] = [];
	readonly #spread = new Spread();
	readonly #gains = new Float64Array(WEEK);
	readonly #byDay = new Float64Array(WEEK);
	readonly #runs: readonly number[];
	/** Runs each day has room for: the halves of it in which one may stand. */
	#room: readonly number[] = [];
	#isTight = false;
	#cap: Cost = Infinity;
	#visit: (days: readonly number[], groups: readonly number[]) => Cost = () => Infinity;
	#isOver: (nodes: number) => boolean = () => false;
	#nodes = 0;
	#unexplored: Cost = Infinity;

	/** The first `count` columns are placed; the others only add to the bound. */
	constructor(
		prices: Prices,
		columns: readonly Column[],
		count: number,
		pairs: PairTable,
		promises: Promises,
		week: Draft,
	) {
		this.#prices = prices;
		this.#count = count;
		this.#pairs = pairs;
		this.#promises = promises;
		// Days are told apart, hours are not: sessions round the week stand at noon like those that are placed.
		this.#week = { ...week, heavy: week.heavy.map((session) => ({ ...session, start: NOON })) };
		this.#size = columns.length;
		const dayColumns: DayColumn[] = [];
		for (const column of columns) dayColumns.push(this.#dayColumn(column, dayColumns, columns));
		this.#columns = dayColumns;
		this.#groups = dayColumns.slice(0, count).map((_, index) => rootOf(dayColumns, index));
		const facts = columns.map(({ sessions }) => sessions[0] as PlacedSession);
		const depths = Array.from({ length: count + 1 }, (_, depth) => depth);
		this.#pending = depths.map((depth) => facts.slice(depth));
		this.#keysPending = depths.map((depth) => dayColumns.slice(depth).some(({ isKey }) => isKey));
		this.#open = depths.map(() => dayColumns.map(({ base }) => Float64Array.from(base)));
		this.#runs = depths.map((depth) => dayColumns.slice(depth).filter(({ column }) => column.isRun).length);
	}

	/**
	 * Hands every choice of days that may cost less than `cap` to `visit`, most promising first, with the group of each session: those of a
	 * group may swap their days. `visit` answers with the new cap. Returns the
	 * least bound it had to leave unexplored.
	 */
	run(
		placed: Cost,
		cap: Cost,
		isTight: boolean,
		visit: (days: readonly number[], groups: readonly number[]) => Cost,
		isOver: (nodes: number) => boolean,
	): Cost {
		this.#nodes = 0;
		this.#cap = cap;
		this.#room = roomFor(this.#columns, cap);
		this.#isTight = isTight;
		this.#visit = visit;
		this.#isOver = isOver;
		this.#unexplored = Infinity;
		this.#descend(placed);
		return this.#unexplored;
	}

	#descend(placed: Cost): void {
		const depth = this.#chosen.length;
		if (depth === this.#count) {
			this.#cap = Math.min(this.#cap, this.#visit(this.#chosen, this.#groups));
			return;
		}
		const current = this.#columns[depth] as DayColumn;
		const { column } = current;
		const week = this.#week;
		const { runDays, keyDays, heavyDays, stressDays, usedDays } = week;
		const children: { readonly day: number; readonly bound: Cost; readonly next: Cost }[] = [];
		const earliest =
			current.twin === undefined ? 0 : current.days.indexOf(this.#chosen[current.twin] as number);
		for (const day of current.days.slice(earliest)) {
			const next = placed + (this.#open[depth]?.[depth]?.[day] as number);
			if (next === Infinity || (column.isRun && this.#roomOn(day) <= 0)) continue;
			this.#nodes += 1;
			this.#enter(depth, current, day);
			children.push({ day, next, bound: this.#bound(next, depth + 1) });
			this.#leave(column, day);
			Object.assign(week, { runDays, keyDays, heavyDays, stressDays, usedDays });
		}
		children.sort((a, b) => a.bound - b.bound);
		for (const { day, bound, next } of children) {
			if (bound >= this.#cap) return;
			if (this.#isOver(this.#nodes)) {
				this.#unexplored = Math.min(this.#unexplored, bound);
				return;
			}
			this.#enter(depth, current, day);
			this.#descend(next);
			this.#leave(column, day);
			Object.assign(week, { runDays, keyDays, heavyDays, stressDays, usedDays });
		}
	}

	#enter(depth: number, { column }: DayColumn, day: number): void {
		const [session] = column.sessions as [PlacedSession];
		put(this.#week, { ...session, day: DAYS[day] as PlacedSession['day'], start: NOON });
		if (column.isRun) this.#runsOn[day] = (this.#runsOn[day] as number) + 1;
		this.#chosen.push(day);
		const now = this.#open[depth] as readonly Float64Array[];
		const then = this.#open[depth + 1] as readonly Float64Array[];
		for (let other = depth + 1; other < this.#columns.length; other += 1) {
			const row = this.#row(column, day, (this.#columns[other] as DayColumn).column);
			const from = now[other] as Float64Array;
			const to = then[other] as Float64Array;
			for (let index = 0; index < WEEK; index += 1)
				to[index] = (from[index] as number) + (row[index] as number);
		}
	}

	#leave(column: Column, day: number): void {
		this.#chosen.pop();
		if (column.isRun) this.#runsOn[day] = (this.#runsOn[day] as number) - 1;
		take(this.#week);
	}

	#bound(placed: Cost, depth: number): Cost {
		const week = this.#week;
		let cost =
			placed +
			this.#prices.week(week) +
			this.#prices.yetToCome(week, this.#pending[depth] as readonly SessionFacts[]);
		const keysPending = this.#keysPending[depth] as boolean;
		const { runDays, keyDays, usedDays } = week;
		const gains = this.#gains.fill(0);
		for (let index = 0; index < depth; index += 1) {
			const { column, own } = this.#columns[index] as DayColumn;
			// Strength that tires the legs is placed after every key run.
			if (column.isRun) continue;
			const day = this.#chosen[index] as number;
			const pattern = patternAt(day, keyDays, runDays);
			const now = own[day * RUN_PATTERNS + pattern] as number;
			cost += now;
			gains[day] =
				(gains[day] as number) + (own[day * RUN_PATTERNS + (pattern | RUN_THAT_DAY)] as number) - now;
		}
		const byDay = this.#byDay.fill(Infinity);
		const spread = this.#spread;
		spread.reset();
		for (let index = depth; index < this.#columns.length; index += 1) {
			const { column, own, leastOwn, wishes } = this.#columns[index] as DayColumn;
			const open = this.#open[depth]?.[index] as Float64Array;
			if (column.isRun && keysPending) cost += leastOf(open);
			else if (column.isRun) {
				spread.wish(wishes);
				for (let day = 0; day < WEEK; day += 1)
					byDay[day] = Math.min(byDay[day] as number, (open[day] as number) - (wishes[day] as number));
			} else {
				const promises = this.#promise(column, depth);
				let least = Infinity;
				for (let day = 0; day < WEEK; day += 1) {
					const by = keysPending ? (leastOwn[day] as number) : this.#leastNow(own, day);
					least = Math.min(least, (open[day] as number) + by + (promises[day] as number));
				}
				cost += least;
			}
		}
		const runs = this.#runs[depth] as number;
		if (keysPending || runs === 0) return cost;
		const beside = this.#besideRun();
		for (let day = 0; day < WEEK; day += 1) {
			const room = this.#roomOn(day);
			const first = (byDay[day] as number) + (gains[day] as number);
			const both = first + (byDay[day] as number) + beside;
			spread.price(day, room >= 1 ? first : Infinity, room >= 2 ? both : Infinity);
			spread.isFree[day] = ((usedDays >> (day + 7)) & 1) ^ 1;
		}
		const freeDays = (this.#isTight ? WEEK - WEEK_LIMITS.restDays : WEEK) - countDays(usedDays);
		return cost + spread.least(runs, Math.max(0, freeDays));
	}

	/** How many more runs a day can take. */
	#roomOn(day: number): number {
		const halves = (this.#room[day] as number) - (this.#runsOn[day] as number);
		if (!this.#isTight) return halves;
		return Math.min(halves, WEEK_LIMITS.sessionsADay - (this.#week.onDay[day] as number));
	}

	#leastNow(own: Float64Array, day: number): Cost {
		const pattern = patternAt(day, this.#week.keyDays, this.#week.runDays);
		return Math.min(
			own[day * RUN_PATTERNS + pattern] as number,
			own[day * RUN_PATTERNS + (pattern | RUN_THAT_DAY)] as number,
		);
	}

	/** The least two of the runs not placed by days cost each other on one day. */
	#besideRun(): Cost {
		let least = this.#leastBeside;
		if (least !== undefined) return least;
		const runs = this.#columns.filter(({ column, isKey }) => column.isRun && !isKey);
		least = Infinity;
		for (const one of runs)
			for (const other of runs)
				if (one !== other)
					for (const day of one.days)
						least = Math.min(least, this.#row(one.column, day, other.column)[day] as number);
		this.#leastBeside = least === Infinity ? 0 : least;
		return this.#leastBeside;
	}
	#leastBeside: Cost | undefined;

	#row(column: Column, day: number, other: Column): Float64Array {
		const key = (column.type * this.#size + other.type) * WEEK + day;
		return (this.#rows[key] ??= this.#leastRow(column, day, other));
	}

	#leastRow(column: Column, day: number, other: Column): Float64Array {
		const row = new Float64Array(WEEK).fill(Infinity);
		for (let place = 0; place < column.halves.length; place += 1) {
			if ((column.halves[place] as Half) >> 1 !== day) continue;
			const fine = this.#pairs.row(column, place, other);
			for (let beside = 0; beside < fine.length; beside += 1) {
				const at = (other.halves[beside] as Half) >> 1;
				if ((fine[beside] as number) < (row[at] as number)) row[at] = fine[beside] as number;
			}
		}
		return row;
	}

	#promise(column: Column, depth: number): Float64Array {
		const key = column.type * (this.#count + 1) + depth;
		return (this.#promiseRows[key] ??= this.#leastPromise(column, depth));
	}

	#leastPromise(column: Column, depth: number): Float64Array {
		const row = new Float64Array(WEEK).fill(Infinity);
		for (const [place, half] of column.halves.entries())
			row[half >> 1] = Math.min(row[half >> 1] as number, this.#promises.any(depth, column, place));
		return row;
	}

	#dayColumn(column: Column, before: readonly DayColumn[], all: readonly Column[]): DayColumn {
		const base = new Float64Array(WEEK).fill(Infinity);
		const wishes = new Float64Array(WEEK);
		const own = new Float64Array(WEEK * RUN_PATTERNS).fill(column.isRun ? 0 : Infinity);
		const leastOwn = new Float64Array(WEEK).fill(column.isRun ? 0 : Infinity);
		for (const [place, half] of column.halves.entries()) {
			const day = half >> 1;
			base[day] = Math.min(base[day] as number, column.base[place] as number);
			wishes[day] = Math.min(wishes[day] as number, column.wishes[place] as number);
			if (column.isRun) continue;
			for (let pattern = 0; pattern < RUN_PATTERNS; pattern += 1) {
				const at = day * RUN_PATTERNS + pattern;
				const cost = column.own(place, pattern);
				own[at] = Math.min(own[at] as number, cost);
				leastOwn[day] = Math.min(leastOwn[day] as number, cost);
			}
		}
		const days = [...new Set(column.halves.map((half: Half) => half >> 1))];
		const [session] = column.sessions as [PlacedSession];
		const made = { column, isKey: column.isRun && isKeyRun(session.kind), days, base, wishes, own, leastOwn };
		let twin: number | undefined;
		if (before.length < this.#count)
			for (const [index, other] of before.entries()) if (this.#areAlike(made, other, all)) twin = index;
		return { ...made, twin };
	}

	/** Can the days not tell two sessions apart? */
	#areAlike(a: Omit<DayColumn, 'twin'>, b: DayColumn, all: readonly Column[]): boolean {
		const [one] = a.column.sessions as [PlacedSession];
		const [other] = b.column.sessions as [PlacedSession];
		if (a.column.isRun !== b.column.isRun || a.days.join() !== b.days.join()) return false;
		if ((one.kind === 'long') !== (other.kind === 'long') || a.isKey !== b.isKey) return false;
		if (!a.column.isRun && one.kind !== other.kind) return false;
		if (!same(a.base, b.base) || !same(a.own, b.own)) return false;
		return all.every(
			(third) =>
				third === a.column ||
				third === b.column ||
				a.days.every((day) => same(this.#row(a.column, day, third), this.#row(b.column, day, third))),
		);
	}
}

/** In how many halves of each day some run may stand and the week still cost less than `cap`. */
function roomFor(columns: readonly DayColumn[], cap: Cost): number[] {
	const halves = new Set<Half>();
	for (const { column } of columns) {
		if (!column.isRun) continue;
		for (const [place, half] of column.halves.entries())
			if ((column.base[place] as number) < cap) halves.add(half);
	}
	return DAYS.map((_, day) => Number(halves.has(day * 2)) + Number(halves.has(day * 2 + 1)));
}

function rootOf(columns: readonly DayColumn[], index: number): number {
	const twin = columns[index]?.twin;
	return twin === undefined ? index : rootOf(columns, twin);
}

function leastOf(costs: Float64Array): Cost {
	let least = Infinity;
	for (const cost of costs) if (cost < least) least = cost;
	return least;
}

const same = (a: Float64Array, b: Float64Array): boolean => a.every((value, index) => value === b[index]);
