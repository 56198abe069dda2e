import { describe, it } from 'vitest';
import { sameAsLastWeek } from '../../../src/lib/rules/same-as-last-week.ts';
import { expectTable } from '../../helpers/expect-rule.ts';

describe('same-as-last-week', () => {
	it('counts a session on the day it had', () => {
		expectTable(sameAsLastWeek, [
			[['tue pm heavy-legs 40'], 1, { lastWeek: { s1: 'tue' } }],
			[['wed pm heavy-legs 40'], 0, { lastWeek: { s1: 'tue' } }],
			[['wed pm heavy-legs 40'], 0],
		]);
	});
});
