import type { PlanRequest } from '../model/request.ts';
import { isKeyRun, isStress } from '../model/session.ts';
import type { PlacedSession } from '../model/session.ts';
import { SESSIONS_WITH_REST, WEEK_LIMITS } from '../rules/a-full-rest-day.ts';
import { A_DAY } from '../rules/points.ts';
import type { SessionFacts } from '../rules/types.ts';
import { EVERY_DAY, countDays, daysOf, viewOf } from '../rules/week-view.ts';
import type { DaySet } from '../rules/week-view.ts';
import type { Problem } from './candidates.ts';
import { PairTable, columnsOf, halfOf } from './columns.ts';
import type { Column, Half } from './columns.ts';
import { DaySearch } from './day-search.ts';
import { addDays, draftOf, put, take } from './draft.ts';
import type { Draft } from './draft.ts';
import { Promises } from './promises.ts';
import { RUN_THAT_DAY, patternAt } from './prices.ts';
import type { Prices } from './prices.ts';
import { below, scoreOf } from './score.ts';
import type { Cost } from './score.ts';
import { Spread } from './spread.ts';

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
	/** Bound of the whole problem. */
	readonly #root: Cost;
	readonly #week: Draft;
	/** Sessions still to place after so many choices. */
	readonly #pending: readonly (readonly SessionFacts[])[];
	/** After so many choices: may key runs still come on any day, and on which days may runs still come? */
	readonly #keysRoam: readonly boolean[];
	readonly #openDays: readonly DaySet[];
	/** The same for runs that do not tire the legs, and how many of them there are. */
	readonly #easyDays: readonly DaySet[];
	readonly #easyPending: readonly number[];
	/** The first columns are the sessions that tire the legs. */
	readonly #tiring: number;
	/** Does a session on every day break a hard rule that the week could keep? */
	readonly #wantsRest: boolean;
	/** By depth: the least two runs still to come cost each other on one day. */
	readonly #twoRuns: Cost[] = [];
	/** `[depth][column][place]`: the price of a place beside everything placed so far. */
	readonly #open: readonly (readonly Float64Array[])[];
	/** When runs placed in each half of a day end. */
	readonly #runEnds: readonly number[][] = Array.from({ length: 14 }, () => []);
	/** When the run must end that a strength session in each half of a day was put straight after. */
	readonly #awaited: number[] = new Array<number>(14).fill(NONE);
	readonly #chosen: number[] = [];
	readonly #alike: (boolean | undefined)[] = [];
	readonly #spread = new Spread();
	readonly #byHalf = new Float64Array(14);
	readonly #gains = new Float64Array(7);
	readonly #days: DaySearch | undefined;
	/** While the days of sessions that tire the legs are settled: the group of each, and by group and day how many are still to come. */
	#groups: readonly number[] | undefined;
	readonly #left: Int8Array;
	#limits: SearchLimits = { cap: Infinity, nodes: Infinity, crowded: true };
	#best: { readonly chosen: readonly number[]; readonly cost: Cost } | undefined;
	#nodes = 0;
	#unexplored: Cost = Infinity;

	constructor(request: PlanRequest, prices: Prices, problem: Problem, around: readonly PlacedSession[]) {
		this.#prices = prices;
		this.#columns = columnsOf(prices, problem, around);
		this.#pairs = new PairTable(prices, this.#columns.length);
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
		this.#wantsRest =
			prices.week({ ...this.#week, usedDays: EVERY_DAY }) >= below(1) &&
			problem.fixed.length + this.#columns.length <= SESSIONS_WITH_REST;
		const roaming = depths.map((depth) =>
			this.#columns.slice(depth).filter((column) => column.isRun && column.roams),
		);
		this.#keysRoam = roaming.map((columns) =>
			columns.some(({ sessions: [run] }) => run && isKeyRun(run.kind)),
		);
		this.#openDays = roaming.map(daysOfAll);
		const easy = depths.map((depth) => this.#columns.slice(depth).filter(isEasyRun));
		this.#easyPending = easy.map((columns) => columns.length);
		this.#easyDays = easy.map((columns) => daysOfAll(columns.filter(({ roams }) => roams)));
		const tiring = this.#columns.filter(isTiring);
		this.#tiring = tiring.length;
		this.#left = new Int8Array(tiring.length * 7);
		if (
			tiring.some(({ isRun, roams }) => isRun && roams) &&
			tiring.filter(({ roams }) => roams).length >= 2
		) {
			const draft = draftOf(this.#week);
			this.#days = new DaySearch(prices, this.#columns, tiring.length, this.#pairs, this.#promises, draft);
		}
		this.#open = depths.map(() => this.#columns.map(({ base }) => Float64Array.from(base)));
		this.#root = this.#bound(this.#fixedCost, 0);
	}

	/** No week has fewer hard points than this. */
	get leastHard(): number {
		return scoreOf(this.#root).hard;
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
		if (this.#days && !limits.crowded) this.#throughDays(this.#days);
		else this.#descend(this.#fixedCost);
		const { chosen, cost } = this.#best ?? { chosen: undefined, cost: Infinity };
		return {
			sessions: chosen && [...this.#fixed, ...this.#sessionsAt(chosen)],
			cost,
			bound: Math.min(cost, this.#unexplored),
			nodes: this.#nodes,
		};
	}

	/** Looks closely only at choices of days that may win. */
	#throughDays(days: DaySearch): void {
		const visit = (chosen: readonly number[], groups: readonly number[]): Cost => {
			this.#settle(chosen, groups);
			return this.#best?.cost ?? this.#limits.cap;
		};
		const isOver = (nodes: number): boolean => this.#nodes + nodes >= this.#limits.nodes;
		const left = days.run(this.#fixedCost, this.#limits.cap, this.#isTight(), visit, isOver);
		this.#unexplored = Math.min(this.#unexplored, left);
	}

	/** The best week in which the sessions that tire the legs have these days, those of a group in any order. */
	#settle(chosen: readonly number[], groups: readonly number[]): void {
		const week = this.#week;
		const { runDays, keyDays, heavyDays, stressDays, usedDays } = week;
		this.#groups = groups;
		this.#left.fill(0);
		for (const [index, day] of chosen.entries()) {
			const { halves, sessions } = this.#columns[index] as Column;
			addDays(week, sessions[halves.findIndex((half) => half >> 1 === day)] as PlacedSession);
			const at = (groups[index] as number) * 7 + day;
			this.#left[at] = (this.#left[at] as number) + 1;
		}
		this.#descend(this.#fixedCost);
		this.#groups = undefined;
		Object.assign(week, { runDays, keyDays, heavyDays, stressDays, usedDays });
	}

	/** Must a week under the cap keep its rest day, and to so many sessions a day? */
	#isTight(): boolean {
		return this.#wantsRest && this.#limits.cap <= below(this.leastHard + A_DAY);
	}

	/** May a column take this half of a day, as the days are settled? */
	#allows(index: number, half: Half): boolean {
		return !this.#groups || index >= this.#tiring || (this.#left[this.#leftAt(index, half)] as number) > 0;
	}

	#leftAt(index: number, half: Half): number {
		return (this.#groups?.[index] as number) * 7 + (half >> 1);
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
			const awaited = this.#awaited[half] as number;
			const left = this.#groups && depth < this.#tiring ? this.#leftAt(depth, half) : NONE;
			if (left !== NONE) this.#left[left] = (this.#left[left] as number) - 1;
			put(week, session);
			if (column.isRun) this.#runEnds[half]?.push(session.start + session.minutes);
			else if (column.follows[place] && !this.#limits.crowded) this.#awaited[half] = session.start;
			this.#chosen.push(place);
			this.#charge(depth, column, place);
			if (this.#mayWin(this.#bound(next, depth + 1))) this.#descend(next);
			this.#chosen.pop();
			if (column.isRun) this.#runEnds[half]?.pop();
			this.#awaited[half] = awaited;
			if (left !== NONE) this.#left[left] = (this.#left[left] as number) + 1;
			take(week);
			week.runDays = runDays;
			week.keyDays = keyDays;
			week.heavyDays = heavyDays;
			week.stressDays = stressDays;
			week.usedDays = usedDays;
		}
	}

	/** Adds what the place just taken costs beside every place of the columns still open. */
	#charge(depth: number, column: Column, place: number): void {
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
		const cost = placed + this.#prices.week(week) + this.#prices.yetToCome(week, this.#pending[depth] ?? []);
		const limit = this.#best?.cost ?? this.#limits.cap;
		if (cost > limit + MOST_SOFT) return cost;
		const spread = !this.#limits.crowded && !this.#doKeysRoam(depth);
		return (
			cost +
			this.#strengthPlaced(depth, spread) +
			this.#strengthToCome(depth) +
			(spread ? this.#keyRunsToCome(depth) + this.#easyRunsSpread(depth) : this.#runsApart(depth))
		);
	}

	/** What placed strength sessions cost by themselves; at least, unless runs to come are counted elsewhere. */
	#strengthPlaced(depth: number, isExact: boolean): Cost {
		const { keyDays, runDays } = this.#week;
		let cost = 0;
		for (let index = 0; index < depth; index += 1) {
			const column = this.#columns[index] as Column;
			if (column.isRun) continue;
			const place = this.#chosen[index] as number;
			cost += isExact
				? column.own(place, patternAt((column.halves[place] as Half) >> 1, keyDays, runDays))
				: this.#leastOwn(column, place, depth);
		}
		return cost;
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
				if (sure > least + MOST_SOFT || !this.#allows(index, column.halves[place] as Half)) continue;
				least = Math.min(
					least,
					sure + this.#leastOwn(column, place, depth) + this.#promise(column, place, depth),
				);
			}
			cost += least;
		}
		return cost;
	}

	/** Runs still to come each take their best place. */
	#runsApart(depth: number): Cost {
		let cost = 0;
		for (let index = depth; index < this.#columns.length; index += 1) {
			if ((this.#columns[index] as Column).isRun)
				cost += Math.min(...(this.#open[depth]?.[index] as Float64Array));
		}
		return cost;
	}

	#keyRunsToCome(depth: number): Cost {
		let cost = 0;
		for (let index = depth; index < this.#tiring; index += 1) {
			const { isRun, halves } = this.#columns[index] as Column;
			if (!isRun) continue;
			const open = this.#open[depth]?.[index] as Float64Array;
			let least = Infinity;
			for (let place = 0; place < open.length; place += 1)
				if ((open[place] as number) < least && this.#allows(index, halves[place] as Half))
					least = open[place] as number;
			cost += least;
		}
		return cost;
	}

	#doKeysRoam(depth: number): boolean {
		return !this.#groups && (this.#keysRoam[depth] as boolean);
	}

	/** Easy runs still to come spread over the week: one in a half of a day, and with one on its day a strength session may be worth more. */
	#easyRunsSpread(depth: number): Cost {
		const runs = this.#easyPending[depth] as number;
		if (runs === 0) return 0;
		const tight = this.#isTight();
		const spread = this.#spread;
		spread.reset();
		const byHalf = this.#byHalf.fill(Infinity);
		for (let index = depth; index < this.#columns.length; index += 1) {
			const column = this.#columns[index] as Column;
			if (!isEasyRun(column)) continue;
			spread.wish(column.wishesByDay);
			const open = this.#open[depth]?.[index] as Float64Array;
			for (let place = 0; place < open.length; place += 1) {
				const half = column.halves[place] as Half;
				const cost = (open[place] as number) - (column.wishes[place] as number);
				if (cost < (byHalf[half] as number) && this.#mayRun(column, place)) byHalf[half] = cost;
			}
		}
		const { usedDays, runDays, keyDays } = this.#week;
		const gains = this.#gains.fill(0);
		for (let index = 0; index < depth; index += 1) {
			const column = this.#columns[index] as Column;
			const place = this.#chosen[index] as number;
			const day = (column.halves[place] as Half) >> 1;
			if (column.isRun || (runDays >> (day + 7)) & 1) continue;
			const pattern = patternAt(day, keyDays, runDays);
			gains[day] =
				(gains[day] as number) + column.own(place, pattern | RUN_THAT_DAY) - column.own(place, pattern);
		}
		const beside = (this.#twoRuns[depth] ??= this.#leastOfTwoRuns(depth));
		for (let day = 0; day < 7; day += 1) {
			const am = byHalf[day * 2] as number;
			const pm = byHalf[day * 2 + 1] as number;
			const gain = gains[day] as number;
			const room = tight ? WEEK_LIMITS.sessionsADay - (this.#week.onDay[day] as number) : 2;
			const amWaits = this.#isWaiting(day * 2);
			const pmWaits = this.#isWaiting(day * 2 + 1);
			const first = amWaits ? (pmWaits ? Infinity : am) : pmWaits ? pm : Math.min(am, pm);
			spread.price(day, room < 1 ? Infinity : first + gain, room < 2 ? Infinity : am + pm + beside + gain);
			spread.isFree[day] = ((usedDays >> (day + 7)) & 1) ^ 1;
			spread.needsRun[day] = amWaits || pmWaits ? 1 : 0;
		}
		const freeDays = (tight ? 7 - WEEK_LIMITS.restDays : 7) - countDays(usedDays);
		return spread.least(runs, Math.max(0, freeDays));
	}

	/** May a run stand there? Where strength was put straight after a run, only one that ends in time for it. */
	#mayRun(column: Column, place: number): boolean {
		const awaited = this.#awaited[column.halves[place] as Half] as number;
		return awaited === NONE || awaited === column.ends[place];
	}

	/** Was strength put straight after a run that is not there yet? */
	#isWaiting(half: Half): boolean {
		const awaited = this.#awaited[half] as number;
		return awaited !== NONE && !this.#runEnds[half]?.includes(awaited);
	}

	/** The least two runs still to come cost each other in the halves of one day. */
	#leastOfTwoRuns(depth: number): Cost {
		const runs = this.#columns.slice(depth).filter(isEasyRun);
		const seen = new Set<number>();
		let least = Infinity;
		for (const [index, one] of runs.entries()) {
			for (const other of runs.slice(index + 1)) {
				const key = one.type * this.#columns.length + other.type;
				if (seen.has(key)) continue;
				seen.add(key);
				for (let place = 0; place < one.halves.length; place += 1) {
					const beside = other.halves.indexOf((one.halves[place] as Half) ^ 1);
					if (beside >= 0) least = Math.min(least, this.#pairs.row(one, place, other)[beside] as number);
				}
			}
		}
		return least === Infinity ? 0 : least;
	}

	#leastOwn(column: Column, place: number, depth: number): Cost {
		const { keyDays, runDays } = this.#week;
		const openDays = (this.#groups ? this.#easyDays : this.#openDays)[depth] as DaySet;
		return column.leastOwn(place, keyDays, runDays, openDays, this.#doKeysRoam(depth));
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
		for (let place = this.#earliest(column, depth); place < open.length; place += 1) {
			const value = column.isRun
				? (open[place] as number)
				: (open[place] as number) +
					this.#leastOwn(column, place, depth) +
					this.#promise(column, place, depth);
			if (!this.#allows(depth, column.halves[place] as Half)) continue;
			if (value === Infinity || (column.isRun && !this.#mayRun(column, place))) continue;
			values[place] = value;
			places.push(place);
		}
		return places.sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
	}

	/** The first place worth trying: a session takes none before that of one it could change places with. */
	#earliest(column: Column, depth: number): number {
		if (column.twin !== undefined) return this.#chosen[column.twin] as number;
		const before = this.#columns[depth - 1];
		const mayTell = this.#limits.accepts !== undefined;
		const isAlike = !mayTell && column.isRun && before?.isRun === true && this.#couldSwap(before, column, depth);
		return isAlike ? (this.#chosen[depth - 1] as number) : 0;
	}

	/** Do the last run placed and the next one cost the same wherever they stand, as things are? */
	#couldSwap(before: Column, column: Column, depth: number): boolean {
		if (!this.#areAlike(before, column, depth)) return false;
		const open = this.#open[depth - 1] as readonly Float64Array[];
		const one = open[depth - 1] as Float64Array;
		const other = open[depth] as Float64Array;
		for (let place = 0; place < one.length; place += 1) if (one[place] !== other[place]) return false;
		return before.ends[0] === column.ends[0] || this.#awaited.every((end) => end === NONE);
	}

	/** Have two neighbouring runs the same places and the same prices beside the runs after them? */
	#areAlike(before: Column, column: Column, depth: number): boolean {
		return (this.#alike[depth] ??=
			isEasyRun(before) &&
			isEasyRun(column) &&
			before.halves.join() === column.halves.join() &&
			this.#columns.slice(depth + 1).every((later) =>
				before.halves.every((_, place) => {
					const one = this.#pairs.row(before, place, later);
					const other = this.#pairs.row(column, place, later);
					return one.every((cost, index) => cost === other[index]);
				}),
			));
	}

	/** Can a week with this bound be better than the best one met? Of equal weeks the one met first stays. */
	#mayWin(bound: Cost): boolean {
		return bound < (this.#best?.cost ?? this.#limits.cap);
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

const NONE = -1;

const isTiring = ({ sessions: [session] }: Column): boolean => session !== undefined && isStress(session);
const isEasyRun = (column: Column): boolean => column.isRun && !isTiring(column);

const daysOfAll = (columns: readonly Column[]): DaySet =>
	columns.flatMap(({ sessions }) => sessions).reduce((days, session) => days | daysOf(session), 0);

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
