import type { PlanRequest } from '../model/request.ts';
import { isHeavyLegs, isKeyRun, isRun, isStrength, isStress } from '../model/session.ts';
import type { PlacedSession } from '../model/session.ts';
import type { SessionFacts } from '../rules/types.ts';
import { daysOf, viewOf } from '../rules/week-view.ts';
import type { DaySet, WeekView } from '../rules/week-view.ts';
import type { Problem } from './candidates.ts';
import { PairTable, columnsOf, halfOf } from './columns.ts';
import type { Column, Half } from './columns.ts';
import { Promises } from './promises.ts';
import { patternAt } from './prices.ts';
import type { Prices } from './prices.ts';
import type { Cost } from './score.ts';

/** What a search may take and what it must do with it. */
export interface SearchLimits {
	/** Only weeks that cost less. */
	readonly cap: Cost;
	/** Places looked at before it stops. */
	readonly nodes: number;
	/** May two runs share a half of a day? Where they may not, bounds are tighter. */
	readonly crowded: boolean;
	/** Which whole weeks count; by default all. */
	readonly accepts?: ((sessions: readonly PlacedSession[]) => boolean) | undefined;
}

export interface Found {
	readonly sessions: readonly PlacedSession[] | undefined;
	readonly cost: Cost;
	/** No week under the cap costs less than this; equal to `cost` when the search ran to its end. */
	readonly bound: Cost;
	readonly nodes: number;
}

/** A week under construction: the rules read it, the search writes it. */
type Draft = { -readonly [K in keyof WeekView]: WeekView[K] } & {
	readonly sessions: PlacedSession[];
	readonly heavy: PlacedSession[];
};

/**
 * Branch and bound over the columns of a problem. A branch is left only when its bound is worse than the best week met, or equal and later in
 * the order of places, so that of equal weeks the first in that order wins.
 */
export class Search {
	readonly #prices: Prices;
	readonly #columns: readonly Column[];
	readonly #pairs: PairTable;
	readonly #promises: Promises;
	readonly #fixed: readonly PlacedSession[];
	readonly #fixedCost: Cost;
	readonly #week: Draft;
	/** Sessions still to place after so many choices. */
	readonly #pending: readonly (readonly SessionFacts[])[];
	/** After so many choices: may key runs still come on any day, and on which days may runs still come? */
	readonly #keysRoam: readonly boolean[];
	readonly #openDays: readonly DaySet[];
	/** `[depth][column][place]`: the price of a place beside everything placed so far. */
	readonly #open: readonly (readonly Float64Array[])[];
	/** When runs placed in each half of a day end. */
	readonly #runEnds: readonly number[][] = Array.from({ length: 14 }, () => []);
	readonly #chosen: number[] = [];
	#limits: SearchLimits = { cap: Infinity, nodes: Infinity, crowded: true };
	#best: { readonly chosen: readonly number[]; readonly cost: Cost } | undefined;
	#nodes = 0;
	#unexplored: Cost = Infinity;

