import type { PlacedSession } from '../model/session.ts';
import type { Place, Variable } from './candidates.ts';
import { pairRulesFor } from './costs.ts';
import type { Costs, PairRules } from './costs.ts';
import { NO_COST, addScores } from './score.ts';
import type { Score } from './types.ts';

/** One variable, with the price of each of its places by itself and beside the sessions that stand fast. */
export interface Column {
	readonly places: readonly Place[];
	readonly own: readonly Score[];
	/** The least hard and the most soft points each place of a strength session must yet share with open runs. */
	readonly promise: readonly Score[];
	/** Column of an interchangeable session before this one, which takes no later place. */
	readonly twin: number | undefined;
}

/** Prices of a problem's places. */
export class Tables {
	readonly columns: readonly Column[];
	readonly #costs: Costs;
	readonly #places: readonly (readonly Place[])[];
	/** `[column][place][later column]`: the price with each place there, filled when first asked. */
	readonly #pairs: (readonly Score[])[][][];

	/** The first `strengthCount` variables are strength sessions, the rest open runs. */
	constructor(
		costs: Costs,
		fixed: readonly PlacedSession[],
		variables: readonly Variable[],
		strengthCount: number,
	) {
		this.#costs = costs;
		this.#places = variables.map(({ places }) => places);
		this.#pairs = variables.map(({ places }) => places.map(() => []));
		this.columns = variables.map(({ places }, column) => ({
			places,
			own: ownPrices(costs, fixed, places),
			promise: places.map((_, index) =>
				column < strengthCount ? this.#promise(column, index, strengthCount) : NO_COST,
			),
			twin: twinBefore(variables, column),
		}));
	}

	/** Price of one place of a column together with every place of a later column. */
	pairs(column: number, index: number, later: number): readonly Score[] {
		const row = this.#pairs[column]?.[index];
		if (!row) throw new RangeError(`No place ${index} in column ${column}`);
		return (row[later] ??= this.#price(column, index, later));
	}

	#price(column: number, index: number, later: number): readonly Score[] {
		const place = this.#places[column]?.[index] ?? [];
		const others = this.#places[later] ?? [];
		const rules = rulesBetween(place, others[0] ?? []);
		return others.map((other) => pricesBetween(this.#costs, rules, place, other));
	}

	/** Bound of what a place and all open runs cost each other: the best arrangement of each day, taken day by day. */
	#promise(column: number, index: number, firstOpenRun: number): Score {
		let hard = 0;
		let soft = 0;
		for (let run = firstOpenRun; run < this.#places.length; run += 1) {
			const prices = this.pairs(column, index, run);
			hard += Math.min(...prices.map((price) => price.hard));
			soft += Math.max(...prices.map((price) => price.soft));
		}
		return { hard, soft };
	}
}

type RuleGrid = readonly (readonly PairRules[])[];

/** The rules between the members of two places; the same wherever these stand. */
const rulesBetween = (a: Place, b: Place): RuleGrid =>
	a.map((one) => b.map((other) => pairRulesFor(one, other)));

function pricesBetween(costs: Costs, rules: RuleGrid, a: Place, b: Place): Score {
	let score = NO_COST;
	for (const [i, one] of a.entries()) {
		for (const [j, other] of b.entries()) {
			const between = rules[i]?.[j];
			if (between) score = addScores(score, costs.pair(between, one, other));
		}
	}
	return score;
}

function ownPrices(costs: Costs, fixed: readonly PlacedSession[], places: readonly Place[]): Score[] {
	const rules = rulesBetween(fixed, places[0] ?? []);
	return places.map((place) => {
		const alone = place.reduce((score, session) => addScores(score, costs.session(session)), NO_COST);
		const together = costs.within(place);
		return addScores(addScores(alone, together), pricesBetween(costs, rules, fixed, place));
	});
}

function twinBefore(variables: readonly Variable[], index: number): number | undefined {
	const twin = variables[index]?.twin;
	if (twin === undefined) return undefined;
	for (let before = index - 1; before >= 0; before -= 1) if (variables[before]?.twin === twin) return before;
	return undefined;
}
