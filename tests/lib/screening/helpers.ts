import type { Answer, Answers, TestId } from '../../../src/lib/screening/types.ts';

/** Both sides alike, or one each. */
export const measured = (left: number, right = left): Answer => ({ kind: 'measured', left, right });

/** One score, and how the landings were where that is asked. */
export const whole = (value: number, landing?: number): Answer => ({
	kind: 'whole',
	value,
	...(landing !== undefined && { landing }),
});

/** Ten quiet hops on both legs and one for distance, or hops that were loud on the left. */
export const hopped = (left: number, right = left): Answer => ({
	kind: 'hops',
	quiet: { left: true, right: true },
	reach: { left, right },
});
export const LOUD: Answer = { kind: 'hops', quiet: { left: false, right: true } };

export const SKIPPED: Answer = { kind: 'skipped' };

/** Every test answered, level 2 for a 30-year-old man. */
const SOLID: Readonly<Record<TestId, Answer>> = {
	T01: measured(30),
	T02: measured(8),
	T03: measured(1),
	T04: measured(60, 57),
	T05: measured(4),
	T06: measured(12),
	T07: whole(28),
	T08: measured(26),
	T09: measured(9),
	T10: whole(10),
	T11: measured(38),
	T12: measured(20),
	T13: measured(45),
	T15: whole(77),
	T16: hopped(200, 180),
	T17: whole(249, 0),
	T18: measured(20),
};

/** Every test answered, level 2 for a 30-year-old man unless changed. */
export const allAnswered = (changes: Partial<Record<TestId, Answer>> = {}): Answers => ({
	...SOLID,
	...changes,
});
