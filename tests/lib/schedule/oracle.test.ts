import { describe, expect, it } from 'vitest';
import { expectEqualToOracle } from '../../helpers/oracle.ts';

/** Together with `oracle-roaming.test.ts` three thousand weeks; two files, so that two cores share them. */
describe('around runs whose day is fixed, the planner', () => {
	it('is equal to integer programming on 1800 random weeks', { timeout: 600_000 }, () => {
		const unbroken = expectEqualToOracle(20261124, 1800, {
			runs: [1, 6],
			strength: [1, 3],
			openRuns: 0.3,
			dated: 0.25,
			detailed: true,
		});
		expect(unbroken).toBeGreaterThan(700);
		expect(unbroken).toBeLessThan(1500);
	});
});
