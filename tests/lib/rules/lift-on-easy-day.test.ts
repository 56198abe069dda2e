import { describe, it } from 'vitest';
import { liftOnEasyDay } from '../../../src/lib/rules/lift-on-easy-day.ts';
import { expectTable } from '../../helpers/expect-rule.ts';

describe('lift-on-easy-day', () => {
	it('counts heavy legs on an easy-run day with no key run that day or the next', () => {
		expectTable(liftOnEasyDay, [
			[['tue am easy 60', 'tue pm heavy-legs 40', 'thu am intervals 60'], 1],
			[['tue am easy 60', 'tue pm heavy-legs 40', 'wed am intervals 60'], 0],
			[['tue pm heavy-legs 40', 'thu am intervals 60'], 0],
			[['tue am tempo 60', 'tue pm heavy-legs 40'], 0],
			[['tue am easy 60', 'tue pm upper-core 40'], 0],
			[['sun am easy 60', 'sun pm heavy-legs 40', 'mon am intervals 60'], 0],
		]);
	});

	it('looks to the Monday after a dated week, not to its own', () => {
		expectTable(liftOnEasyDay, [
			[['sun am easy 60', 'sun pm heavy-legs 40', '1 mon am intervals 60'], 0],
			[['0 sun am easy 60', 'sun pm heavy-legs 40', 'mon am intervals 60'], 1],
		]);
	});
});
