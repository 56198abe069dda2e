import type { PlacedSession } from '../model/session.ts';
import type { Column, Half, PairTable } from './columns.ts';
import type { Cost } from './score.ts';

const HALVES = 14;

/**
 * The least that runs still to be placed can add to a place of a strength session. Runs stand in different halves of a day unless the week is
 * `crowded`, so each half helps once.
 */
export class Promises {
	crowded = true;
	readonly #columns: readonly Column[];
	readonly #pairs: PairTable;
	readonly #any = new Map<string, number[]>();
	readonly #following = new Map<string, number[]>();

	constructor(columns: readonly Column[], pairs: PairTable) {
		this.#columns = columns;
		this.#pairs = pairs;
	}

	/** Wherever the runs after the first `depth` columns go. */
	any(depth: number, column: Column, place: number): Cost {
		const known = this.#list(this.#any, depth, column);
		return (known[place] ??= this.#least(depth, column, place, undefined));
	}

	/** When one of them must end where this place starts; `Infinity` when none can. */
	following(depth: number, column: Column, place: number): Cost {
		const known = this.#list(this.#following, depth, column);
		return (known[place] ??= this.#least(depth, column, place, column.halves[place]));
	}

	#list(lists: Map<string, number[]>, depth: number, column: Column): number[] {
		const key = `${this.crowded} ${depth} ${column.type}`;
		let list = lists.get(key);
		if (!list) lists.set(key, (list = []));
		return list;
	}

	#least(depth: number, column: Column, place: number, follows: Half | undefined): Cost {
		const { start } = column.sessions[place] as PlacedSession;
		const byHalf = new Array<number>(HALVES).fill(0);
		let before = Infinity;
		let total = 0;
		for (const run of this.#columns.slice(depth)) {
			if (!run.isRun) continue;
			const row = this.#pairs.row(column, place, run);
			let best = 0;
			for (const [index, session] of run.sessions.entries()) {
				const half = run.halves[index] as Half;
				const cost = row[index] as number;
				if (half === follows && session.start + session.minutes === start) before = Math.min(before, cost);
				best = Math.min(best, cost);
				byHalf[half] = Math.min(byHalf[half] as number, cost);
			}
			total += best;
		}
		if (!this.crowded) total = byHalf.reduce((sum, cost, half) => (half === follows ? sum : sum + cost), 0);
		if (follows === undefined) return total;
		return this.crowded ? Math.min(total, total + before) : total + before;
	}
}
