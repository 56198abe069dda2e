import { describe, it } from 'vitest';
import { spaceBetweenHeavySessions } from '../../../src/lib/rules/space-between-heavy-sessions.ts';
import { expectTable } from '../../helpers/expect-rule.ts';

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
});
