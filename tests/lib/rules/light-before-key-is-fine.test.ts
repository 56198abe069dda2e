import { describe, it } from 'vitest';
import { lightBeforeKeyIsFine } from '../../../src/lib/rules/light-before-key-is-fine.ts';
import { expectTable } from '../../helpers/expect-rule.ts';

describe('light-before-key-is-fine', () => {
	it('notes light work the day before a key run', () => {
		expectTable(lightBeforeKeyIsFine, [
			[['tue am upper-core 30', 'wed am tempo 40'], 1],
			[['sun am light-legs 30', 'mon am tempo 40'], 1],
			[['tue am heavy-legs 30', 'wed am tempo 40'], 0],
			[['tue am upper-core 30', 'wed am easy 40'], 0],
		]);
	});

	it('looks to the Monday after a dated week, not to its own', () => {
		expectTable(lightBeforeKeyIsFine, [
			[['sun am light-legs 30', '1 mon am tempo 40'], 1],
			[['0 sun am light-legs 30', 'mon am tempo 40'], 0],
		]);
	});
});