	constructor(request: PlanRequest, prices: Prices, problem: Problem, around: readonly PlacedSession[]) {
		this.#prices = prices;
		this.#columns = columnsOf(prices, problem, around);
		this.#pairs = new PairTable(prices);
		this.#promises = new Promises(this.#columns, this.#pairs);
		this.#fixed = problem.fixed;
		this.#fixedCost = costAmong(prices, problem.fixed, around);
		this.#week = draftOf(viewOf(request, problem.fixed, around));
		for (const run of problem.fixed) this.#runEnds[halfOf(run)]?.push(run.start + run.minutes);
		for (const { isRun: run, roams, sessions } of this.#columns)
			if (run && !roams) addDays(this.#week, sessions[0] as PlacedSession);

		const depths = [...this.#columns.keys(), this.#columns.length];
		const facts = this.#columns.map(({ sessions }) => sessions[0] as PlacedSession);
		this.#pending = depths.map((depth) => facts.slice(depth));
		const roaming = depths.map((depth) =>
			this.#columns.slice(depth).filter((column) => column.isRun && column.roams),
		);
		this.#keysRoam = roaming.map((columns) =>
			columns.some(({ sessions: [run] }) => run && isKeyRun(run.kind)),
		);
		this.#openDays = roaming.map((columns) =>
			columns.flatMap(({ sessions }) => sessions).reduce((days, run) => days | daysOf(run), 0),
		);
		this.#open = depths.map(() => this.#columns.map(({ base }) => Float64Array.from(base)));
	}

	/** The best week within the limits. */
	run(limits: SearchLimits): Found {
		this.#limits = limits;
		this.#best = undefined;
		this.#nodes = 0;
		this.#unexplored = Infinity;
		this.#promises.crowded = limits.crowded;
		this.#descend(this.#fixedCost);
		const { chosen, cost } = this.#best ?? { chosen: undefined, cost: Infinity };
		return {
			sessions: chosen && [...this.#fixed, ...this.#sessionsAt(chosen)],
			cost,
			bound: Math.min(cost, this.#unexplored),
			nodes: this.#nodes,
		};
	}

	/** Places the next session everywhere it may still lead to a better week. `placed` is what is placed costs by pairs. */
	#descend(placed: Cost): void {
		const depth = this.#chosen.length;
		const column = this.#columns[depth];
		if (!column) {
			this.#offer(placed);
			return;
		}
		const week = this.#week;
		const { runDays, keyDays, heavyDays, stressDays, usedDays } = week;
		for (const place of this.#byPromise(column, depth)) {
			const session = column.sessions[place] as PlacedSession;
			const half = column.halves[place] as Half;
			if (this.#nodes >= this.#limits.nodes) {
				this.#unexplored = Math.min(this.#unexplored, this.#bound(placed, depth));
				return;
			}
			this.#nodes += 1;
			const next = placed + (this.#open[depth]?.[depth]?.[place] as number);
			put(week, session);
			if (column.isRun) this.#runEnds[half]?.push(session.start + session.minutes);
			this.#chosen.push(place);
			this.#spread(depth, column, place);
			if (this.#mayWin(this.#bound(next, depth + 1))) this.#descend(next);
			this.#chosen.pop();
			if (column.isRun) this.#runEnds[half]?.pop();
			take(week, session);
			week.runDays = runDays;
			week.keyDays = keyDays;
			week.heavyDays = heavyDays;
			week.stressDays = stressDays;
			week.usedDays = usedDays;
		}
	}

	/** Adds what the place just taken costs beside every place of the columns still open. */
	#spread(depth: number, column: Column, place: number): void {
		const now = this.#open[depth] as readonly Float64Array[];
		const next = this.#open[depth + 1] as readonly Float64Array[];
		for (let other = depth + 1; other < this.#columns.length; other += 1) {
			const row = this.#pairs.row(column, place, this.#columns[other] as Column);
			const from = now[other] as Float64Array;
			const to = next[other] as Float64Array;
			for (let index = 0; index < to.length; index += 1)
				to[index] = (from[index] as number) + (row[index] as number);
		}
	}

	/** The least any completion can cost. */
	#bound(placed: Cost, depth: number): Cost {
		const week = this.#week;
		let cost = placed + this.#prices.week(week) + this.#prices.yetToCome(week, this.#pending[depth] ?? []);
		for (let index = 0; index < depth; index += 1) {
			const column = this.#columns[index] as Column;
			if (!column.isRun) cost += this.#leastOwn(column, this.#chosen[index] as number, depth);
		}
		const limit = this.#best?.cost ?? this.#limits.cap;
		if (cost > limit + MOST_SOFT) return cost;
		return cost + this.#strengthToCome(depth) + this.#runsToCome(depth);
	}

	#strengthToCome(depth: number): Cost {
		let cost = 0;
		for (let index = depth; index < this.#columns.length; index += 1) {
			const column = this.#columns[index] as Column;
			if (column.isRun) continue;
			const open = this.#open[depth]?.[index] as Float64Array;
			let least = Infinity;
			for (let place = 0; place < open.length; place += 1) {
				const sure = open[place] as number;
				if (sure > least + MOST_SOFT) continue;
				least = Math.min(
					least,
					sure + this.#leastOwn(column, place, depth) + this.#promise(column, place, depth),
				);
			}
			cost += least;
		}
		return cost;
	}

	/** Runs still to come each take their best place; where no two may share a half of a day, different ones. */
	#runsToCome(depth: number): Cost {
		let apart = 0;
		let count = 0;
		const byHalf = BY_HALF.fill(Infinity);
		for (let index = depth; index < this.#columns.length; index += 1) {
			const column = this.#columns[index] as Column;
			if (!column.isRun) continue;
			const open = this.#open[depth]?.[index] as Float64Array;
			let least = Infinity;
			for (let place = 0; place < open.length; place += 1) {
				const cost = open[place] as number;
				const half = column.halves[place] as Half;
				if (cost < least) least = cost;
				if (cost < (byHalf[half] as number)) byHalf[half] = cost;
			}
			apart += least;
			count += 1;
		}
		if (count < 2 || this.#limits.crowded) return apart;
		byHalf.sort();
		let together = 0;
		for (let index = 0; index < count; index += 1) together += byHalf[index] as number;
		return Math.max(apart, together);
	}

	#leastOwn(column: Column, place: number, depth: number): Cost {
		const { keyDays, runDays } = this.#week;
		return column.leastOwn(
			place,
			keyDays,
			runDays,
			this.#openDays[depth] as DaySet,
			this.#keysRoam[depth] as boolean,
		);
	}

