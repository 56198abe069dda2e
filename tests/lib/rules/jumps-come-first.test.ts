import { describe, expect, it } from 'vitest';
import { jumpsComeFirst } from '../../../src/lib/rules/jumps-come-first.ts';
import { expectTable, sayings } from '../../helpers/expect-rule.ts';

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

	it('objects to jumps after heavy legs on one day, and not before them', () => {
		expectTable(jumpsComeFirst, [
			[['tue am heavy-legs 40', 'tue pm plyo 20'], 24],
			[['tue am full-body 40', 'tue pm plyo 10 contacts=30'], 24],
			[['tue am plyo 20', 'tue pm heavy-legs 40'], 0],
			[['tue am plyo 20', 'tue am heavy-legs 40'], 0],
			[['tue am light-legs 40', 'tue pm plyo 20'], 0],
			[['tue am heavy-legs 40', 'wed pm plyo 20'], 0],
		]);
	});

	it('keeps to one day of one week', () => {
		expectTable(jumpsComeFirst, [
			[['-1 tue am intervals 60', 'tue pm plyo 20'], 0],
			[['0 tue am intervals 60', 'tue pm plyo 20'], 24],
		]);
	});

	it('says which sessions and why', () => {
		expect(sayings(jumpsComeFirst, ['tue am heavy-legs 40', 'tue pm plyo 20'])).toEqual([
			'Tuesday’s jump session comes after Tuesday’s heavy-leg session on the same day.',
		]);
	});
});
