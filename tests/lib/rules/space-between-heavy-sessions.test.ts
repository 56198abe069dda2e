import { describe, expect, it } from 'vitest';
import { spaceBetweenHeavySessions } from '../../../src/lib/rules/space-between-heavy-sessions.ts';
import { expectTable, sayings } from '../../helpers/expect-rule.ts';

describe('space-between-heavy-sessions', () => {
	it('counts the hours missing to 48 between two starts', () => {
		expectTable(spaceBetweenHeavySessions, [
			[['mon am heavy-legs 40', 'tue am full-body 40'], 24],
			[['mon pm heavy-legs 40', 'wed am heavy-legs 40'], 11],
			[['mon am heavy-legs 40', 'wed am heavy-legs 40'], 0],
			[['mon am heavy-legs 40', 'wed am heavy-legs 40 06:59'], 1],
		]);
	});

	it('holds for jump sessions as well, but not between the two kinds', () => {
		expectTable(spaceBetweenHeavySessions, [
			[['mon am plyo 20', 'tue am plyo 20'], 24],
			[['mon am plyo 20', 'tue am heavy-legs 20'], 0],
			[['mon am plyo 20', 'tue am plyo 20 contacts=40'], 0],
		]);
	});

	it('counts across Sunday night, in both directions', () => {
		expectTable(spaceBetweenHeavySessions, [
			[['mon am heavy-legs 40', 'sun am heavy-legs 40'], 24],
			[['mon am heavy-legs 40', 'sat am heavy-legs 40'], 0],
		]);
	});

	it('wants 72 hours from age 60', () => {
		expectTable(spaceBetweenHeavySessions, [
			[['mon am heavy-legs 40', 'wed am heavy-legs 40'], 24, { athlete: { age: 60 } }],
			[['mon am heavy-legs 40', 'thu am heavy-legs 40'], 0, { athlete: { age: 60 } }],
			[['mon am plyo 20', 'wed am plyo 20'], 24, { athlete: { age: 60 } }],
			[['mon am heavy-legs 40', 'wed am heavy-legs 40'], 0, { athlete: { age: 59 } }],
		]);
	});

	it('is content with one heavy session', () => {
		expectTable(spaceBetweenHeavySessions, [[['mon am heavy-legs 40'], 0]]);
	});

	it('counts into the weeks before and after a dated week, and not from its Sunday to its own Monday', () => {
		expectTable(spaceBetweenHeavySessions, [
			[['-1 sun am heavy-legs 40', 'mon am heavy-legs 40'], 24],
			[['sun am heavy-legs 40', '1 mon am heavy-legs 40'], 24],
			[['0 sun am heavy-legs 40', 'mon am heavy-legs 40'], 0],
			[['-1 sat am heavy-legs 40', '-1 sun am heavy-legs 40', 'wed am easy 30'], 0],
			[['-1 mon am plyo 20', 'mon am plyo 20'], 0],
		]);
	});

	it('says which sessions and why', () => {
		expect(sayings(spaceBetweenHeavySessions, ['mon pm heavy-legs 40', 'wed am heavy-legs 40'])).toEqual([
			'Monday’s heavy-leg session and Wednesday’s heavy-leg session start 37 h apart; leave 48 h.',
		]);
		expect(
			sayings(spaceBetweenHeavySessions, ['mon am plyo 20', 'wed am plyo 20'], { athlete: { age: 60 } }),
		).toEqual([
			'Monday’s jump session and Wednesday’s jump session start 48 h apart; leave 72 h from age 60.',
		]);
	});
});
