import { describe, it } from 'vitest';
import { noThreeHardDays } from '../../../src/lib/rules/no-three-hard-days.ts';
import { expectTable } from '../../helpers/expect-rule.ts';

describe('no-three-hard-days', () => {
	it('counts every run of three hard days, across Sunday night as well', () => {
		expectTable(noThreeHardDays, [
			[['mon am intervals 60', 'tue am heavy-legs 40', 'wed am plyo 20'], 1],
			[['mon am intervals 60', 'tue am heavy-legs 40', 'thu am plyo 20'], 0],
			[['sat am long 60', 'sun am heavy-legs 40', 'mon am tempo 20'], 1],
			[['mon am intervals 60', 'tue am heavy-legs 40', 'wed am long 20', 'thu am race 40'], 2],
			[['mon am intervals 60', 'tue am upper-core 40', 'wed am long 20'], 0],
		]);
	});

	it('counts threes that reach into a dated week from either side', () => {
		expectTable(noThreeHardDays, [
			[['-1 sat am long 60', '-1 sun am heavy-legs 40', 'mon am tempo 20'], 1],
			[['-1 sun am long 60', 'mon am heavy-legs 40', 'tue am tempo 20'], 1],
			[['sun am long 60', '1 mon am heavy-legs 40', '1 tue am tempo 20'], 1],
			[['sat am long 60', 'sun am heavy-legs 40', '1 mon am tempo 20'], 1],
			[['-1 fri am long 60', '-1 sat am heavy-legs 40', '-1 sun am tempo 20', 'tue am easy 30'], 0],
			[['1 mon am long 60', '1 tue am heavy-legs 40', '1 wed am tempo 20', 'tue am easy 30'], 0],
			[['0 sat am long 60', 'sun am heavy-legs 40', 'mon am tempo 20'], 0],
		]);
	});
});
