import type { PlacedSession } from '../model/session.ts';
import { REST_DAYS, SESSIONS_A_DAY, SESSIONS_WITH_REST } from '../rules/a-full-rest-day.ts';
import { A_DAY } from '../rules/points.ts';
import type { SessionFacts } from '../rules/types.ts';
import { EVERY_DAY, countDays, daysOf } from '../rules/week-view.ts';
import type { DaySet } from '../rules/week-view.ts';
import type { Column, Half } from './columns.ts';
import type { PartialWeek } from './partial-week.ts';
import { RUN_THAT_DAY, patternAt } from './prices.ts';
import type { Prices } from './prices.ts';
import type { Promises } from './promises.ts';
import { below } from './score.ts';
import type { Cost } from './score.ts';
import { Spread } from './spread.ts';

/** More soft points than any week can earn. */
const MOST_SOFT = 1000;

/** Days on which runs may still come; none are named when key runs may come, which matter to the days beside them as well. */
type RunsTo = DaySet | undefined;

/** What is still to come after so many choices. */
interface Later {
	readonly facts: readonly SessionFacts[];
	readonly runsTo: RunsTo;
	/** The same for runs that do not tire the legs, and which they are. */
	readonly easyDays: DaySet;
	readonly easy: readonly number[];
	/** Everything, and everything but those. */
	readonly all: readonly number[];
	readonly others: readonly number[];
	/** The least two easy runs cost each other on one day. */
	twoRuns: Cost | undefined;
}

/** What a partial week must cost at least, however it is completed. */
export class Bounds {
	/** Bounds above this need not be exact. */
	limit: Cost = Infinity;
	/** By column still to come: what each place of it costs at least; set by `least`. The first one's places know the second one. */
	readonly values: readonly Float64Array[];
	/** What everything but the first column still to come costs at least; set by `least`. */
	rest: Cost = 0;
	readonly #partial: PartialWeek;
	readonly #prices: Prices;
	readonly #promises: Promises;
	readonly #later: readonly Later[];
	/** Does a session on every day break a hard rule that the week could keep? */
	readonly #wantsRest: boolean;
	readonly #spread = new Spread();
	readonly #byHalf = new Float64Array(14);
	readonly #gains = new Float64Array(7);
	#isTight = false;

	constructor(partial: PartialWeek, prices: Prices, promises: Promises, fixed: number) {
		this.#partial = partial;
		this.#prices = prices;
		this.#promises = promises;
		const { columns, week } = partial;
		this.values = columns.map(({ base }) => new Float64Array(base.length));
		this.#later = Array.from({ length: columns.length + 1 }, (_, depth) => laterThan(columns, depth));
		this.#wantsRest =
			prices.week({ ...week, usedDays: EVERY_DAY }) >= below(1) &&
			fixed + columns.length <= SESSIONS_WITH_REST;
	}

	/** From here on weeks have to cost less than `cap`. */
	within(cap: Cost, leastHard: number): void {
		this.limit = cap;
		this.#isTight = this.#wantsRest && cap <= below(leastHard + A_DAY);
	}

	/** The least any completion can cost. */
	least(placed: Cost): Cost {
		const { week, depth, crowded, isSettled } = this.#partial;
		const later = this.#later[depth] as Later;
		let cost = placed + this.#prices.week(week) + this.#prices.yetToCome(week, later.facts);
		if (cost > this.limit + MOST_SOFT) return cost;
		const runsTo = isSettled ? later.easyDays : later.runsTo;
		const spreads = !crowded && runsTo !== undefined;
		cost += this.#strengthPlaced(runsTo, spreads);
		if (spreads && later.easy.length > 0) cost += this.#easyRunsSpread(later);
		if (cost > this.limit + MOST_SOFT) return cost;
		return this.#withOthers(cost, spreads ? later.others : later.all, runsTo);
	}

