import { describe, expect, it } from 'vitest';
import { bestByProgram } from '../../../scripts/oracle/oracle.ts';
import { randomFrom, randomWeek } from '../../../scripts/random-week.ts';
import type { PlanRequest, Run, StrengthRequest } from '../../../src/lib/model/request.ts';
import type { PlacedSession } from '../../../src/lib/model/session.ts';
import { judge } from '../../../src/lib/schedule/judge.ts';
import { byScore } from '../../../src/lib/schedule/score.ts';
import { solve } from '../../../src/lib/schedule/solve.ts';
import type { Score } from '../../../src/lib/schedule/types.ts';
import { bruteForce, placements } from '../../helpers/brute-force.ts';

const WEEKS = 1500;
/** Weeks with more placements than this are drawn again: brute force has to judge every one. */
const MOST_PLACEMENTS = 3000;

describe('the solver', () => {
	it(`equals brute force on ${WEEKS} random weeks, and proves it`, { timeout: 240_000 }, () => {
		const random = randomFrom(20261122);
		for (let index = 0; index < WEEKS; index += 1) {
			const request = smallWeek(random, MOST_PLACEMENTS);
			const strategy = index % 2 === 0 ? 'consolidate' : 'separate';
			const best = solve(request, strategy);
			const where = JSON.stringify({ strategy, request });
			expect(best?.score, where).toEqual(bruteForce(request, strategy));
			expect(best?.bound, where).toEqual(best?.score);
			expect(judge(request, strategy, best?.sessions ?? []).score, where).toEqual(best?.score);
		}
	});

	it('of equally good weeks takes the same one every time', () => {
		const random = randomFrom(5);
		for (let index = 0; index < 100; index += 1) {
			const request = smallWeek(random, MOST_PLACEMENTS);
			expect(solve(structuredClone(request), 'separate')).toEqual(solve(request, 'separate'));
		}
	});

	it('finds the best among the weeks that count', () => {
		const random = randomFrom(8);
		for (let index = 0; index < 100; index += 1) {
			const request = smallWeek(random, 500);
			const accepts = (sessions: readonly PlacedSession[]) => sessions.some(({ day }) => day === 'tue');
			const found = solve(request, 'separate', { accepts });
			expect(found?.score, JSON.stringify(request)).toEqual(bruteForce(request, 'separate', accepts));
			expect(solve(request, 'separate', { accepts: () => false })).toBeUndefined();
		}
	});

	it('finds no week when only weeks that keep every hard rule are wanted and there is none', () => {
		const random = randomFrom(9);
		const found = new Set<boolean>();
		for (let index = 0; index < 100; index += 1) {
			const request = smallWeek(random, 1000);
			const best = solve(request, 'consolidate');
			const unbroken = solve(request, 'consolidate', { unbroken: true });
			expect(unbroken).toEqual(best?.score.hard === 0 ? best : undefined);
			found.add(unbroken !== undefined);
		}
		expect(found.size).toBe(2);
	});
});

describe('weeks too large for brute force', () => {
	const easy = (id: string): Run => ({ id, kind: 'easy', minutes: 45 });
	const heavy = ['s0', 's1'].map((id): StrengthRequest => ({ id, kind: 'heavy-legs', minutes: 40 }));
	const ROWS: readonly (readonly [string, readonly Run[]])[] = [
		[
			'with runs that are alike',
			[...['r0', 'r1', 'r2'].map(easy), { id: 'long', kind: 'long', minutes: 90 }],
		],
		[
			'with two key runs on one day, in either half of it',
			[
				{ id: 'long', kind: 'long', minutes: 90, day: 'sat' },
				{ id: 'fast', kind: 'intervals', minutes: 60, day: 'sat' },
				{ id: 'tempo', kind: 'tempo', minutes: 45 },
			],
		],
	];

	it.each(ROWS)('%s come out as by integer programming', (_, runs) => {
		const request: PlanRequest = {
			...{ strategy: 'auto', athlete: {}, availability: { mon: { am: 0 }, fri: { pm: 30 } } },
			runs,
			strength: heavy,
		};
		for (const strategy of ['consolidate', 'separate'] as const)
			expect(solve(request, strategy)?.score).toEqual(bestByProgram(request, strategy).score);
	});
});

describe('a search that has to stop', () => {
	const random = randomFrom(17);
	const weeks = Array.from({ length: 60 }, () =>
		randomWeek(random, { runs: [3, 5], strength: [2, 3], openRuns: 0.5, roaming: 0.5, dated: 0.2 }),
	);

	it('still has a week, and a bound that the best week does not pass', { timeout: 120_000 }, () => {
		let stopped = 0;
		for (const request of weeks) {
			const best = solve(request, 'separate')?.score as Score;
			for (const nodes of [0, 1, 50]) {
				const found = solve(request, 'separate', { nodes });
				const where = JSON.stringify({ nodes, request });
				expect(found?.sessions.length, where).toBe(request.runs.length + request.strength.length);
				expect(judge(request, 'separate', found?.sessions ?? []).score, where).toEqual(found?.score);
				expect(byScore(found?.bound as Score, best), where).toBeLessThanOrEqual(0);
				expect(byScore(best, found?.score as Score), where).toBeLessThanOrEqual(0);
				if (byScore(found?.bound as Score, found?.score as Score) < 0) stopped += 1;
			}
		}
		expect(stopped).toBeGreaterThan(100);
	});

	it('says the same whenever it is asked', () => {
		for (const request of weeks.slice(0, 10))
			expect(solve(request, 'separate', { nodes: 50 })).toEqual(solve(request, 'separate', { nodes: 50 }));
	});
});

/** A week small enough for brute force; every third has runs that roam. */
function smallWeek(random: () => number, most: number): PlanRequest {
	for (;;) {
		const roaming = random() < 0.33 ? 0.5 : 0;
		const request = randomWeek(random, {
			runs: [1, 6],
			strength: [1, 4],
			openRuns: 0.25,
			roaming,
			dated: 0.2,
			detailed: true,
		});
		if (placements(request) <= most) return request;
	}
}
