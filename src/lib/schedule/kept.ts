import type { PlacedSession } from '../model/session.ts';
import { byScore } from './score.ts';
import type { Score } from './types.ts';

/** A whole week with its score. */
export interface Solution {
	readonly sessions: readonly PlacedSession[];
	readonly score: Score;
}

interface Entry {
	readonly key: string;
	readonly chosen: readonly number[];
	readonly solution: Solution;
}

/** The best weeks met so far, best first, one for each key. */
export class Kept {
	readonly #count: number;
	readonly #unbroken: boolean;
	readonly #keyOf: ((sessions: readonly PlacedSession[]) => string) | undefined;
	#entries: Entry[] = [];

	constructor(
		count: number,
		unbroken: boolean,
		keyOf: ((sessions: readonly PlacedSession[]) => string) | undefined,
	) {
		this.#count = count;
		this.#unbroken = unbroken;
		this.#keyOf = keyOf;
	}

	solutions(): Solution[] {
		return this.#entries.map(({ solution }) => solution);
	}

	/** Could a week with this bound, whose first choices are these, be kept? */
	mayEnter(bound: Score, chosen: readonly number[]): boolean {
		if (this.#unbroken && bound.hard > 0) return false;
		const last = this.#entries[this.#count - 1];
		return !last || compare(bound, chosen, last.solution.score, last.chosen) < 0;
	}

	/** Keeps a week if it is better than the last one kept and than the one with the same key. */
	offer(score: Score, chosen: readonly number[], sessions: () => readonly PlacedSession[]): void {
		if (!this.mayEnter(score, chosen)) return;
		const solution = { sessions: sessions(), score };
		const entry = { key: this.#keyOf?.(solution.sessions) ?? chosen.join(), chosen: [...chosen], solution };
		const same = this.#entries.find(({ key }) => key === entry.key);
		if (same && order(same, entry) <= 0) return;
		this.#entries = [...this.#entries.filter((kept) => kept !== same), entry]
			.sort(order)
			.slice(0, this.#count);
	}
}

const order = (a: Entry, b: Entry): number => compare(a.solution.score, a.chosen, b.solution.score, b.chosen);

/** Better score first; of equal scores the earlier places first. Choices are compared as far as both go. */
function compare(a: Score, chosenA: readonly number[], b: Score, chosenB: readonly number[]): number {
	const difference = byScore(a, b);
	if (difference !== 0) return difference;
	for (let index = 0; index < chosenA.length; index += 1) {
		const step = (chosenA[index] as number) - (chosenB[index] as number);
		if (step !== 0) return step;
	}
	return chosenA.length < chosenB.length ? -1 : 0;
}
