import type { PlacedSession } from '../model/session.ts';
import type { Column, Half } from './columns.ts';
import type { PairRules, Prices } from './prices.ts';
import type { Cost } from './score.ts';

/** The price of each place of a column beside one place of another, and the least of them. */
export interface Row {
	readonly costs: Float64Array;
	readonly least: Cost;
}

interface Table {
	readonly rows: (Row | undefined)[];
	readonly rules: PairRules;
	/** Prices on different days by time of day of both and days between; not a number where not known yet. */
	readonly known: Float64Array;
}

/** Prices of two columns' places beside each other, worked out a row at a time when first asked. */
export class PairTable {
	readonly #prices: Prices;
	readonly #tables: (Table | undefined)[] = [];

	constructor(prices: Prices) {
		this.#prices = prices;
	}

	/** The price of each place of `other` beside one place of `column`; of places that stand for finer ones the least of those. */
	row(column: Column, place: number, other: Column): Row {
		const table = (this.#tables[column.type * MOST_TYPES + other.type] ??= this.#table(column, other));
		return (table.rows[place] ??= rowOf(
			column.coarse ? this.#merge(column, place, other) : this.#price(table, column, place, other),
		));
	}

	#table(column: Column, other: Column): Table {
		const [one] = column.sessions as [PlacedSession];
		const [beside] = other.sessions as [PlacedSession];
		const known = new Float64Array(column.timeCount * other.timeCount * 7).fill(Number.NaN);
		return { rows: [], rules: this.#prices.pairRules(one, beside), known };
	}

	#merge(column: Column, place: number, other: Column): Float64Array {
		const row = new Float64Array(other.sessions.length).fill(Infinity);
		const { of, members } = column.coarse as NonNullable<Column['coarse']>;
		const { of: finer, placeOf } = other.coarse as NonNullable<Column['coarse']>;
		for (const member of members[place] as readonly number[]) {
			const { costs } = this.row(of, member, finer);
			for (let index = 0; index < costs.length; index += 1) {
				const at = placeOf[index] as number;
				if ((costs[index] as number) < (row[at] as number)) row[at] = costs[index] as number;
			}
		}
		return row;
	}

	/** In a week that repeats, a price on two different days is the same wherever the week is said to start. */
	#price({ rules, known }: Table, column: Column, place: number, other: Column): Float64Array {
		const session = column.sessions[place] as PlacedSession;
		const day = (column.halves[place] as Half) >> 1;
		const first = (column.times[place] as number) * other.timeCount;
		const row = new Float64Array(other.sessions.length);
		for (let index = 0; index < row.length; index += 1) {
			const days = (((other.halves[index] as Half) >> 1) - day + 7) % 7;
			const at = (first + (other.times[index] as number)) * 7 + days;
			const isKnown = days !== 0 && session.week === undefined;
			let cost = isKnown ? (known[at] as number) : Number.NaN;
			if (Number.isNaN(cost))
				known[at] = cost = this.#prices.pair(rules, session, other.sessions[index] as PlacedSession);
			row[index] = cost;
		}
		return row;
	}
}

/** More types of columns than a week can have, finer and coarser ones. */
const MOST_TYPES = 64;

function rowOf(costs: Float64Array): Row {
	let least = Infinity;
	for (const cost of costs) if (cost < least) least = cost;
	return { costs, least };
}
