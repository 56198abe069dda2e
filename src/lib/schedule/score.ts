import type { Score } from './types.ts';

export const NO_COST: Score = { hard: 0, soft: 0 };

export const addScores = (a: Score, b: Score): Score => ({ hard: a.hard + b.hard, soft: a.soft + b.soft });

/** Is `a` strictly better than `b`? Hard is compared first and never traded for soft. */
export const isBetter = (a: Score, b: Score): boolean =>
	a.hard < b.hard || (a.hard === b.hard && a.soft > b.soft);

/** Sorts best first. */
export const byScore = (a: Score, b: Score): number => a.hard - b.hard || b.soft - a.soft;
