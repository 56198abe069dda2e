import { describe, it } from 'vitest';
import { noHeavyLegsOnLongDays } from '../../../src/lib/rules/no-heavy-legs-on-long-days.ts';
import { expectTable } from '../../helpers/expect-rule.ts';

describe('no-heavy-legs-on-long-days', () => {
	it('objects to heavy legs on the day of a long run or race, in either order', () => {
		expectTable(noHeavyLegsOnLongDays, [
			[['sat am long 90', 'sat pm heavy-legs 40'], 24],
			[['sat am full-body 40', 'sat pm race 40'], 24],
		]);
	});

	it('is content with other days, other runs and light work', () => {
		expectTable(noHeavyLegsOnLongDays, [
			[['sat am long 90', 'sun pm heavy-legs 40'], 0],
			[['sat am intervals 90', 'sat pm heavy-legs 40'], 0],
			[['sat am long 90', 'sat pm light-legs 40'], 0],
		]);
	});

	it('keeps to one day of one week', () => {
		expectTable(noHeavyLegsOnLongDays, [
			[['-1 sat am long 90', 'sat pm heavy-legs 40'], 0],
			[['0 sat am long 90', 'sat pm heavy-legs 40'], 24],
		]);
	});
});
