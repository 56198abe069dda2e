import type { Cost } from './score.ts';

const MOST_RUNS = 14;
const DAYS = 7;

/**
 * Spreads runs still to come over the days of a week. Filled anew for every bound, so that nothing is made in the innermost loop.
 */
export class Spread {
	/** What each day costs more with one and with two more runs. */
	readonly one = new Float64Array(DAYS);
	readonly two = new Float64Array(DAYS);
	/** 1 where the day holds no session yet. */
	readonly isFree = new Uint8Array(DAYS);
	/** 1 where a run must come, since strength was put straight after it. */
	readonly needsRun = new Uint8Array(DAYS);
	/** The best two wishes for each day: so many runs on a day fulfil so many wishes at most. */
	readonly bestWish = new Float64Array(DAYS);
	readonly secondWish = new Float64Array(DAYS);
	/** Costs by `[runs][days newly used]`. */
	readonly #table = new Float64Array((MOST_RUNS + 1) * (DAYS + 1));

	reset(): void {
		this.needsRun.fill(0);
		this.bestWish.fill(0);
		this.secondWish.fill(0);
	}

	/** Adds one run's wishes by day: 0 or a negative cost. */
	wish(wishes: Float64Array): void {
		for (let day = 0; day < DAYS; day += 1) {
			const wish = wishes[day] as number;
			if (wish < (this.bestWish[day] as number)) {
				this.secondWish[day] = this.bestWish[day] as number;
				this.bestWish[day] = wish;
			} else if (wish < (this.secondWish[day] as number)) this.secondWish[day] = wish;
		}
	}

	/** Prices a day: the first and second run on it cost so much, wishes not counted. */
	price(day: number, first: Cost, both: Cost): void {
		const best = this.bestWish[day] as number;
		this.one[day] = first + best;
		this.two[day] = both + best + (this.secondWish[day] as number);
	}

	/**
	 * The least that `runs` more runs can cost when at most `freeDays` of the free days may be taken. Whole runs only, two a day at most;
	 * `Infinity` when they do not fit.
	 */
	least(runs: number, freeDays: number): Cost {
		const table = this.#table;
		const width = freeDays + 1;
		table.fill(Infinity, 0, (runs + 1) * width);
		table[0] = 0;
		for (let day = 0; day < DAYS; day += 1) {
			const one = this.one[day] as number;
			const two = this.two[day] as number;
			const step = this.isFree[day] as number;
			const needsRun = this.needsRun[day] === 1;
			for (let count = runs; count >= 1; count -= 1) {
				for (let used = freeDays; used >= step; used -= 1) {
					const at = count * width + used;
					let least = needsRun ? Infinity : (table[at] as number);
					const withOne = (table[at - width - step] as number) + one;
					if (withOne < least) least = withOne;
					if (count >= 2) {
						const withTwo = (table[at - 2 * width - step] as number) + two;
						if (withTwo < least) least = withTwo;
					}
					table[at] = least;
				}
			}
			if (needsRun) table.fill(Infinity, 0, width);
		}
		let least = Infinity;
		for (let used = 0; used < width; used += 1) least = Math.min(least, table[runs * width + used] as number);
		return least;
	}
}
