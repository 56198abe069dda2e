import { describe, it } from 'vitest';
import { preferredDay } from '../../../src/lib/rules/preferred-day.ts';
import { expectTable } from '../../helpers/expect-rule.ts';

describe('preferred-day', () => {
	it('counts a session on the day asked for', () => {
		expectTable(preferredDay, [
			[['tue pm heavy-legs 40'], 1, { preferredDay: 'tue' }],
			[['wed pm heavy-legs 40'], 0, { preferredDay: 'tue' }],
			[['wed pm heavy-legs 40'], 0],
		]);
	});
});
