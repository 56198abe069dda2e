import loadHighs from 'highs';
import type { ModelData } from 'highs';
import type { Points } from './checker.ts';
import { constant, isConstant, minus, plus } from './sum.ts';
import type { Sum } from './sum.ts';

const highs = await loadHighs();

/** What is to be made smallest or largest. */
type Aim = keyof Points;

interface Row {
	readonly sum: Sum;
	readonly low: number;
	readonly high: number;
}

/** An integer program that is charged hard and soft points. */
export class Program {
	/** A hard price from here on is forbidden, not charged. */
	readonly forbiddenFrom: number;
	readonly #upper: number[] = [];
	readonly #isWhole: boolean[] = [];
	readonly #prices: { hard: number; soft: number }[] = [];
	readonly #rows: Row[] = [];
	readonly #always = { hard: 0, soft: 0 };

	constructor(forbiddenFrom: number) {
		this.forbiddenFrom = forbiddenFrom;
	}

	/** A new column between 0 and `upper`. */
	column(isWhole = false, upper = 1): Sum {
		this.#upper.push(upper);
		this.#isWhole.push(isWhole);
		this.#prices.push({ hard: 0, soft: 0 });
		return { fixed: 0, of: new Map([[this.#upper.length - 1, 1]]) };
	}

	atMost(sum: Sum, most: number): void {
		this.#rows.push({ sum, low: -Infinity, high: most });
	}

	equals(sum: Sum, to: number): void {
		this.#rows.push({ sum, low: to, high: to });
	}

	/** Charges a price once for every one in the sum. */
	charge(sum: Sum, { hard, soft }: Points): void {
		this.#always.hard += hard * sum.fixed;
		this.#always.soft += soft * sum.fixed;
		for (const [column, times] of sum.of) {
			const price = this.#prices[column] as { hard: number; soft: number };
			price.hard += hard * times;
			price.soft += soft * times;
		}
	}

	/** Charges a price when all of the sums are 1. */
	chargeAll(sums: readonly Sum[], price: Points): void {
		const open = sums.filter((sum) => !isConstant(sum));
		if (sums.some((sum) => isConstant(sum) && sum.fixed === 0)) return;
		if (price.hard >= this.forbiddenFrom) {
			this.atMost(plus(...open), open.length - 1);
			return;
		}
		if (open.length < 2) {
			this.charge(open[0] ?? constant(1), price);
			return;
		}
		const all = this.column();
		this.charge(all, price);
		if (price.hard > 0 || price.soft < 0) this.atMost(plus(...open, minus(all)), open.length - 1);
		if (price.soft > 0) for (const sum of open) this.atMost(plus(all, minus(sum)), 0);
	}

	/** Charges a price for every one above a number of them. */
	chargeAbove(sum: Sum, most: number, price: Points): void {
		if (price.hard >= this.forbiddenFrom) {
			this.atMost(sum, most);
			return;
		}
		const above = this.column(false, Infinity);
		this.charge(above, price);
		this.atMost(plus(sum, minus(above)), most);
	}

	/** 1 when any of the sums is. */
	any(sums: readonly Sum[]): Sum {
		if (sums.some((sum) => isConstant(sum) && sum.fixed === 1)) return constant(1);
		const open = sums.filter((sum) => !isConstant(sum));
		if (open.length < 2) return open[0] ?? constant(0);
		const any = this.column();
		for (const sum of open) this.atMost(plus(sum, minus(any)), 0);
		this.atMost(plus(any, ...open.map(minus)), 0);
		return any;
	}

	/** The best value and which columns are taken; nothing when no week obeys. */
	solve(aim: Aim, mostHard = Infinity): { value: number; isTaken: (column: Sum) => boolean } | undefined {
		const model = highs.createModel(this.#model(aim, mostHard));
		try {
			// Points are whole: within half a point of the best is the best.
			model.options.set({
				output_flag: false,
				mip_rel_gap: 0,
				mip_abs_gap: 0.5,
				mip_allow_restart: false,
			});
			model.run();
			// Presolve has called weeks impossible that are not; without it HiGHS is slower and right.
			if (model.getModelStatus() === highs.constants.modelStatus.infeasible) {
				model.clearSolver();
				model.options.set({ presolve: 'off' });
				model.run();
			}
			const status = model.getModelStatus();
			if (status === highs.constants.modelStatus.infeasible) return undefined;
			if (status !== highs.constants.modelStatus.optimal) throw new Error(`HiGHS stopped: status ${status}`);
			const { colValue } = model.getSolution();
			return {
				value: Math.round(model.getObjectiveValue()),
				isTaken: ({ of }) => [...of.keys()].some((column) => (colValue[column] as number) > 0.5),
			};
		} finally {
			model.dispose();
		}
	}

	#model(aim: Aim, mostHard: number): ModelData {
		const rows = mostHard === Infinity ? this.#rows : [...this.#rows, this.#hardBelow(mostHard + 0.5)];
		const starts = [0];
		const indices: number[] = [];
		const values: number[] = [];
		for (const { sum } of rows) {
			for (const [column, times] of sum.of) {
				indices.push(column);
				values.push(times);
			}
			starts.push(indices.length);
		}
		const [numCols, numRows] = [this.#upper.length, rows.length];
		return {
			numCols,
			numRows,
			offset: this.#always[aim],
			sense: highs.constants.objectiveSense[aim === 'hard' ? 'minimize' : 'maximize'],
			colCost: this.#prices.map((price) => price[aim]),
			colLower: new Float64Array(numCols),
			colUpper: this.#upper,
			rowLower: rows.map(({ sum, low }) => low - sum.fixed),
			rowUpper: rows.map(({ sum, high }) => high - sum.fixed),
			matrix: { format: 'csr', numRows, numCols, starts, indices, values },
			integrality: this.#isWhole.map((isWhole) => (isWhole ? 1 : 0)),
		};
	}

	#hardBelow(most: number): Row {
		const of = new Map(this.#prices.map(({ hard }, column) => [column, hard]));
		return { sum: { fixed: this.#always.hard, of }, low: -Infinity, high: most };
	}
}
