import { describe, expect, it } from 'vitest';
import { easyAfterDoubledDay } from '../../../src/lib/rules/easy-after-doubled-day.ts';
import { expectTable, sayings } from '../../helpers/expect-rule.ts';

describe('easy-after-doubled-day', () => {
	it('objects to each key run, heavy legs or jumps after a doubled day', () => {
		expectTable(easyAfterDoubledDay, [
			[['tue am intervals 60', 'tue pm heavy-legs 40', 'wed am tempo 60'], 24],
			[['tue am intervals 60', 'tue pm heavy-legs 40', 'wed am long 60'], 24],
			[['tue am intervals 60', 'tue pm heavy-legs 40', 'wed am race 60'], 24],
			[['tue am intervals 60', 'tue pm heavy-legs 40', 'wed am heavy-legs 60'], 24],
			[['tue am intervals 60', 'tue pm heavy-legs 40', 'wed am full-body 60'], 24],
			[['tue am intervals 60', 'tue pm heavy-legs 40', 'wed am plyo 60'], 24],
			[['tue am intervals 60', 'tue pm heavy-legs 40', 'wed am tempo 60', 'wed pm plyo 20'], 48],
		]);
	});

	it('is content with easy running, light work and rest after it', () => {
		expectTable(easyAfterDoubledDay, [
			[['tue am intervals 60', 'tue pm heavy-legs 40', 'wed am easy 60'], 0],
			[['tue am intervals 60', 'tue pm heavy-legs 40', 'wed am medium 60'], 0],
			[['tue am intervals 60', 'tue pm heavy-legs 40', 'wed am cross 60'], 0],
			[['tue am intervals 60', 'tue pm heavy-legs 40', 'wed am light-legs 60'], 0],
			[['tue am intervals 60', 'tue pm heavy-legs 40', 'wed am upper-core 60'], 0],
			[['tue am intervals 60', 'tue pm heavy-legs 40', 'wed am plyo 10 contacts=40'], 0],
			[['tue am intervals 60', 'tue pm heavy-legs 40', 'thu am long 60'], 0],
		]);
	});

	it('counts a day as doubled only with a key run and heavy legs', () => {
		expectTable(easyAfterDoubledDay, [
			[['tue am easy 60', 'tue pm heavy-legs 40', 'wed am tempo 60'], 0],
			[['tue am intervals 60', 'tue pm upper-core 40', 'wed am tempo 60'], 0],
			[['mon pm heavy-legs 40', 'tue am intervals 60', 'wed am tempo 60'], 0],
		]);
	});

	it('looks from Sunday to Monday', () => {
		expectTable(easyAfterDoubledDay, [
			[['sun am intervals 60', 'sun pm heavy-legs 40', 'mon am tempo 60'], 24],
		]);
	});

	it('says which sessions and why', () => {
		expect(
			sayings(easyAfterDoubledDay, ['tue am intervals 60', 'tue pm heavy-legs 40', 'wed am tempo 60']),
		).toEqual([
			'Wednesday’s tempo run follows a day with Tuesday’s interval session and Tuesday’s heavy-leg session.',
		]);
	});

	it('looks into the weeks before and after a dated week, and not from its Sunday to its own Monday', () => {
		expectTable(easyAfterDoubledDay, [
			[['-1 sun am intervals 60', '-1 sun pm heavy-legs 40', 'mon am tempo 60'], 24],
			[['sun am intervals 60', 'sun pm heavy-legs 40', '1 mon am tempo 60'], 24],
			[['0 sun am intervals 60', 'sun pm heavy-legs 40', 'mon am tempo 60'], 0],
			[['-1 sat am intervals 60', '-1 sat pm heavy-legs 40', '-1 sun am tempo 60'], 0],
			[['1 mon am intervals 60', '1 mon pm heavy-legs 40', '1 tue am tempo 60'], 0],
			[['-1 tue am intervals 60', '-1 tue pm heavy-legs 40', 'wed am tempo 60'], 0],
		]);
	});
});
