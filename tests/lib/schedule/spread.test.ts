import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../scripts/random-week.ts';
import { Spread } from '../../../src/lib/schedule/spread.ts';

const DAYS = [0, 1, 2, 3, 4, 5, 6];

interface Day {
	readonly first: number;
	readonly both: number;
	readonly isFree: boolean;
	readonly needsRun: boolean;
}

type Wishes = readonly (readonly number[])[];

/** Fills a spread with days, and asks it. */
function leastOf(days: readonly Day[], wishes: Wishes, runs: number, free: number): number {
	const spread = new Spread();
	spread.reset();
	for (const wish of wishes) spread.wish(Float64Array.from(wish));
	for (const [day, { first, both, isFree, needsRun }] of days.entries()) {
		spread.price(day, first, both);
		spread.isFree[day] = isFree ? 1 : 0;
		spread.needsRun[day] = needsRun ? 1 : 0;
	}
	return spread.least(runs, free);
}

/** The same by trying every number of runs on every day. */
function bruteForce(days: readonly Day[], wishes: Wishes, runs: number, free: number, day = 0): number {
	const today = days[day];
	if (!today) return runs === 0 ? 0 : Infinity;
	const [best = 0, second = 0] = wishes.map((wish) => wish[day] ?? 0).sort((a, b) => a - b);
	const prices = [0, today.first + best, today.both + best + second];
	return Math.min(
		...prices.map((price, count) => {
			const taken = today.isFree && count > 0 ? 1 : 0;
			if (count > runs || taken > free || (today.needsRun && count === 0)) return Infinity;
			return price + bruteForce(days, wishes, runs - count, free - taken, day + 1);
		}),
	);
}

const PLAIN: Day = { first: 1, both: 5, isFree: true, needsRun: false };
const ALL_PLAIN = DAYS.map(() => PLAIN);

describe('spreading runs over days', () => {
	it('gives each run a day of its own where two on one cost more', () => {
		expect(leastOf(ALL_PLAIN, [], 4, 7)).toBe(4);
	});

	it('puts two on a day when no more days may be taken', () => {
		expect(leastOf(ALL_PLAIN, [], 4, 3)).toBe(1 + 1 + 5);
		expect(leastOf(ALL_PLAIN, [], 4, 1)).toBe(Infinity);
	});

	it('fulfils no more wishes on a day than runs stand there', () => {
		const wishes = [-4, -2, -1].map((wish) => DAYS.map((day) => (day === 5 ? wish : 0)));
		expect(leastOf(ALL_PLAIN, wishes, 1, 7)).toBe(1 - 4);
		expect(leastOf(ALL_PLAIN, wishes, 2, 1)).toBe(5 - 4 - 2);
	});

	it('puts a run where strength waits for one', () => {
		const waiting: Day = { first: 50, both: 90, isFree: false, needsRun: true };
		const days = DAYS.map((day) => (day === 3 ? waiting : PLAIN));
		expect(leastOf(days, [], 2, 7)).toBe(51);
		expect(leastOf(days, [], 0, 7)).toBe(Infinity);
	});

	it('is as cheap as brute force on 3000 random weeks', () => {
		const random = randomFrom(2);
		const whole = (most: number): number => Math.floor(random() * (most + 1));
		for (let index = 0; index < 3000; index += 1) {
			const days = DAYS.map((): Day => {
				const first = random() < 0.1 ? Infinity : whole(6);
				const needsRun = random() < 0.1;
				const both = random() < 0.2 ? Infinity : first + whole(6);
				// Where strength waits for a run the day is in use already.
				return { first, both, isFree: !needsRun && random() < 0.6, needsRun };
			});
			const wishes = Array.from({ length: whole(4) }, () => DAYS.map(() => (random() < 0.2 ? -whole(4) : 0)));
			const [runs, free] = [whole(8), whole(7)];
			expect(leastOf(days, wishes, runs, free), JSON.stringify({ days, wishes, runs, free })).toBe(
				bruteForce(days, wishes, runs, free),
			);
		}
	});
});
