import type { Score } from './types.ts';

/**
 * A score as one number, lower is better: hard points count a million each, so no sum of soft points outweighs one. Hard and soft points are
 * whole numbers, far below the range in which numbers are exact.
 */
export type Cost = number;

const A_HARD_POINT = 1_000_000;

export const costOf = (hard: number, soft: number): Cost => hard * A_HARD_POINT - soft;

/** The score behind a cost. */
export function scoreOf(cost: Cost): Score {
	// Rounding a small negative number gives -0, which is not what a reader of a score expects.
	const hard = Math.round(cost / A_HARD_POINT) + 0;
	return { hard, soft: hard * A_HARD_POINT - cost };
}

/** Sorts best first: hard is compared before soft and never traded for it. */
export const byScore = (a: Score, b: Score): number => a.hard - b.hard || b.soft - a.soft;

/** A cost that no week with so many hard points reaches from below. */
export const below = (hard: number): Cost => (hard - 0.5) * A_HARD_POINT;
