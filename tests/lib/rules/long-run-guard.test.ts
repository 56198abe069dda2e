import { describe, it } from 'vitest';
import { longRunGuard } from '../../../src/lib/rules/long-run-guard.ts';
import { expectTable } from '../../helpers/expect-rule.ts';

describe('long-run-guard', () => {
	it('warns above 110 % of the longest run of the last 30 days', () => {
		expectTable(longRunGuard, [
			[['sat am long 100'], 0, { athlete: { longestRunMinutes: 91 } }],
			[['sat am long 100'], 1, { athlete: { longestRunMinutes: 90 } }],
			[['sat am long 99'], 0, { athlete: { longestRunMinutes: 90 } }],
			[['sat am race 120', 'mon am easy 110'], 2, { athlete: { longestRunMinutes: 90 } }],
		]);
	});

	it('says nothing of cross-training or strength, nor when the longest run is unknown', () => {
		expectTable(longRunGuard, [
			[['sat am cross 200'], 0, { athlete: { longestRunMinutes: 90 } }],
			[['sat am heavy-legs 200'], 0, { athlete: { longestRunMinutes: 90 } }],
			[['sat am long 400'], 0],
		]);
	});
});
