import type { PlanRequest, Strategy } from '../model/request.ts';
import type { PlacedSession } from '../model/session.ts';
import { problemOf } from './candidates.ts';
import type { Problem, Variable } from './candidates.ts';
import { Costs } from './costs.ts';
import { NO_COST, addScores, byScore, isBetter } from './score.ts';
import type { Score } from './types.ts';

/** A whole week with its score. */
export interface Solution {
	readonly sessions: readonly PlacedSession[];
	readonly score: Score;
}

export interface SolveOptions {
	/** How many weeks to return; the first is best. */
	readonly count?: number;
	/** Weeks with the same key count as one, and the best of them is kept. By default every placement is its own. */
	readonly keyOf?: (sessions: readonly PlacedSession[]) => string;
	/** Places a session may take; by default all. */
	readonly allow?: (place: PlacedSession) => boolean;
}

/**
 * The best weeks for a request, found by branch and bound and proved: a branch is left only when its bound cannot beat the worst week kept.
 * Sessions are tried in the order of the request and places in the order of the week, and a later week must be strictly better, so that of
 * equal weeks the one with the earliest places wins. Returns fewer than `count` weeks, or none, when no more exist.
 */
export function solve(request: PlanRequest, strategy: Strategy, options: SolveOptions = {}): Solution[] {
	const problem = problemOf(request);
	return new Search(request, strategy, problem, options).run();
}

interface Table {
	readonly variable: Variable;
	/** Price of each place with the fixed sessions. */
	readonly own: readonly Score[];
	/** Depth of an interchangeable session placed before; this one takes no earlier place, so that each pair is tried once. */
	readonly twinOf: number | undefined;
}

class Search {
	readonly #costs: Costs;
	readonly #tables: readonly Table[];
	readonly #fixed: readonly PlacedSession[];
	readonly #fixedScore: Score;
	/** All runs in a provisional place: week rules look at the days of runs, which are known. */
	readonly #runs: readonly PlacedSession[];
	readonly #strengthCount: number;
	readonly #pairs = new Map<PlacedSession, Map<PlacedSession, Score>>();
	readonly #chosen: number[] = [];
	readonly #count: number;
	readonly #keyOf: ((sessions: readonly PlacedSession[]) => string) | undefined;
	#kept: { key: string; solution: Solution }[] = [];

