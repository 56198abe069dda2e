import type { PlanRequest, Strategy } from '../model/request.ts';
import { isHeavyLegs, isJumpSession } from '../model/session.ts';
import type { PlacedSession } from '../model/session.ts';
import type { SessionFacts } from '../rules/types.ts';
import { withSession } from '../rules/week-view.ts';
import type { WeekView } from '../rules/week-view.ts';
import { problemOf, runsOf } from './candidates.ts';
import type { Place, Variable } from './candidates.ts';
import { Costs } from './costs.ts';
import { Kept } from './kept.ts';
import type { Solution } from './kept.ts';
import { addScores } from './score.ts';
import { Tables } from './tables.ts';
import type { Column } from './tables.ts';
import type { Score } from './types.ts';

export interface SolveOptions {
	/** How many weeks to return; the first is best. */
	readonly count?: number;
	/** Weeks with the same key count as one, and the best of them is kept. By default every placement is its own. */
	readonly keyOf?: (sessions: readonly PlacedSession[]) => string;
	/** Places a session may take; by default all. */
	readonly allow?: (place: PlacedSession) => boolean;
	/** Only weeks that keep every hard rule. */
	readonly unbroken?: boolean;
}

/**
 * The best weeks for a request, found by branch and bound and proved: a branch is left only when its bound cannot beat the last week kept.
 * Of equal weeks the one wins whose heavy legs, then jumps, then other sessions, in the order of the request, stand earliest in the week.
 * Returns fewer than `count` weeks, or none, when no more exist.
 */
export function solve(request: PlanRequest, strategy: Strategy, options: SolveOptions = {}): Solution[] {
	return new Search(request, strategy, options).run();
}

/** Prices of a column's places given everything chosen so far. */
interface Open {
	readonly hard: readonly number[];
	readonly soft: readonly number[];
}

class Search {
	readonly #costs: Costs;
	readonly #tables: Tables;
	readonly #columns: readonly Column[];
	readonly #strengthCount: number;
	/** Strength sessions still to place after so many choices. */
	readonly #pending: readonly (readonly SessionFacts[])[];
	readonly #fixed: readonly PlacedSession[];
	readonly #fixedScore: Score;
	readonly #kept: Kept;
	readonly #chosen: number[] = [];

	constructor(request: PlanRequest, strategy: Strategy, options: SolveOptions) {
		const problem = problemOf(request);
		const { allow = () => true } = options;
		const strength = [...problem.strength].sort((a, b) => weight(b) - weight(a));
		const variables = [...strength, ...problem.openRuns].map((variable, index) => ({
			...variable,
			places:
				index < strength.length ? variable.places.filter((place) => place.every(allow)) : variable.places,
		}));

		this.#fixed = problem.fixed;
		this.#strengthCount = strength.length;
		const facts = strength.flatMap(({ places }) => places[0] ?? []);
		this.#pending = strength.map((_, placed) => facts.slice(placed));
		this.#costs = new Costs(request, strategy, runsOf(problem));
		this.#tables = new Tables(this.#costs, problem.fixed, variables, strength.length);
		this.#columns = this.#tables.columns;
		this.#fixedScore = this.#costs.within(problem.fixed);
		this.#kept = new Kept(options.count ?? 1, options.unbroken ?? false, options.keyOf);
	}

	run(): Solution[] {
		const open = this.#columns.map(({ own }) => ({
			hard: own.map(({ hard }) => hard),
			soft: own.map(({ soft }) => soft),
		}));
		this.#descend(this.#fixedScore, this.#costs.runs, open);
		return this.#kept.solutions();
	}

	/** Places the next session everywhere it may still lead to a week worth keeping. `open` holds the columns not yet placed. */
	#descend(score: Score, week: WeekView, open: readonly Open[]): void {
		const depth = this.#chosen.length;
		const [here, ...rest] = open;
		if (!here) {
			this.#kept.offer(addScores(score, this.#costs.week(week)), this.#chosen, () => this.#placed());
			return;
		}
		const column = this.#columns[depth] as Column;
		const earliest = column.twin === undefined ? 0 : (this.#chosen[column.twin] as number);
		for (const index of byPromise(here, column, earliest)) {
			const next = {
				hard: score.hard + (here.hard[index] as number),
				soft: score.soft + (here.soft[index] as number),
			};
			const nextWeek =
				depth < this.#strengthCount ? (column.places[index] as Place).reduce(withSession, week) : week;
			const nextOpen = rest.map((other, offset) => this.#beside(depth, index, depth + 1 + offset, other));
			this.#chosen.push(index);
			if (this.#isWorthwhile(next, nextWeek, nextOpen)) this.#descend(next, nextWeek, nextOpen);
			this.#chosen.pop();
		}
	}

	/** The prices of an open column once a place of another column is taken. */
	#beside(column: number, index: number, openColumn: number, open: Open): Open {
		const pairs = this.#tables.pairs(column, index, openColumn);
		return {
			hard: open.hard.map((hard, place) => hard + (pairs[place] as Score).hard),
			soft: open.soft.map((soft, place) => soft + (pairs[place] as Score).soft),
		};
	}

	/** Can any completion enter the weeks kept? Adds to the score the least hard and the most soft points still to come. */
	#isWorthwhile(score: Score, week: WeekView, open: readonly Open[]): boolean {
		const whole = this.#costs.week(week);
		const yet = this.#costs.yetToCome(week, this.#pending[this.#chosen.length] ?? []);
		let hard = score.hard + whole.hard + yet.hard;
		let soft = score.soft + whole.soft + yet.soft;
		open.forEach((column, offset) => {
			const { promise } = this.#columns[this.#chosen.length + offset] as Column;
			let leastHard = Infinity;
			let mostSoft = -Infinity;
			column.hard.forEach((value, place) => {
				const shared = promise[place] as Score;
				leastHard = Math.min(leastHard, value + shared.hard);
				mostSoft = Math.max(mostSoft, (column.soft[place] as number) + shared.soft);
			});
			hard += leastHard;
			soft += mostSoft;
		});
		return this.#kept.mayEnter({ hard, soft }, this.#chosen);
	}

	#placed(): PlacedSession[] {
		return [
			...this.#fixed,
			...this.#chosen.flatMap((index, depth) => (this.#columns[depth] as Column).places[index] as Place),
		];
	}
}

/** Sessions that are hardest to place come first: heavy legs, jumps, the rest. */
function weight({ places }: Variable): number {
	const session = places[0]?.[0];
	if (!session) return 0;
	if (isHeavyLegs(session.kind)) return 2;
	return isJumpSession(session) ? 1 : 0;
}

/** Indices of a column's places, most promising first, so that good weeks are met early. */
function byPromise(open: Open, column: Column, earliest: number): number[] {
	const value = (index: number): number => {
		const yet = column.promise[index] as Score;
		return (open.soft[index] as number) + yet.soft - ((open.hard[index] as number) + yet.hard) * 1000;
	};
	const indices: number[] = [];
	for (let index = earliest; index < column.places.length; index += 1) indices.push(index);
	return indices.sort((a, b) => value(b) - value(a) || a - b);
}