	/** The least that runs still to come add to a place of a strength session. */
	#promise(column: Column, place: number, depth: number): Cost {
		if (!column.follows[place]) return this.#promises.any(depth, column, place);
		const ends = this.#runEnds[column.halves[place] as Half] as number[];
		if (ends.includes((column.sessions[place] as PlacedSession).start))
			return this.#promises.any(depth, column, place);
		return ends.length > 0 && !this.#limits.crowded
			? Infinity
			: this.#promises.following(depth, column, place);
	}

	/** A column's places, most promising first, so that good weeks are met early. */
	#byPromise(column: Column, depth: number): number[] {
		const open = this.#open[depth]?.[depth] as Float64Array;
		const values: number[] = [];
		const places: number[] = [];
		for (
			let place = column.twin === undefined ? 0 : (this.#chosen[column.twin] as number);
			place < open.length;
			place += 1
		) {
			const value = column.isRun
				? (open[place] as number)
				: (open[place] as number) +
					this.#leastOwn(column, place, depth) +
					this.#promise(column, place, depth);
			if (value === Infinity) continue;
			values[place] = value;
			places.push(place);
		}
		return places.sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
	}

	/** Can a week with this bound, whose first choices are these, be better than the best one met? */
	#mayWin(bound: Cost): boolean {
		if (bound >= this.#limits.cap) return false;
		const best = this.#best;
		if (!best || bound !== best.cost) return !best || bound < best.cost;
		for (const [index, place] of this.#chosen.entries()) {
			const step = place - (best.chosen[index] as number);
			if (step !== 0) return step < 0;
		}
		return this.#chosen.length < this.#columns.length;
	}

	#offer(placed: Cost): void {
		const { keyDays, runDays } = this.#week;
		let cost = placed + this.#prices.week(this.#week);
		for (const [index, place] of this.#chosen.entries()) {
			const column = this.#columns[index] as Column;
			const half = column.halves[place] as Half;
			if (column.isRun) continue;
			cost += column.own(place, patternAt(half >> 1, keyDays, runDays));
			if (
				column.follows[place] &&
				!this.#runEnds[half]?.includes((column.sessions[place] as PlacedSession).start)
			)
				return;
		}
		if (!this.#mayWin(cost)) return;
		if (this.#limits.accepts?.([...this.#fixed, ...this.#sessionsAt(this.#chosen)]) === false) return;
		this.#best = { chosen: [...this.#chosen], cost };
	}

	#sessionsAt(chosen: readonly number[]): PlacedSession[] {
		return chosen.map((place, index) => (this.#columns[index] as Column).sessions[place] as PlacedSession);
	}
}

/** More soft points than any week can earn. */
const MOST_SOFT = 1000;

const BY_HALF = new Float64Array(14);

const draftOf = (week: WeekView): Draft => ({
	...week,
	sessions: [...week.sessions],
	heavy: [...week.heavy],
});

function put(week: Draft, session: PlacedSession): void {
	week.sessions.push(session);
	if (isStrength(session.kind)) week.strengthCount += 1;
	if (isHeavyLegs(session.kind)) {
		week.heavy.push(session);
		week.heavyCount += 1;
	}
	addDays(week, session);
}

/** Undoes `put`, but for the days, which the caller kept. */
function take(week: Draft, session: PlacedSession): void {
	week.sessions.pop();
	if (isStrength(session.kind)) week.strengthCount -= 1;
	if (isHeavyLegs(session.kind)) {
		week.heavy.pop();
		week.heavyCount -= 1;
	}
}

function addDays(week: Draft, session: PlacedSession): void {
	const day = daysOf(session);
	week.usedDays |= day;
	if (isRun(session.kind)) week.runDays |= day;
	if (isKeyRun(session.kind)) week.keyDays |= day;
	if (isHeavyLegs(session.kind)) week.heavyDays |= day;
	if (isStress(session)) week.stressDays |= day;
}

/** What sessions that stand fast cost each other and by themselves. */
function costAmong(prices: Prices, fixed: readonly PlacedSession[], around: readonly PlacedSession[]): Cost {
	let cost = 0;
	for (const [index, session] of fixed.entries()) {
		cost += prices.session(prices.sessionRules(session), session, 0);
		for (const other of [...fixed.slice(index + 1), ...around])
			cost += prices.pair(prices.pairRules(session, other), session, other);
	}
	return cost;
}
