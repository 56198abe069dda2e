import type { PlacedSession } from '../model/session.ts';
import { addSession, markDays, takeLast } from '../rules/week-view.ts';
import type { WeekDraft } from '../rules/week-view.ts';
import { halfOf } from './columns.ts';
import type { Column, Half } from './columns.ts';
import type { PairTable } from './pair-table.ts';

/** No time of day. */
export const NONE = -1;

/** Days of a week that placing a session marks, kept to be put back. */
type Marks = Pick<WeekDraft, 'runDays' | 'keyDays' | 'heavyDays' | 'stressDays' | 'usedDays'>;

/** A week under construction: columns placed so far, in order, and what every other place costs beside them. */
export class PartialWeek {
	readonly columns: readonly Column[];
	readonly pairs: PairTable;
	readonly week: WeekDraft;
	/** Place taken by each column placed so far. */
	readonly chosen: number[] = [];
	/** `[depth][column][place]`: the price of a place beside everything placed so far. */
	readonly open: readonly (readonly Float64Array[])[];
	/** When runs placed in each half of a day end. */
	readonly runEnds: readonly number[][] = Array.from({ length: 14 }, () => []);
	/** When the run must end that a strength session in each half of a day was put straight after. */
	readonly awaited: number[] = new Array<number>(14).fill(NONE);
	/** The first columns are the sessions that tire the legs. */
	readonly tiring: number;
	/** May two runs share a half of a day? */
	crowded = true;
	/** While the days of sessions that tire the legs are settled: the group of each, and by group and day how many are still to come. */
	#groups: readonly number[] | undefined;
	readonly #left: Int8Array;

	/** `week` holds the sessions that stand fast; the others are put into it. */
	constructor(week: WeekDraft, columns: readonly Column[], pairs: PairTable) {
		this.columns = columns;
		this.pairs = pairs;
		this.week = week;
		for (const run of week.sessions) this.runEnds[halfOf(run)]?.push(run.start + run.minutes);
		for (const { isRun, roams, sessions } of columns)
			if (isRun && !roams) markDays(this.week, sessions[0] as PlacedSession);
		this.open = [...columns, undefined].map(() => columns.map(({ base }) => Float64Array.from(base)));
		this.tiring = columns.filter(({ isTiring }) => isTiring).length;
		this.#left = new Int8Array(this.tiring * 7);
	}

	/** How many columns are placed. */
	get depth(): number {
		return this.chosen.length;
	}

	/** Are the days of the sessions that tire the legs settled? */
	get isSettled(): boolean {
		return this.#groups !== undefined;
	}

	/** The days as they are marked now. */
	marks(): Marks {
		const { runDays, keyDays, heavyDays, stressDays, usedDays } = this.week;
		return { runDays, keyDays, heavyDays, stressDays, usedDays };
	}

	/** Places the next column. */
	enter(column: Column, place: number): void {
		const { depth } = this;
		const session = column.sessions[place] as PlacedSession;
		const half = column.halves[place] as Half;
		this.#count(depth, half, -1);
		addSession(this.week, session);
		if (column.isRun) this.runEnds[half]?.push(column.ends[place] as number);
		else if (column.follows[place] && !this.crowded) this.awaited[half] = session.start;
		this.#charge(column, place);
		this.chosen.push(place);
	}

	/** Takes the last column out again. */
	leave(column: Column, marks: Marks): void {
		const place = this.chosen.pop() as number;
		const half = column.halves[place] as Half;
		if (column.isRun) this.runEnds[half]?.pop();
		else if (column.follows[place]) this.awaited[half] = NONE;
		this.#count(this.depth, half, 1);
		takeLast(this.week);
		Object.assign(this.week, marks);
	}

	/** Settles the days of the sessions that tire the legs, those of a group in any order, while `work` is done. */
	settle(days: readonly number[], groups: readonly number[], work: () => void): void {
		const marks = this.marks();
		this.#groups = groups;
		this.#left.fill(0);
		for (const [index, day] of days.entries()) {
			const { halves, sessions } = this.columns[index] as Column;
			markDays(this.week, sessions[halves.findIndex((half) => half >> 1 === day)] as PlacedSession);
			this.#count(index, day * 2, 1);
		}
		work();
		this.#groups = undefined;
		Object.assign(this.week, marks);
	}

	/** May a column take this half of a day, as the days are settled? */
	allows(index: number, half: Half): boolean {
		return !this.#groups || index >= this.tiring || (this.#left[this.#leftAt(index, half)] as number) > 0;
	}

	/** May a run stand there? Where strength was put straight after a run, only one that ends in time for it. */
	mayRun(column: Column, place: number): boolean {
		const awaited = this.awaited[column.halves[place] as Half] as number;
		return awaited === NONE || awaited === column.ends[place];
	}

	/** Was strength put straight after a run that is not there yet? */
	isWaiting(half: Half): boolean {
		const awaited = this.awaited[half] as number;
		return awaited !== NONE && !this.runEnds[half]?.includes(awaited);
	}

	/** The sessions placed. */
	sessions(): PlacedSession[] {
		return this.chosen.map(
			(place, index) => (this.columns[index] as Column).sessions[place] as PlacedSession,
		);
	}

	#count(index: number, half: Half, step: 1 | -1): void {
		if (!this.#groups || index >= this.tiring) return;
		const at = this.#leftAt(index, half);
		this.#left[at] = (this.#left[at] as number) + step;
	}

	#leftAt(index: number, half: Half): number {
		return (this.#groups?.[index] as number) * 7 + (half >> 1);
	}

	/** Adds what a place costs beside every place of the columns still open. */
	#charge(column: Column, place: number): void {
		const { depth } = this;
		const now = this.open[depth] as readonly Float64Array[];
		const next = this.open[depth + 1] as readonly Float64Array[];
		for (let other = depth + 1; other < this.columns.length; other += 1) {
			const { costs: row } = this.pairs.row(column, place, this.columns[other] as Column);
			const from = now[other] as Float64Array;
			const to = next[other] as Float64Array;
			for (let index = 0; index < to.length; index += 1)
				to[index] = (from[index] as number) + (row[index] as number);
		}
	}
}