	/** Adds what columns to come cost at their best places, two and two together, the next one last. */
	#withOthers(sure: Cost, columns: readonly number[], runsTo: RunsTo): Cost {
		const { depth } = this.#partial;
		let cost = sure;
		const leasts: Cost[] = [];
		for (const index of columns) leasts.push(this.#fill(index, runsTo, this.limit - sure));
		const paired = this.#arePaired(columns, 0) ? 2 : 1;
		for (let at = paired; at < columns.length; at += 1) {
			if (this.#arePaired(columns, at)) {
				cost += this.#pair(columns[at] as number, columns[at + 1] as number, leasts[at + 1] as number);
				at += 1;
			} else cost += leasts[at] as number;
		}
		const [next, other] = columns;
		const isNext = next === depth;
		this.rest = isNext ? cost : -Infinity;
		if (next === undefined) return cost;
		if (paired === 1 || other === undefined) return cost + (leasts[0] as number);
		return cost + this.#pair(next, other, leasts[1] as number, isNext ? this.limit - cost : undefined);
	}

	/** Runs with runs and strength with strength: what runs add to strength is promised already. */
	#arePaired(columns: readonly number[], at: number): boolean {
		const all = this.#partial.columns;
		return all[columns[at] as number]?.isRun === all[columns[at + 1] as number]?.isRun;
	}

	/** Works out what each place of a column costs at least; not to the last point where it costs more than `bar`. */
	#fill(index: number, runsTo: RunsTo, bar: Cost): Cost {
		const partial = this.#partial;
		const { depth } = partial;
		const column = partial.columns[index] as Column;
		const open = partial.open[depth]?.[index] as Float64Array;
		const values = this.values[index] as Float64Array;
		let least = Infinity;
		for (let place = 0; place < open.length; place += 1) {
			let value = open[place] as number;
			if (!partial.allows(index, column.halves[place] as Half)) value = Infinity;
			else if (value > Math.min(least, bar) + MOST_SOFT) value -= MOST_SOFT;
			else if (!column.isRun)
				value += this.#leastOwn(column, place, runsTo) + this.#promise(column, place, depth);
			values[place] = value;
			if (value < least) least = value;
		}
		return least;
	}

	/** The least two columns cost together. With a `bar` each place of the first learns what the second adds, as far as it stays under that. */
	#pair(one: number, other: number, leastOther: Cost, bar?: Cost): Cost {
		const { columns, pairs } = this.#partial;
		const column = columns[one] as Column;
		const values = this.values[one] as Float64Array;
		const others = this.values[other] as Float64Array;
		let best = Infinity;
		for (let place = 0; place < values.length; place += 1) {
			const value = values[place] as number;
			if (value === Infinity) continue;
			const { costs, least } = pairs.row(column, place, columns[other] as Column);
			let together = value + least + leastOther;
			if (together < (bar ?? best)) {
				together = Infinity;
				for (let index = 0; index < costs.length; index += 1) {
					const both = value + (costs[index] as number) + (others[index] as number);
					if (both < together) together = both;
				}
			}
			if (bar !== undefined) values[place] = together;
			if (together < best) best = together;
		}
		return best;
	}

	/** The least that runs still to come add to a place of a strength session. */
	#promise(column: Column, place: number, depth: number): Cost {
		if (!column.follows[place]) return this.#promises.any(depth, column, place);
		const ends = this.#partial.runEnds[column.halves[place] as Half] as number[];
		if (ends.includes((column.sessions[place] as PlacedSession).start))
			return this.#promises.any(depth, column, place);
		return ends.length > 0 && !this.#partial.crowded
			? Infinity
			: this.#promises.following(depth, column, place);
	}

	/** What placed strength sessions cost by themselves; at least, unless runs to come are counted elsewhere. */
	#strengthPlaced(runsTo: RunsTo, isExact: boolean): Cost {
		const { columns, chosen } = this.#partial;
		let cost = 0;
		for (let index = 0; index < chosen.length; index += 1) {
			const column = columns[index] as Column;
			if (!column.isRun) cost += this.#leastOwn(column, chosen[index] as number, isExact ? 0 : runsTo);
		}
		return cost;
	}

	/** The least a place of a strength session costs by itself. */
	#leastOwn(column: Column, place: number, runsTo: RunsTo): Cost {
		if (runsTo === undefined) return column.leastOwn(place);
		const { keyDays, runDays } = this.#partial.week;
		const day = (column.halves[place] as Half) >> 1;
		const pattern = patternAt(day, keyDays, runDays);
		const now = column.own(place, pattern);
		return (runsTo >> (day + 7)) & 1 ? Math.min(now, column.own(place, pattern | RUN_THAT_DAY)) : now;
	}

	/** Easy runs still to come spread over the week: one in a half of a day, and with one on its day a strength session may be worth more. */
	#easyRunsSpread(later: Later): Cost {
		const isTight = this.#isTight;
		const partial = this.#partial;
		const { depth, week } = partial;
		const spread = this.#spread;
		spread.reset();
		const byHalf = this.#byHalf.fill(Infinity);
		for (const index of later.easy) {
			const column = partial.columns[index] as Column;
			spread.wish(column.wishesByDay);
			const open = partial.open[depth]?.[index] as Float64Array;
			for (let place = 0; place < open.length; place += 1) {
				const half = column.halves[place] as Half;
				const cost = (open[place] as number) - (column.wishes[place] as number);
				if (cost < (byHalf[half] as number) && partial.mayRun(column, place)) byHalf[half] = cost;
			}
		}
		const { usedDays, runDays, keyDays, onDay } = week;
		const gains = this.#gains.fill(0);
		for (let index = 0; index < depth; index += 1) {
			const column = partial.columns[index] as Column;
			const place = partial.chosen[index] as number;
			const day = (column.halves[place] as Half) >> 1;
			if (column.isRun || (runDays >> (day + 7)) & 1) continue;
			const pattern = patternAt(day, keyDays, runDays);
			gains[day] =
				(gains[day] as number) + column.own(place, pattern | RUN_THAT_DAY) - column.own(place, pattern);
		}
		const beside = (later.twoRuns ??= this.#leastOfTwoRuns(later));
		for (let day = 0; day < 7; day += 1) {
			const am = byHalf[day * 2] as number;
			const pm = byHalf[day * 2 + 1] as number;
			const gain = gains[day] as number;
			const room = isTight ? SESSIONS_A_DAY - (onDay[day] as number) : 2;
			const amWaits = partial.isWaiting(day * 2);
			const pmWaits = partial.isWaiting(day * 2 + 1);
			const first = amWaits ? (pmWaits ? Infinity : am) : pmWaits ? pm : Math.min(am, pm);
			spread.price(day, room < 1 ? Infinity : first + gain, room < 2 ? Infinity : am + pm + beside + gain);
			spread.isFree[day] = ((usedDays >> (day + 7)) & 1) ^ 1;
			spread.needsRun[day] = amWaits || pmWaits ? 1 : 0;
		}
		const freeDays = (isTight ? 7 - REST_DAYS : 7) - countDays(usedDays);
		return spread.least(later.easy.length, Math.max(0, freeDays));
	}

	/** The least two runs still to come cost each other in the halves of one day. */
	#leastOfTwoRuns({ easy }: Later): Cost {
		const { columns, pairs } = this.#partial;
		let least = Infinity;
		for (const index of easy) {
			const one = columns[index] as Column;
			for (const later of easy) {
				const other = columns[later] as Column;
				if (later <= index) continue;
				for (const [place, half] of one.halves.entries()) {
					const beside = other.halves.indexOf(half ^ 1);
					if (beside >= 0) least = Math.min(least, pairs.row(one, place, other).costs[beside] as number);
				}
			}
		}
		return least === Infinity ? 0 : least;
	}
}

function laterThan(columns: readonly Column[], depth: number): Later {
	const indexed = columns.map((column, index) => ({ column, index })).slice(depth);
	const roaming = indexed.map(({ column }) => column).filter(({ isRun, roams }) => isRun && roams);
	return {
		facts: indexed.map(({ column }) => column.sessions[0] as PlacedSession),
		runsTo: roaming.some(({ isKey }) => isKey) ? undefined : daysOfAll(roaming),
		easyDays: daysOfAll(roaming.filter(({ isEasy }) => isEasy)),
		easy: indexed.filter(({ column }) => column.isEasy).map(({ index }) => index),
		all: indexed.map(({ index }) => index),
		others: indexed.filter(({ column }) => !column.isEasy).map(({ index }) => index),
		twoRuns: undefined,
	};
}

const daysOfAll = (columns: readonly Column[]): DaySet =>
	columns.flatMap(({ sessions }) => sessions).reduce((days, session) => days | daysOf(session), 0);
