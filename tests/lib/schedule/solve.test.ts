import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/lib/schedule/judge.ts';
import { solve } from '../../../src/lib/schedule/solve.ts';
import { bruteForce, placements } from '../../helpers/brute-force.ts';
import { randomFrom, randomWeek } from '../../../scripts/random-week.ts';

const WEEKS = 2000;
/** Weeks with more placements than this are drawn again: brute force has to judge every one. */
const MOST_PLACEMENTS = 3000;

describe('the solver', () => {
	it(`equals brute force on ${WEEKS} random weeks`, { timeout: 240_000 }, () => {
		const random = randomFrom(20261122);
		for (let index = 0; index < WEEKS; index += 1) {
			const request = smallWeek(random);
			const strategy = index % 2 === 0 ? 'consolidate' : 'separate';
			const [best] = solve(request, strategy);
			expect(best?.score, JSON.stringify(request)).toEqual(bruteForce(request, strategy));
			expect(judge(request, strategy, best?.sessions ?? []).score).toEqual(best?.score);
		}
	});

	it('returns weeks best first, each key once, and the same first week however many are asked for', () => {
		const random = randomFrom(5);
		for (let index = 0; index < 200; index += 1) {
			const request = smallWeek(random);
			const [alone] = solve(request, 'separate');
			const weeks = solve(request, 'separate', { count: 4 });
			expect(weeks[0]).toEqual(alone);
			expect(new Set(weeks.map(({ sessions }) => JSON.stringify(sessions))).size).toBe(weeks.length);
			for (const [place, week] of weeks.entries()) {
				const before = weeks[place - 1];
				if (!before) continue;
				const { hard, soft } = week.score;
				expect(before.score.hard < hard || (before.score.hard === hard && before.score.soft >= soft)).toBe(
					true,
				);
			}
		}
	});
});

function smallWeek(random: () => number) {
	for (;;) {
		const request = randomWeek(random, { runs: [1, 6], strength: [1, 4], openRuns: 0.25 });
		if (placements(request) <= MOST_PLACEMENTS) return request;
	}
}
