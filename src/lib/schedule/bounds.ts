import { isKeyRun } from '../model/session.ts';
import type { PlacedSession } from '../model/session.ts';
import { SESSIONS_WITH_REST, WEEK_LIMITS } from '../rules/a-full-rest-day.ts';
import { A_DAY } from '../rules/points.ts';
import type { SessionFacts } from '../rules/types.ts';
import { EVERY_DAY, countDays, daysOf } from '../rules/week-view.ts';
import type { DaySet } from '../rules/week-view.ts';
import type { Column, Half } from './columns.ts';
import { isEasyRun } from './partial-week.ts';
import type { PartialWeek } from './partial-week.ts';
import { RUN_THAT_DAY, patternAt } from './prices.ts';
import type { Prices } from './prices.ts';
import type { Promises } from './promises.ts';
import { below, scoreOf } from './score.ts';
import type { Cost } from './score.ts';
import { Spread } from './spread.ts';

/** More soft points than any week can earn. */
const MOST_SOFT = 1000;

/** What a partial week must cost at least, however it is completed. */
export class Bounds {
	/** Bounds above this need not be exact. */
	limit: Cost = Infinity;
	/** No week has fewer hard points than this. */
	readonly leastHard: number;
	readonly #partial: PartialWeek;
	readonly #prices: Prices;
	readonly #promises: Promises;
	/** Sessions still to place after so many choices. */
	readonly #pending: readonly (readonly SessionFacts[])[];
	/** After so many choices: may key runs still come on any day, and on which days may runs still come? */
	readonly #keysRoam: readonly boolean[];
	readonly #openDays: readonly DaySet[];
	/** The same for runs that do not tire the legs, and how many of them there are. */
	readonly #easyDays: readonly DaySet[];
	readonly #easyPending: readonly number[];
	/** Does a session on every day break a hard rule that the week could keep? */
	readonly #wantsRest: boolean;
	/** By depth: the least two runs still to come cost each other on one day. */
	readonly #twoRuns: Cost[] = [];
	readonly #spread = new Spread();
	readonly #byHalf = new Float64Array(14);
	readonly #gains = new Float64Array(7);
	#cap: Cost = Infinity;

	/** `fixed` sessions stand fast and cost `fixedCost` among themselves. */
	constructor(partial: PartialWeek, prices: Prices, promises: Promises, fixed: number, fixedCost: Cost) {
		this.#partial = partial;
		this.#prices = prices;
		this.#promises = promises;
		const { columns, week } = partial;
		const later = [...columns.keys(), columns.length].map((depth) => columns.slice(depth));
		this.#pending = later.map((rest) => rest.map(({ sessions }) => sessions[0] as PlacedSession));
		const roaming = later.map((rest) => rest.filter(({ isRun, roams }) => isRun && roams));
		this.#keysRoam = roaming.map((rest) => rest.some(({ sessions: [run] }) => run && isKeyRun(run.kind)));
		this.#openDays = roaming.map(daysOfAll);
		this.#easyDays = roaming.map((rest) => daysOfAll(rest.filter(isEasyRun)));
		this.#easyPending = later.map((rest) => rest.filter(isEasyRun).length);
		this.#wantsRest =
			prices.week({ ...week, usedDays: EVERY_DAY }) >= below(1) &&
			fixed + columns.length <= SESSIONS_WITH_REST;
		this.leastHard = scoreOf(this.least(fixedCost, 0)).hard;
	}

	/** From here on weeks have to cost less than `cap`. */
	within(cap: Cost): void {
		this.#cap = cap;
		this.limit = cap;
	}

