import { around as sessionsAround } from '../model/request.ts';
import type { PlanRequest } from '../model/request.ts';
import type { PlacedSession } from '../model/session.ts';
import { Bounds } from './bounds.ts';
import type { Problem } from './candidates.ts';
import { PairTable, columnsOf } from './columns.ts';
import type { Column, Half } from './columns.ts';
import { DaySearch } from './day-search.ts';
import { draftOf } from './draft.ts';
import { Order } from './order.ts';
import { PartialWeek, isTiring } from './partial-week.ts';
import { patternAt } from './prices.ts';
import type { Prices } from './prices.ts';
import { Promises } from './promises.ts';
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

/**
 * Branch and bound over the columns of a problem. A branch is left when its bound is no better than the best week met, so that of equal weeks
 * the one met first stays: the one whose sessions take the more promising, then the earlier places.
 */
export class Search {
	readonly #prices: Prices;
	readonly #promises: Promises;
	readonly #partial: PartialWeek;
	readonly #bounds: Bounds;
	readonly #order: Order;
	readonly #days: DaySearch | undefined;
	readonly #fixed: readonly PlacedSession[];
	readonly #fixedCost: Cost;
	#limits: SearchLimits = { cap: Infinity, nodes: Infinity, crowded: true };
	#best: { readonly sessions: readonly PlacedSession[]; readonly cost: Cost } | undefined;
	#nodes = 0;
	#unexplored: Cost = Infinity;

	constructor(request: PlanRequest, prices: Prices, problem: Problem) {
		const around = sessionsAround(request);
		const columns = columnsOf(prices, problem, around);
		const pairs = new PairTable(prices, columns.length);
		this.#prices = prices;
		this.#fixed = problem.fixed;
		this.#fixedCost = costAmong(prices, problem.fixed, around);
		this.#promises = new Promises(columns, pairs);
		this.#partial = new PartialWeek(request, problem, around, columns, pairs);
		this.#bounds = new Bounds(this.#partial, prices, this.#promises, problem.fixed.length, this.#fixedCost);
		this.#order = new Order(this.#partial, this.#bounds);
		const roaming = columns.filter((column) => isTiring(column) && column.roams);
		if (roaming.length < 2 || !roaming.some(({ isRun }) => isRun)) return;
		const { tiring, week } = this.#partial;
		this.#days = new DaySearch(prices, columns, tiring, pairs, this.#promises, draftOf(week));
	}

	/** No week has fewer hard points than this. */
	get leastHard(): number {
		return this.#bounds.leastHard;
	}

	/** Are there so many sessions to place that it chooses days first? */
	get isWide(): boolean {
		return this.#days !== undefined;
	}

	/** The best week within the limits. */
	run(limits: SearchLimits): Found {
		this.#limits = limits;
		this.#best = undefined;
		this.#nodes = 0;
		this.#unexplored = Infinity;
		this.#promises.crowded = limits.crowded;
		this.#partial.crowded = limits.crowded;
		this.#order.mayExchange = limits.accepts === undefined;
		this.#bounds.within(limits.cap);
		if (this.#days && !limits.crowded) this.#throughDays(this.#days);
		else this.#descend(this.#fixedCost);
		return this.#found();
	}

	#found(): Found {
		const { sessions, cost } = this.#best ?? { sessions: undefined, cost: Infinity };
		return { sessions, cost, bound: Math.min(cost, this.#unexplored), nodes: this.#nodes };
	}

	/** Looks closely only at choices of days that may win. */
	#throughDays(days: DaySearch): void {
		const visit = (chosen: readonly number[], groups: readonly number[]): Cost => {
			this.#partial.settle(chosen, groups, () => this.#descend(this.#fixedCost));
			return this.#bounds.limit;
		};
		const isOver = (nodes: number): boolean => this.#nodes + nodes >= this.#limits.nodes;
		const left = days.run(this.#fixedCost, this.#limits.cap, this.#bounds.isTight(), visit, isOver);
		this.#unexplored = Math.min(this.#unexplored, left);
	}

	/** Places the next session everywhere it may still lead to a better week. `placed` is what is placed costs by pairs. */
	#descend(placed: Cost): void {
		const partial = this.#partial;
		const { depth } = partial;
		const column = partial.columns[depth];
		if (!column) {
			this.#offer(placed);
			return;
		}
		const marks = partial.marks();
		for (const place of this.#order.places(column, depth)) {
			if (this.#nodes >= this.#limits.nodes) {
				this.#unexplored = Math.min(this.#unexplored, this.#bounds.least(placed, depth));
				return;
			}
			this.#nodes += 1;
			const next = placed + partial.price(depth, place);
			partial.enter(column, place);
			if (this.#bounds.least(next, depth + 1) < this.#bounds.limit) this.#descend(next);
			partial.leave(column, marks);
		}
	}

	/** Keeps a whole week if it is better than the best one met. */
	#offer(placed: Cost): void {
		const { week, chosen, columns, runEnds } = this.#partial;
		let cost = placed + this.#prices.week(week);
		for (const [index, place] of chosen.entries()) {
			const column = columns[index] as Column;
			if (column.isRun) continue;
			const half = column.halves[place] as Half;
			const { start } = column.sessions[place] as PlacedSession;
			if (column.follows[place] && !runEnds[half]?.includes(start)) return;
			cost += column.own(place, patternAt(half >> 1, week.keyDays, week.runDays));
		}
		if (cost >= this.#bounds.limit) return;
		const sessions = [...this.#fixed, ...this.#partial.sessions()];
		if (this.#limits.accepts?.(sessions) === false) return;
		this.#best = { sessions, cost };
		this.#bounds.limit = cost;
	}
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
