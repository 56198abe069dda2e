import { describe, expect, it } from 'vitest';
import { jumpContacts } from '../../../src/lib/rules/jump-contacts.ts';
import { expectTable, sayings } from '../../helpers/expect-rule.ts';

describe('jump-contacts', () => {
	it('speaks above 100 contacts', () => {
		expectTable(jumpContacts, [
			[['tue am plyo 30 contacts=101'], 1],
			[['tue am plyo 30 contacts=100'], 0],
			[['tue am plyo 30 contacts=200', 'fri am plyo 30 contacts=150'], 2],
		]);
	});

	it('says nothing of a session without a count, or of other sessions', () => {
		expectTable(jumpContacts, [
			[['tue am plyo 30'], 0],
			[['tue am heavy-legs 30 contacts=200'], 0],
			[['-1 tue am plyo 30 contacts=200', 'tue am easy 30'], 0],
		]);
	});

	it('says how many there are and how many to start with', () => {
		expect(sayings(jumpContacts, ['tue am plyo 30 contacts=140'])).toEqual([
			'Tuesday’s jump session has 140 contacts; about 100 is plenty. Start with 40 to 60.',
		]);
	});
});