	/** The least any completion can cost. */
	least(placed: Cost, depth: number): Cost {
		const week = this.#partial.week;
		const cost =
			placed +
			this.#prices.week(week) +
			this.#prices.yetToCome(week, this.#pending[depth] as readonly SessionFacts[]);
		if (cost > this.limit + MOST_SOFT) return cost;
		const spread = !this.#partial.crowded && !this.#doKeysRoam(depth);
		return (
			cost +
			this.#strengthPlaced(depth, spread) +
			this.#strengthToCome(depth) +
			(spread ? this.#keyRunsToCome(depth) + this.#easyRunsSpread(depth) : this.#runsApart(depth))
		);
	}

	/** Must a week under the cap keep its rest day, and to so many sessions a day? */
	isTight(): boolean {
		return this.#wantsRest && this.#cap <= below(this.leastHard + A_DAY);
	}

	leastOwn(column: Column, place: number, depth: number): Cost {
		const { keyDays, runDays } = this.#partial.week;
		const openDays = (this.#partial.isSettled ? this.#easyDays : this.#openDays)[depth] as DaySet;
		return column.leastOwn(place, keyDays, runDays, openDays, this.#doKeysRoam(depth));
	}

	/** The least that runs still to come add to a place of a strength session. */
	promise(column: Column, place: number, depth: number): Cost {
		if (!column.follows[place]) return this.#promises.any(depth, column, place);
		const ends = this.#partial.runEnds[column.halves[place] as Half] as number[];
		if (ends.includes((column.sessions[place] as PlacedSession).start))
			return this.#promises.any(depth, column, place);
		return ends.length > 0 && !this.#partial.crowded
			? Infinity
			: this.#promises.following(depth, column, place);
	}

	/** What placed strength sessions cost by themselves; at least, unless runs to come are counted elsewhere. */
	#strengthPlaced(depth: number, isExact: boolean): Cost {
		const { keyDays, runDays } = this.#partial.week;
		let cost = 0;
		for (let index = 0; index < depth; index += 1) {
			const column = this.#partial.columns[index] as Column;
			if (column.isRun) continue;
			const place = this.#partial.chosen[index] as number;
			cost += isExact
				? column.own(place, patternAt((column.halves[place] as Half) >> 1, keyDays, runDays))
				: this.leastOwn(column, place, depth);
		}
		return cost;
	}

	#strengthToCome(depth: number): Cost {
		let cost = 0;
		for (let index = depth; index < this.#partial.columns.length; index += 1) {
			const column = this.#partial.columns[index] as Column;
			if (column.isRun) continue;
			const open = this.#partial.open[depth]?.[index] as Float64Array;
			let least = Infinity;
			for (let place = 0; place < open.length; place += 1) {
				const sure = open[place] as number;
				if (sure > least + MOST_SOFT || !this.#partial.allows(index, column.halves[place] as Half)) continue;
				least = Math.min(
					least,
					sure + this.leastOwn(column, place, depth) + this.promise(column, place, depth),
				);
			}
			cost += least;
		}
		return cost;
	}

	/** Runs still to come each take their best place. */
	#runsApart(depth: number): Cost {
		let cost = 0;
		for (let index = depth; index < this.#partial.columns.length; index += 1) {
			if ((this.#partial.columns[index] as Column).isRun)
				cost += Math.min(...(this.#partial.open[depth]?.[index] as Float64Array));
		}
		return cost;
	}

	#keyRunsToCome(depth: number): Cost {
		let cost = 0;
		for (let index = depth; index < this.#partial.tiring; index += 1) {
			const { isRun, halves } = this.#partial.columns[index] as Column;
			if (!isRun) continue;
			const open = this.#partial.open[depth]?.[index] as Float64Array;
			let least = Infinity;
			for (let place = 0; place < open.length; place += 1)
				if ((open[place] as number) < least && this.#partial.allows(index, halves[place] as Half))
					least = open[place] as number;
			cost += least;
		}
		return cost;
	}

	/** Easy runs still to come spread over the week: one in a half of a day, and with one on its day a strength session may be worth more. */
	#easyRunsSpread(depth: number): Cost {
		const runs = this.#easyPending[depth] as number;
		if (runs === 0) return 0;
		const tight = this.isTight();
		const spread = this.#spread;
		spread.reset();
		const byHalf = this.#byHalf.fill(Infinity);
		for (let index = depth; index < this.#partial.columns.length; index += 1) {
			const column = this.#partial.columns[index] as Column;
			if (!isEasyRun(column)) continue;
			spread.wish(column.wishesByDay);
			const open = this.#partial.open[depth]?.[index] as Float64Array;
			for (let place = 0; place < open.length; place += 1) {
				const half = column.halves[place] as Half;
				const cost = (open[place] as number) - (column.wishes[place] as number);
				if (cost < (byHalf[half] as number) && this.#partial.mayRun(column, place)) byHalf[half] = cost;
			}
		}
		const { usedDays, runDays, keyDays } = this.#partial.week;
		const gains = this.#gains.fill(0);
		for (let index = 0; index < depth; index += 1) {
			const column = this.#partial.columns[index] as Column;
			const place = this.#partial.chosen[index] as number;
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
			const room = tight ? WEEK_LIMITS.sessionsADay - (this.#partial.week.onDay[day] as number) : 2;
			const amWaits = this.#partial.isWaiting(day * 2);
			const pmWaits = this.#partial.isWaiting(day * 2 + 1);
			const first = amWaits ? (pmWaits ? Infinity : am) : pmWaits ? pm : Math.min(am, pm);
			spread.price(day, room < 1 ? Infinity : first + gain, room < 2 ? Infinity : am + pm + beside + gain);
			spread.isFree[day] = ((usedDays >> (day + 7)) & 1) ^ 1;
			spread.needsRun[day] = amWaits || pmWaits ? 1 : 0;
		}
		const freeDays = (tight ? 7 - WEEK_LIMITS.restDays : 7) - countDays(usedDays);
		return spread.least(runs, Math.max(0, freeDays));
	}

	/** The least two runs still to come cost each other in the halves of one day. */
	#leastOfTwoRuns(depth: number): Cost {
		const runs = this.#partial.columns.slice(depth).filter(isEasyRun);
		const seen = new Set<number>();
		let least = Infinity;
		for (const [index, one] of runs.entries()) {
			for (const other of runs.slice(index + 1)) {
				const key = one.type * this.#partial.columns.length + other.type;
				if (seen.has(key)) continue;
				seen.add(key);
				for (let place = 0; place < one.halves.length; place += 1) {
					const beside = other.halves.indexOf((one.halves[place] as Half) ^ 1);
					if (beside >= 0)
						least = Math.min(least, this.#partial.pairs.row(one, place, other)[beside] as number);
				}
			}
		}
		return least === Infinity ? 0 : least;
	}

	#doKeysRoam(depth: number): boolean {
		return !this.#partial.isSettled && (this.#keysRoam[depth] as boolean);
	}
}

const daysOfAll = (columns: readonly Column[]): DaySet =>
	columns.flatMap(({ sessions }) => sessions).reduce((days, session) => days | daysOf(session), 0);
