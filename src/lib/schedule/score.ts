import type { Score } from './types.ts';

export const NO_COST: Score = { hard: 0, soft: 0 };

export const addScores = (a: Score, b: Score): Score => ({ hard: a.hard + b.hard, soft: a.soft + b.soft });

/** Sorts best first: hard is compared before soft and never traded for it. */
export const byScore = (a: Score, b: Score): number => a.hard - b.hard || b.soft - a.soft;
