import { describe, it } from 'vitest';
import { jumpsComeFirst } from '../../../src/lib/rules/jumps-come-first.ts';
import { expectTable } from '../../helpers/expect-rule.ts';

describe('jumps-come-first', () => {
	it('objects to jumps after a key run on one day, however few', () => {
		expectTable(jumpsComeFirst, [
			[['tue am intervals 60', 'tue pm plyo 20'], 24],
			[['tue am long 60', 'tue pm plyo 10 contacts=30'], 24],
		]);
	});

	it('is content with jumps before the run, after easy runs and on other days', () => {
		expectTable(jumpsComeFirst, [
			[['tue pm intervals 60', 'tue am plyo 20'], 0],
			[['tue am easy 60', 'tue pm plyo 20'], 0],
			[['mon am intervals 60', 'tue pm plyo 20'], 0],
			[['tue am intervals 60', 'tue pm heavy-legs 20'], 0],
		]);
	});
});
