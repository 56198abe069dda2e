import { describe, expect, it } from 'vitest';
import { DAYS } from '../../../src/lib/model/week.ts';
import { aFullRestDay } from '../../../src/lib/rules/a-full-rest-day.ts';
import type { SessionFacts } from '../../../src/lib/rules/types.ts';
import { viewOf } from '../../../src/lib/rules/week-view.ts';
import { expectTable, sayings } from '../../helpers/expect-rule.ts';
import { requestWith, week } from '../../helpers/week.ts';

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
		expect(sayings(aFullRestDay, ['mon am easy 30', 'mon pm upper-core 30', 'mon pm light-legs 20'])).toEqual(
			['Monday’s light-leg session makes 3 sessions on one day; 2 is the most.'],
		);
	});

	it('counts the days and sessions of a dated week alone', () => {
		expectTable(aFullRestDay, [
			[
				[
					'-1 sun am easy 30',
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
					'1 sun am easy 30',
				],
				0,
			],
			[
				[
					'-1 mon am easy 30',
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
				['-1 sun am heavy-legs 40', 'tue am heavy-legs 40', 'thu am heavy-legs 40', '1 mon am heavy-legs 40'],
				0,
			],
			[['-1 mon am easy 30', '-1 mon pm plyo 20', 'mon am easy 30', 'mon pm upper-core 30'], 0],
		]);
	});

	it('says what is too much', () => {
		expect(
			sayings(aFullRestDay, [
				'mon am heavy-legs 30',
				'tue am full-body 30',
				'wed am full-body 30',
				'thu am plyo 20',
			]),
		).toEqual([
			'This week has 4 strength sessions; 3 is the most.',
			'This week has 3 sessions with heavy legs; 2 is the most.',
		]);
		expect(
			sayings(
				aFullRestDay,
				DAYS.map((day) => `${day} am easy 30`),
			),
		).toEqual(['No day of this week is free of training.']);
	});

	it('knows what sessions still to come must cost, wherever they go', () => {
		const heavy = { id: 'h', kind: 'heavy-legs', minutes: 40 } as const;
		const upper = { id: 'u', kind: 'upper-core', minutes: 30 } as const;
		const mustAdd = (placed: readonly string[], pending: readonly SessionFacts[]) =>
			aFullRestDay.mustAdd?.(viewOf(requestWith(), week(...placed)), pending);
		expect(mustAdd(['mon am heavy-legs 30', 'wed am heavy-legs 30'], [upper])).toBe(0);
		expect(mustAdd(['mon am heavy-legs 30', 'wed am heavy-legs 30'], [heavy])).toBe(24);
		expect(mustAdd(['mon am heavy-legs 30', 'wed am heavy-legs 30'], [heavy, upper])).toBe(48);
		expect(mustAdd([], [upper, upper, upper, { id: 'e', kind: 'easy', minutes: 30 }])).toBe(0);
		const four = ['mon am heavy-legs 30', 'tue am heavy-legs 30', 'wed am heavy-legs 30', 'thu am plyo 20'];
		expect(mustAdd(four, [upper])).toBe(24);
		expect(mustAdd(four, [heavy])).toBe(48);
		expect(mustAdd(['mon am easy 30'], [upper, upper, upper, upper, upper])).toBe(48);
	});

	it('knows that more than twelve sessions leave no rest day, and counts that once', () => {
		const easy = { id: 'e', kind: 'easy', minutes: 30 } as const;
		const mustAdd = (placed: readonly string[], pending: number) =>
			aFullRestDay.mustAdd?.(viewOf(requestWith(), week(...placed)), Array<SessionFacts>(pending).fill(easy));
		const everyDay = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => `${day} am easy 30`);
		expect(mustAdd([], 12)).toBe(0);
		expect(mustAdd([], 13)).toBe(24);
		expect(mustAdd([], 14)).toBe(24);
		expect(mustAdd([], 15)).toBe(48);
		expect(mustAdd(everyDay, 6)).toBe(0);
		expect(mustAdd(everyDay, 8)).toBe(24);
		expect(mustAdd(['mon am easy 30', 'mon pm easy 30', 'mon pm easy 30 20:00'], 10)).toBe(0);
	});
});
