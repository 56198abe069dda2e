import type { Column } from './columns.ts';
import { NONE } from './partial-week.ts';
import type { PartialWeek } from './partial-week.ts';

/** Tells runs that may change places: of two such weeks only one need be looked at. */
export class Exchange {
	readonly #partial: PartialWeek;
	readonly #alike: (boolean | undefined)[] = [];

	constructor(partial: PartialWeek) {
		this.#partial = partial;
	}

	/** Do the last run placed and the next one cost the same wherever they stand, as things are? */
	isFree(): boolean {
		const { depth, columns, open, awaited } = this.#partial;
		const before = columns[depth - 1];
		const column = columns[depth] as Column;
		if (!before || !(this.#alike[depth] ??= this.#areAlike(before, column, depth))) return false;
		const one = open[depth - 1]?.[depth - 1] as Float64Array;
		const other = open[depth - 1]?.[depth] as Float64Array;
		for (let place = 0; place < one.length; place += 1) if (one[place] !== other[place]) return false;
		return before.ends[0] === column.ends[0] || awaited.every((end) => end === NONE);
	}

	/** Have two neighbouring runs the same places and the same prices beside the runs after them? */
	#areAlike(before: Column, column: Column, depth: number): boolean {
		return (
			before.isEasy &&
			column.isEasy &&
			before.halves.join() === column.halves.join() &&
			this.#partial.columns.slice(depth + 1).every((later) =>
				before.halves.every((_, place) => {
					const one = this.#partial.pairs.row(before, place, later).costs;
					const other = this.#partial.pairs.row(column, place, later).costs;
					return one.every((cost, index) => cost === other[index]);
				}),
			)
		);
	}
}
