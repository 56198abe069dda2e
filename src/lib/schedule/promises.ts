import type { PlacedSession } from '../model/session.ts';
import type { Column, Half } from './columns.ts';
import type { PairTable } from './pair-table.ts';
import type { Cost } from './score.ts';

const HALVES = 14;

/** Known prices of places, by column type, depth and crowdedness. */
type Lists = (number[] | undefined)[];

/**
 * The least that runs still to be placed can add to a place of a strength session. Runs stand in different halves of a day unless the week is
 * `crowded`, so each half helps once.
 */
export class Promises {
	crowded = true;
	readonly #columns: readonly Column[];
	readonly #pairs: PairTable;
	/** The first run at each depth or after it: promises are the same down to there. */
	readonly #nextRun: readonly number[];
	readonly #any: Lists = [];
	readonly #following: Lists = [];
	readonly #byHalf = new Float64Array(HALVES);

	constructor(columns: readonly Column[], pairs: PairTable) {
		this.#columns = columns;
		this.#pairs = pairs;
		this.#nextRun = Array.from({ length: columns.length + 1 }, (_, depth) => {
			const next = columns.findIndex(({ isRun }, index) => isRun && index >= depth);
			return next < 0 ? columns.length : next;
		});
	}

	/** Wherever the runs after the first `depth` columns go. */
	any(depth: number, column: Column, place: number): Cost {
		const from = this.#nextRun[depth] as number;
		if (from === this.#columns.length) return 0;
		const known = this.#list(this.#any, from, column);
		const { of, members } = column.coarse ?? {};
		return (known[place] ??=
			of && members
				? Math.min(...(members[place] as number[]).map((finer) => this.any(depth, of, finer)))
				: this.#least(from, column, place, undefined));
	}

	/** When one of them must end where this place starts; `Infinity` when none can. */
	following(depth: number, column: Column, place: number): Cost {
		const from = this.#nextRun[depth] as number;
		if (from === this.#columns.length) return Infinity;
		const known = this.#list(this.#following, from, column);
		return (known[place] ??= this.#least(from, column, place, column.halves[place]));
	}

	#list(lists: Lists, depth: number, column: Column): number[] {
		const key = (column.type * this.#columns.length + depth) * 2 + (this.crowded ? 1 : 0);
		return (lists[key] ??= []);
	}

	#least(depth: number, column: Column, place: number, follows: Half | undefined): Cost {
		const { start } = column.sessions[place] as PlacedSession;
		const byHalf = this.#byHalf.fill(0);
		let before = Infinity;
		let total = 0;
		for (let index = depth; index < this.#columns.length; index += 1) {
			const run = this.#columns[index] as Column;
			if (!run.isRun) continue;
			const { costs: row } = this.#pairs.row(column, place, run);
			let best = 0;
			for (let at = 0; at < row.length; at += 1) {
				const half = run.halves[at] as Half;
				const cost = row[at] as number;
				if (half === follows && run.ends[at] === start && cost < before) before = cost;
				if (cost < best) best = cost;
				if (cost < (byHalf[half] as number)) byHalf[half] = cost;
			}
			total += best;
		}
		if (!this.crowded) {
			total = 0;
			for (let half = 0; half < HALVES; half += 1) if (half !== follows) total += byHalf[half] as number;
		}
		return follows === undefined ? total : total + before;
	}
}
