import { describe, expect, it, vi } from 'vitest';
import { randomFrom, randomWeek } from '../../../scripts/random-week.ts';
import { plan } from '../../../src/lib/schedule/plan.ts';
import type * as Solver from '../../../src/lib/schedule/solve.ts';

/** A planner that may look at twenty places only, so that it has to stop as it would on a week made to take for ever. */
vi.mock('../../../src/lib/schedule/solve.ts', async (load) => {
	const actual = await load<typeof Solver>();
	return {
		...actual,
		solve: (...[request, strategy, options]: Parameters<typeof actual.solve>) =>
			actual.solve(request, strategy, { ...options, nodes: 20 }),
	};
});

describe('a plan whose search had to stop', () => {
	const random = randomFrom(3);
	const plans = Array.from({ length: 40 }, () =>
		plan(randomWeek(random, { runs: [3, 5], strength: [2, 3], openRuns: 0.5, roaming: 0.5 })),
	);
	const stopped = plans.flatMap((answer) => (answer.gap ? [{ ...answer, gap: answer.gap }] : []));

	it('says by how much a better week could be better', () => {
		expect(stopped.length).toBeGreaterThan(20);
		for (const { gap } of stopped) expect(gap.hard > 0 || (gap.hard === 0 && gap.soft > 0)).toBe(true);
	});

	it('still has every session in it', () => {
		for (const { best, whyNot } of stopped)
			expect(best.sessions.map(({ id }) => id).sort()).toEqual(Object.keys(whyNot).sort());
	});
});
