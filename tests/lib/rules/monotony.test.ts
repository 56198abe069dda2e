import { describe, expect, it } from 'vitest';
import { DAYS } from '../../../src/lib/model/week.ts';
import { monotony } from '../../../src/lib/rules/monotony.ts';
import { expectTable, sayings } from '../../helpers/expect-rule.ts';

const days = (names: string): string[] => names.split(' ').map((day) => `${day} am easy 45`);

describe('monotony', () => {
	it('speaks when the average load of a day is twice the spread or more', () => {
		expectTable(monotony, [
			[days('mon tue wed thu fri sat'), 1],
			[days('mon tue wed thu fri'), 0],
			[
				['mon am easy 45', 'tue am intervals 60', 'thu am easy 40', 'thu pm heavy-legs 40', 'sun am long 90'],
				0,
			],
			[['sun am long 90'], 0],
		]);
	});

	it('starts at a ratio of exactly two', () => {
		const easy = (minutes: readonly number[]) =>
			DAYS.slice(1).map((day, index) => `${day} am easy ${minutes[index]}`);
		expectTable(monotony, [
			[easy([20, 50, 50, 50, 50, 60]), 1],
			[easy([20, 50, 50, 50, 50, 61]), 0],
		]);
	});

	it('speaks when every day is the same, and not of an empty week', () => {
		expectTable(monotony, [
			[days('mon tue wed thu fri sat sun'), 1],
			[[], 0],
		]);
	});

	it('weighs minutes by effort and adds up a day', () => {
		expectTable(monotony, [
			// 40 minutes at 3 and 30 at 4 are one load; 20 and 20 on one day are another 120.
			[
				[
					'mon am easy 40',
					'tue am upper-core 30',
					'wed am easy 20',
					'wed pm easy 20',
					'thu am light-legs 30',
					'fri am easy 40',
					'sat am easy 40',
					'sun am cross 40',
				],
				1,
			],
			[
				[
					'mon am easy 40',
					'tue am intervals 50',
					'wed am easy 40',
					'thu am easy 40',
					'fri am easy 40',
					'sat am easy 40',
					'sun am easy 40',
				],
				0,
			],
		]);
	});

	it('looks at a dated week alone', () => {
		expectTable(monotony, [
			[['-1 sun am race 200', ...days('mon tue wed thu fri sat'), '1 mon am race 200'], 1],
		]);
	});

	it('says how alike the days are', () => {
		expect(sayings(monotony, days('mon tue wed thu fri sat'))).toEqual([
			'The days of this week are much alike: the average load is 2 times what they differ by. Make the easy days easier, or leave one out.',
		]);
		expect(sayings(monotony, days('mon tue wed thu fri sat sun'))).toEqual([
			'Every day of this week has the same load. Make the easy days easier, or leave one out.',
		]);
	});
});
