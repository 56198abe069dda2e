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
});
