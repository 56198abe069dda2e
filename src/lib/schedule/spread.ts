import type { Cost } from './score.ts';

/** What a day costs more with so many more runs on it: none, one, two. */
export interface DayPrices {
	readonly one: Cost;
	readonly two: Cost;
	/** True when the day holds no session yet. */
	readonly isFree: boolean;
	/** True when a run must come, since strength was put straight after it. */
	readonly needsRun: boolean;
}

const MOST_RUNS = 14;
const DAYS = 7;

/** Costs by `[runs][days newly used]`, kept between calls. */
const table = new Float64Array((MOST_RUNS + 1) * (DAYS + 1));

/**
 * The least that `runs` more runs can cost, spread over the days of a week, when at most `freeDays` of the free days may be taken. Whole runs
 * only, two a day at most; `Infinity` when they do not fit.
 */
export function leastSpread(days: readonly DayPrices[], runs: number, freeDays: number): Cost {
	const width = freeDays + 1;
	table.fill(Infinity, 0, (runs + 1) * width);
	table[0] = 0;
	for (const { one, two, isFree, needsRun } of days) {
		const step = isFree ? 1 : 0;
		for (let count = runs; count >= 1; count -= 1) {
			for (let used = freeDays; used >= step; used -= 1) {
				const at = count * width + used;
				const withOne = (table[at - width - step] as number) + one;
				const withTwo = count >= 2 ? (table[at - 2 * width - step] as number) + two : Infinity;
				table[at] = Math.min(needsRun ? Infinity : (table[at] as number), withOne, withTwo);
			}
		}
		if (needsRun) table.fill(Infinity, 0, width);
	}
	let least = Infinity;
	for (let used = 0; used < width; used += 1) least = Math.min(least, table[runs * width + used] as number);
	return least;
}

/** The best two wishes for each day, of runs that may each have one: so many runs on a day fulfil so many wishes at most. */
export class TopTwo {
	readonly #best = new Float64Array(DAYS);
	readonly #second = new Float64Array(DAYS);

	/** Adds one run's wishes by day: 0 or a negative cost. */
	add(wishes: Float64Array): void {
		for (let day = 0; day < DAYS; day += 1) {
			const wish = wishes[day] as number;
			if (wish < (this.#best[day] as number)) {
				this.#second[day] = this.#best[day] as number;
				this.#best[day] = wish;
			} else if (wish < (this.#second[day] as number)) this.#second[day] = wish;
		}
	}

	one(day: number): Cost {
		return this.#best[day] as number;
	}

	two(day: number): Cost {
		return (this.#best[day] as number) + (this.#second[day] as number);
	}
}