	constructor(request: PlanRequest, strategy: Strategy, problem: Problem, options: SolveOptions) {
		const { strength, openRuns, fixed } = problem;
		this.#count = options.count ?? 1;
		this.#keyOf = options.keyOf;
		this.#fixed = fixed;
		this.#runs = [...fixed, ...openRuns.flatMap(({ candidates }) => candidates.slice(0, 1))];
		this.#strengthCount = strength.length;
		this.#costs = new Costs(request, strategy, this.#runs);
		const allowed = (variable: Variable): Variable =>
			options.allow ? { ...variable, candidates: variable.candidates.filter(options.allow) } : variable;
		this.#tables = [...strength.map(allowed), ...openRuns].map((variable, index, all) => ({
			variable,
			own: variable.candidates.map((place) => this.#withFixed(place)),
			twinOf: twinBefore(all, index),
		}));
		this.#fixedScore = pairSum(fixed, (a, b) => this.#costs.pair(a, b));
	}

	run(): Solution[] {
		this.#descend(0, this.#fixedScore);
		return this.#kept.map(({ solution }) => solution).sort((a, b) => byScore(a.score, b.score));
	}

	#descend(depth: number, score: Score): void {
		const table = this.#tables[depth];
		if (!table) {
			this.#keep(addScores(score, this.#costs.week(this.#placed())));
			return;
		}
		const first = table.twinOf === undefined ? 0 : (this.#chosen[table.twinOf] as number);
		for (let index = first; index < table.variable.candidates.length; index += 1) {
			this.#chosen.push(index);
			const next = addScores(score, this.#added(depth));
			if (this.#mayImprove(depth + 1, next)) this.#descend(depth + 1, next);
			this.#chosen.pop();
		}
	}

	/** The price of the last chosen place: its own and with every place chosen before. */
	#added(depth: number): Score {
		const table = this.#tables[depth] as Table;
		const index = this.#chosen[depth] as number;
		let { hard, soft } = table.own[index] as Score;
		const place = table.variable.candidates[index] as PlacedSession;
		for (let other = 0; other < depth; other += 1) {
			const pair = this.#pair(this.#choice(other), place);
			hard += pair.hard;
			soft += pair.soft;
		}
		return { hard, soft };
	}

	/** Could any completion beat the worst week kept? Adds to the score the best each open variable could still do. */
	#mayImprove(depth: number, score: Score): boolean {
		const worst = this.#kept.length < this.#count ? undefined : this.#kept.at(-1);
		if (!worst) return true;
		const pending = Math.max(0, this.#strengthCount - depth);
		const week = this.#costs.weekBound(this.#placedStrengthAndRuns(depth), pending);
		let hard = score.hard + week.hard;
		let soft = score.soft + week.soft;
		if (!isBetter({ hard, soft: Infinity }, worst.solution.score)) return false;
		for (let open = depth; open < this.#tables.length; open += 1) {
			const best = this.#bestCase(open, depth);
			hard += best.hard;
			soft += best.soft;
		}
		return isBetter({ hard, soft }, worst.solution.score);
	}

	/** For one open variable: the fewest hard and, separately, the most soft points any of its places could bring. */
	#bestCase(open: number, depth: number): Score {
		const { variable, own } = this.#tables[open] as Table;
		let hard = Infinity;
		let soft = -Infinity;
		for (let index = 0; index < own.length; index += 1) {
			const place = variable.candidates[index] as PlacedSession;
			let { hard: placeHard, soft: placeSoft } = own[index] as Score;
			for (let other = 0; other < depth; other += 1) {
				const pair = this.#pair(this.#choice(other), place);
				placeHard += pair.hard;
				placeSoft += pair.soft;
			}
			for (let later = Math.max(open + 1, this.#strengthCount); later < this.#tables.length; later += 1) {
				placeSoft += this.#mostWith(later, place);
			}
			if (placeHard < hard) hard = placeHard;
			if (placeSoft > soft) soft = placeSoft;
		}
		return { hard, soft };
	}

	/** The most soft points a place could share with an open run. Strength sessions only ever cost each other. */
	#mostWith(openRun: number, place: PlacedSession): number {
		let most = -Infinity;
		for (const candidate of (this.#tables[openRun] as Table).variable.candidates) {
			most = Math.max(most, this.#pair(place, candidate).soft);
		}
		return most;
	}

	#keep(score: Score): void {
		const solution = { sessions: this.#placed(), score };
		const key = this.#keyOf?.(solution.sessions) ?? `${this.#chosen}`;
		const same = this.#kept.find((kept) => kept.key === key);
		if (same && !isBetter(score, same.solution.score)) return;
		const others = this.#kept.filter((kept) => kept !== same);
		const place = others.findIndex((kept) => isBetter(score, kept.solution.score));
		others.splice(place < 0 ? others.length : place, 0, { key, solution });
		this.#kept = others.slice(0, this.#count);
	}

	#choice(depth: number): PlacedSession {
		return (this.#tables[depth] as Table).variable.candidates[this.#chosen[depth] as number] as PlacedSession;
	}

	#placed(): PlacedSession[] {
		return [...this.#fixed, ...this.#chosen.map((_, depth) => this.#choice(depth))];
	}

	#placedStrengthAndRuns(depth: number): PlacedSession[] {
		const placed = [...this.#runs];
		for (let index = 0; index < Math.min(depth, this.#strengthCount); index += 1)
			placed.push(this.#choice(index));
		return placed;
	}

	#withFixed(place: PlacedSession): Score {
		let score = this.#costs.session(place);
		for (const fixed of this.#fixed) score = addScores(score, this.#costs.pair(fixed, place));
		return score;
	}

	#pair(a: PlacedSession, b: PlacedSession): Score {
		let row = this.#pairs.get(a);
		if (!row) this.#pairs.set(a, (row = new Map()));
		let score = row.get(b);
		if (!score) row.set(b, (score = this.#costs.pair(a, b)));
		return score;
	}
}

function twinBefore(variables: readonly Variable[], index: number): number | undefined {
	const twin = variables[index]?.twin;
	if (twin === undefined) return undefined;
	for (let before = index - 1; before >= 0; before -= 1) if (variables[before]?.twin === twin) return before;
	return undefined;
}

function pairSum(
	sessions: readonly PlacedSession[],
	price: (a: PlacedSession, b: PlacedSession) => Score,
): Score {
	let sum = NO_COST;
	sessions.forEach((a, index) => {
		for (const b of sessions.slice(index + 1)) sum = addScores(sum, price(a, b));
	});
	return sum;
}
