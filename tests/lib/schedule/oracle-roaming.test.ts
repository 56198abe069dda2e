import { describe, expect, it } from 'vitest';
import { expectEqualToOracle } from '../../helpers/oracle.ts';

describe('with runs that roam, the planner', () => {
	it('is equal to integer programming on 950 small random weeks', { timeout: 600_000 }, () => {
		const unbroken = expectEqualToOracle(3, 950, {
			runs: [1, 4],
			strength: [1, 2],
			openRuns: 0.5,
			roaming: 0.6,
			dated: 0.25,
			detailed: true,
		});
		expect(unbroken).toBeGreaterThan(500);
	});

	it('and on 250 larger ones', { timeout: 600_000 }, () => {
		const unbroken = expectEqualToOracle(4, 250, {
			runs: [3, 6],
			strength: [1, 3],
			openRuns: 0.4,
			roaming: 0.5,
			dated: 0.25,
			detailed: true,
		});
		expect(unbroken).toBeGreaterThan(100);
	});
});
