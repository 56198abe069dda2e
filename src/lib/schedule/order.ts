import type { Bounds } from './bounds.ts';
import type { Column, Half } from './columns.ts';
import { NONE, isEasyRun } from './partial-week.ts';
import type { PartialWeek } from './partial-week.ts';

/** In which order the places of a column are tried, and which need not be tried since an exchange gives the same week. */
export class Order {
	/** Are weeks alike in which two runs of the same cost changed places? */
	mayExchange = true;
	readonly #partial: PartialWeek;
	readonly #bounds: Bounds;
	readonly #alike: (boolean | undefined)[] = [];

	constructor(partial: PartialWeek, bounds: Bounds) {
		this.#partial = partial;
		this.#bounds = bounds;
	}

	/** A column's places, most promising first, so that good weeks are met early. */
	places(column: Column, depth: number): number[] {
		const open = this.#partial.open[depth]?.[depth] as Float64Array;
		const values: number[] = [];
		const places: number[] = [];
		for (let place = this.#earliest(column, depth); place < open.length; place += 1) {
			const value = column.isRun
				? (open[place] as number)
				: (open[place] as number) +
					this.#bounds.leastOwn(column, place, depth) +
					this.#bounds.promise(column, place, depth);
			if (!this.#partial.allows(depth, column.halves[place] as Half)) continue;
			if (value === Infinity || (column.isRun && !this.#partial.mayRun(column, place))) continue;
			values[place] = value;
			places.push(place);
		}
		return places.sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
	}

	/** The first place worth trying: a session takes none before that of one it could change places with. */
	#earliest(column: Column, depth: number): number {
		if (column.twin !== undefined) return this.#partial.chosen[column.twin] as number;
		const before = this.#partial.columns[depth - 1];
		const isAlike =
			this.mayExchange && column.isRun && before?.isRun === true && this.#couldSwap(before, column, depth);
		return isAlike ? (this.#partial.chosen[depth - 1] as number) : 0;
	}

	/** Do the last run placed and the next one cost the same wherever they stand, as things are? */
	#couldSwap(before: Column, column: Column, depth: number): boolean {
		if (!this.#areAlike(before, column, depth)) return false;
		const open = this.#partial.open[depth - 1] as readonly Float64Array[];
		const one = open[depth - 1] as Float64Array;
		const other = open[depth] as Float64Array;
		for (let place = 0; place < one.length; place += 1) if (one[place] !== other[place]) return false;
		return before.ends[0] === column.ends[0] || this.#partial.awaited.every((end) => end === NONE);
	}

	/** Have two neighbouring runs the same places and the same prices beside the runs after them? */
	#areAlike(before: Column, column: Column, depth: number): boolean {
		return (this.#alike[depth] ??=
			isEasyRun(before) &&
			isEasyRun(column) &&
			before.halves.join() === column.halves.join() &&
			this.#partial.columns.slice(depth + 1).every((later) =>
				before.halves.every((_, place) => {
					const one = this.#partial.pairs.row(before, place, later);
					const other = this.#partial.pairs.row(column, place, later);
					return one.every((cost, index) => cost === other[index]);
				}),
			));
	}
}
