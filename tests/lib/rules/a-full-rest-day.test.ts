import { describe, expect, it } from 'vitest';
import { aFullRestDay } from '../../../src/lib/rules/a-full-rest-day.ts';
import { expectTable, verdict } from '../../helpers/expect-rule.ts';
import { week } from '../../helpers/week.ts';

describe('a-full-rest-day', () => {
	it('wants one day without any session', () => {
		expectTable(aFullRestDay, [
			[
				[
					'mon am easy 30',
					'tue am easy 30',
					'wed am easy 30',
					'thu am easy 30',
					'fri am easy 30',
					'sat am easy 30',
					'sun am easy 30',
				],
				24,
			],
			[
				[
					'mon am easy 30',
					'tue am easy 30',
					'wed am easy 30',
					'thu am easy 30',
					'fri am easy 30',
					'sat am easy 30',
				],
				0,
			],
			[
				[
					'mon am easy 30',
					'tue am easy 30',
					'wed am easy 30',
					'thu am easy 30',
					'fri am easy 30',
					'sat am easy 30',
					'sun pm upper-core 20',
				],
				24,
			],
		]);
	});

	it('allows two sessions a day and counts each one more', () => {
		expectTable(aFullRestDay, [
			[['mon am easy 30', 'mon pm upper-core 30'], 0],
			[['mon am easy 30', 'mon pm upper-core 30', 'mon pm light-legs 20'], 24],
			[['mon am easy 30', 'mon pm upper-core 30', 'mon pm light-legs 20', 'mon pm plyo 20'], 48],
			[['mon am easy 30', 'mon pm upper-core 30', 'tue am easy 20', 'tue pm easy 20'], 0],
		]);
	});

	it('allows three strength sessions and two with heavy legs', () => {
		expectTable(aFullRestDay, [
			[['mon am upper-core 30', 'tue am upper-core 30', 'wed am light-legs 30'], 0],
			[['mon am upper-core 30', 'tue am upper-core 30', 'wed am light-legs 30', 'thu am plyo 20'], 24],
			[['mon am heavy-legs 30', 'wed am heavy-legs 30'], 0],
			[['mon am heavy-legs 30', 'wed am full-body 30', 'fri am heavy-legs 30'], 24],
		]);
	});

	it('says which sessions and why', () => {
		expect(
			verdict(aFullRestDay, week('mon am easy 30', 'mon pm upper-core 30', 'mon pm light-legs 20')).messages,
		).toEqual(['Monday’s light-leg session makes 3 sessions on one day; 2 is the most.']);
	});
});
