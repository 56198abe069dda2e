import { describe, it } from 'vitest';
import { threeDaysBetweenHeavy } from '../../../src/lib/rules/three-days-between-heavy.ts';
import { expectTable } from '../../helpers/expect-rule.ts';

describe('three-days-between-heavy', () => {
	it('asks for 72 hours from every heavy session to the next, round the week', () => {
		expectTable(threeDaysBetweenHeavy, [
			[['mon am heavy-legs 40', 'thu am heavy-legs 40'], 1],
			[['mon pm heavy-legs 40', 'thu am heavy-legs 40'], 0],
			[['mon am heavy-legs 40', 'sat am heavy-legs 40'], 0],
			[['mon am heavy-legs 40'], 0],
			[['mon am heavy-legs 40', 'wed am heavy-legs 40', 'fri am heavy-legs 40'], 0],
		]);
	});
});
