import { describe, expect, it } from 'vitest';
import { longRunGuard } from '../../../src/lib/rules/long-run-guard.ts';
import { expectTable, sayings } from '../../helpers/expect-rule.ts';

describe('long-run-guard', () => {
	it('warns above 110 % of the longest run of the last 30 days', () => {
		expectTable(longRunGuard, [
			[['sat am long 100'], 0, { athlete: { longestRunMinutes: 91 } }],
			[['sat am long 100'], 1, { athlete: { longestRunMinutes: 90 } }],
			[['sat am long 99'], 0, { athlete: { longestRunMinutes: 90 } }],
			[['sat am long 22'], 0, { athlete: { longestRunMinutes: 20 } }],
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

	it('speaks of the runs of a dated week alone', () => {
		expectTable(longRunGuard, [
			[
				['-1 sat am long 200', '1 sat am long 200', 'sat am long 90'],
				0,
				{ athlete: { longestRunMinutes: 90 } },
			],
		]);
	});

	it('says how long the run is beside the longest', () => {
		expect(sayings(longRunGuard, ['sat am long 100'], { athlete: { longestRunMinutes: 90 } })).toEqual([
			'Saturday’s long run is 111 % of your longest run of the last 30 days.',
		]);
	});
});
