import { around as sessionsAround } from '../model/request.ts';
import type { PlanRequest } from '../model/request.ts';
import type { PlacedSession } from '../model/session.ts';
import { viewOf } from '../rules/week-view.ts';
import { Bounds } from './bounds.ts';
import type { Problem } from './candidates.ts';
import { columnsOf } from './columns.ts';
import type { Column, Half } from './columns.ts';
import { dayColumnsOf, groupsOf } from './day-columns.ts';
import { PairTable } from './pair-table.ts';
import { PartialWeek } from './partial-week.ts';
import type { Prices } from './prices.ts';
import { Promises } from './promises.ts';
import { scoreOf } from './score.ts';
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

/** A way to tell places apart, by halves of days or by days, with as many columns to place. */
interface Grain {
	readonly partial: PartialWeek;
	readonly bounds: Bounds;
	readonly count: number;
	/** Takes what costs so much when all of them are placed. */
	readonly offer: (cost: Cost) => void;
}

/**
 * Branch and bound over the columns of a problem. A branch is left when its bound is no better than the best week met, so that of equal weeks
 * the one met first stays: the one whose sessions take the more promising, then the earlier places. Where sessions that tire the legs roam,
 * their days are chosen first, and only choices of days that may win are looked at more closely.
 */
export class Search {
	/** No week has fewer hard points than this. */
	readonly leastHard: number;
	/** Are there so many sessions to place that it chooses days first? */
	readonly isWide: boolean;
	readonly #promises: Promises;
	readonly #halves: Grain;
	readonly #days: Grain | undefined;
	readonly #fixed: readonly PlacedSession[];
	readonly #fixedCost: Cost;
	#limits: SearchLimits = { cap: Infinity, nodes: Infinity, crowded: true };
	#best: { readonly sessions: readonly PlacedSession[]; readonly cost: Cost } | undefined;
	#nodes = 0;
	#unexplored: Cost = Infinity;

	constructor(request: PlanRequest, prices: Prices, { fixed, variables }: Problem) {
		const around = sessionsAround(request);
		const columns = columnsOf(prices, { fixed, variables }, around);
		const pairs = new PairTable(prices);
		this.#fixed = fixed;
		this.#fixedCost = prices.standing(viewOf(request, fixed, around));
		this.#promises = new Promises(columns, pairs);
		const grainOf = (by: readonly Column[], count: number, offer: Grain['offer']): Grain => {
			const partial = new PartialWeek(viewOf(request, fixed, around), by, pairs);
			return { partial, count, offer, bounds: new Bounds(partial, prices, this.#promises, fixed.length) };
		};
		this.#halves = grainOf(columns, columns.length, (cost) => this.#offer(cost));
		this.leastHard = scoreOf(this.#halves.bounds.least(this.#fixedCost)).hard;
		const roaming = columns.filter(({ isTiring, roams }) => isTiring && roams);
		this.isWide = roaming.length > 1 && roaming.some(({ isRun }) => isRun);
		if (!this.isWide) return;
		const { tiring } = this.#halves.partial;
		const days = dayColumnsOf(columns, pairs, tiring);
		const groups = groupsOf(days, tiring);
		this.#days = grainOf(days, tiring, () => this.#lookCloser(groups));
	}

	/** The best week within the limits. */
	run(limits: SearchLimits): Found {
		this.#limits = limits;
		this.#best = undefined;
		this.#nodes = 0;
		this.#unexplored = Infinity;
		this.#promises.crowded = limits.crowded;
		const days = limits.crowded ? undefined : this.#days;
		for (const grain of [this.#halves, days]) {
			if (!grain) continue;
			grain.partial.crowded = limits.crowded;
			grain.bounds.within(limits.cap, this.leastHard);
		}
		this.#explore(days ?? this.#halves);
		return this.#found();
	}

	#found(): Found {
		const { sessions, cost } = this.#best ?? { sessions: undefined, cost: Infinity };
		return { sessions, cost, bound: Math.min(cost, this.#unexplored), nodes: this.#nodes };
	}

	#explore(grain: Grain): void {
		const bound = grain.bounds.least(this.#fixedCost);
		if (bound < grain.bounds.limit) this.#descend(grain, this.#fixedCost, bound);
	}

	/** Places the next session everywhere it may still lead to a better week. `placed` is what is placed costs by pairs. */
	#descend(grain: Grain, placed: Cost, bound: Cost): void {
		const { partial, bounds } = grain;
		const { depth } = partial;
		if (depth === grain.count) {
			grain.offer(bound);
			return;
		}
		const column = partial.columns[depth] as Column;
		const open = partial.open[depth]?.[depth] as Float64Array;
		const { values, places, rest } = promising(grain, column, open);
		const marks = partial.marks();
		for (const place of places) {
			if (rest + (values[place] as number) >= bounds.limit) return;
			if (this.#nodes >= this.#limits.nodes) {
				this.#unexplored = Math.min(this.#unexplored, bound);
				return;
			}
			this.#nodes += 1;
			const next = placed + (open[place] as number);
			partial.enter(column, place);
			const least = bounds.least(next);
			if (least < bounds.limit) this.#descend(grain, next, least);
			partial.leave(column, marks);
		}
	}

	/** The days of the sessions that tire the legs are chosen: tries their halves, those of a group in any order, and places the rest. */
	#lookCloser(groups: readonly number[]): void {
		const { partial, bounds } = this.#days as Grain;
		const days = partial.chosen.map((place, index) => (partial.columns[index]?.halves[place] as Half) >> 1);
		this.#halves.partial.settle(days, groups, () => this.#explore(this.#halves));
		bounds.limit = this.#halves.bounds.limit;
	}

	/** Keeps a whole week, which costs less than the best one met, unless strength waits in it for a run that never came. */
	#offer(cost: Cost): void {
		const { partial, bounds } = this.#halves;
		const { chosen, columns, runEnds } = partial;
		const waits = columns.some(({ follows, halves, sessions }, index) => {
			const place = chosen[index] as number;
			const { start } = sessions[place] as PlacedSession;
			return follows[place] && !runEnds[halves[place] as Half]?.includes(start);
		});
		const sessions = [...this.#fixed, ...partial.sessions()];
		if (waits || this.#limits.accepts?.(sessions) === false) return;
		this.#best = { sessions, cost };
		bounds.limit = cost;
	}
}

/** The places of the next column worth trying, most promising first, what each costs at least, and what the rest of the week does. */
function promising(
	{ partial, bounds }: Grain,
	column: Column,
	open: Float64Array,
): { values: Float64Array; places: number[]; rest: Cost } {
	const { rest, limit } = bounds;
	const values = Float64Array.from(
		rest === -Infinity ? open : (bounds.values[partial.depth] as Float64Array),
	);
	const places: number[] = [];
	const earliest = column.twin === undefined ? 0 : (partial.chosen[column.twin] as number);
	for (let place = earliest; place < values.length; place += 1) {
		const value = values[place] as number;
		if (rest + value < limit && value < Infinity && (rest > -Infinity || partial.mayRun(column, place)))
			places.push(place);
	}
	places.sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
	return { values, places, rest };
}
