import { describe, expect, it } from 'vitest';
import { oneRunADay } from '../../../src/lib/rules/one-run-a-day.ts';
import { expectTable, sayings } from '../../helpers/expect-rule.ts';

describe('one-run-a-day', () => {
	it('counts each pair of runs on one day once, cross-training included', () => {
		expectTable(oneRunADay, [
			[['tue am easy 40', 'tue pm easy 30'], 1],
			[['tue am intervals 40', 'tue pm recovery 30'], 1],
			[['tue am easy 40', 'tue pm cross 30'], 1],
			[['tue am easy 40', 'tue am easy 20 12:00', 'tue pm cross 30'], 3],
		]);
	});

	it('is content with one run and one lift, and with two days', () => {
		expectTable(oneRunADay, [
			[['tue am easy 40', 'tue pm heavy-legs 30'], 0],
			[['tue am easy 40', 'wed am easy 30'], 0],
		]);
	});

	it('keeps to one day of one week', () => {
		expectTable(oneRunADay, [
			[['-1 tue am easy 40', 'tue pm easy 30'], 0],
			[['0 tue am easy 40', 'tue pm easy 30'], 1],
		]);
	});

	it('says which runs', () => {
		expect(sayings(oneRunADay, ['tue am easy 40', 'tue pm recovery 30'])).toEqual([
			'Tuesday’s easy run and Tuesday’s recovery run are on the same day.',
		]);
	});
});
