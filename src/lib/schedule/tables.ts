import type { PlacedSession } from '../model/session.ts';
import { pairRulesFor } from './costs.ts';
import type { Costs } from './costs.ts';
import { addScores } from './score.ts';
import type { Variable } from './candidates.ts';
import type { Score } from './types.ts';

/** One session to place, with the price of each of its places by itself and beside the sessions that stand fast. */
export interface Column {
	readonly id: string;
	readonly candidates: readonly PlacedSession[];
	readonly own: readonly Score[];
	/** Most soft points each place can yet share with open runs. */
	readonly promise: readonly number[];
	/** Column of an interchangeable session before this one, which takes no later place. */
	readonly twin: number | undefined;
}

/** Price of every pair of places of two columns: `[index in the earlier][index in the later]`, filled when asked. */
export type PairTable = (readonly Score[])[];

/** Prices of a problem's places. */
export class Tables {
	readonly columns: readonly Column[];
	readonly #costs: Costs;
	readonly #pairs: (PairTable | undefined)[][];

	/** `strengthCount` of the variables are strength sessions and come first; the rest are open runs. */
	constructor(
		costs: Costs,
		fixed: readonly PlacedSession[],
		variables: readonly Variable[],
		strengthCount: number,
	) {
		this.#costs = costs;
		this.#pairs = variables.map(() => []);
		const bare = variables.map((variable, index) => ({
			id: variable.id,
			candidates: variable.candidates,
			own: ownPrices(costs, fixed, variable.candidates),
			promise: [] as readonly number[],
			twin: twinBefore(variables, index),
		}));
		this.columns = bare;
		const openRuns = bare.slice(strengthCount).map((_, index) => strengthCount + index);
		this.columns = bare.map((column, index) => ({
			...column,
			promise: column.candidates.map((_, place) =>
				index < strengthCount ? sum(openRuns.map((run) => this.#mostWith(index, place, run))) : 0,
			),
		}));
	}

	/** Price of place `i` in column `a` together with every place of a later column `b`. */
	pairs(a: number, i: number, b: number): readonly Score[] {
		const table = (this.#pairs[a] as (PairTable | undefined)[])[b] ?? this.#newTable(a, b);
		return (table[i] ??= this.#row(a, i, b));
	}

	#newTable(a: number, b: number): PairTable {
		const table: PairTable = [];
		(this.#pairs[a] as (PairTable | undefined)[])[b] = table;
		return table;
	}

	#row(a: number, i: number, b: number): readonly Score[] {
		const place = this.#column(a).candidates[i] as PlacedSession;
		const others = this.#column(b).candidates;
		const [other] = others;
		if (!other) return [];
		const rules = pairRulesFor(place, other);
		return others.map((candidate) => this.#costs.pair(rules, place, candidate));
	}

	#mostWith(column: number, place: number, run: number): number {
		return this.pairs(column, place, run).reduce((most, { soft }) => Math.max(most, soft), -Infinity);
	}

	#column(index: number): Column {
		return this.columns[index] as Column;
	}
}

function ownPrices(
	costs: Costs,
	fixed: readonly PlacedSession[],
	candidates: readonly PlacedSession[],
): Score[] {
	const [any] = candidates;
	if (!any) return [];
	const neighbours = fixed
		.map((session) => ({ session, rules: pairRulesFor(session, any) }))
		.filter(({ rules }) => rules.ab.length + rules.ba.length > 0);
	return candidates.map((place) =>
		neighbours.reduce(
			(score, { session, rules }) => addScores(score, costs.pair(rules, session, place)),
			costs.session(place),
		),
	);
}

function twinBefore(variables: readonly Variable[], index: number): number | undefined {
	const twin = variables[index]?.twin;
	if (twin === undefined) return undefined;
	for (let before = index - 1; before >= 0; before -= 1) if (variables[before]?.twin === twin) return before;
	return undefined;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
