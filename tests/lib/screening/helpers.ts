import type { Answer, Answers, TestId } from '../../../src/lib/screening/types.ts';
import { TEST_IDS } from '../../../src/lib/screening/types.ts';

/** Both sides alike, or one each. */
export const measured = (left: number, right = left): Answer => ({ kind: 'measured', left, right });

export const SKIPPED: Answer = { kind: 'skipped' };

/** Every test answered, level 2 for a 30-year-old man unless changed. */
export function allAnswered(changes: Partial<Record<TestId, Answer>> = {}): Answers {
	const solid: Record<TestId, number> = { T01: 30, T05: 4, T08: 26, T09: 9, T12: 20, T13: 45 };
	return { ...Object.fromEntries(TEST_IDS.map((id) => [id, measured(solid[id])])), ...changes };
}
