import { describe, expect, it } from 'vitest';
import { keepRacesClear } from '../../../src/lib/rules/keep-races-clear.ts';
import { expectTable, sayings } from '../../helpers/expect-rule.ts';

describe('keep-races-clear', () => {
	it('keeps heavy legs seven days from an A race, in days missing', () => {
		expectTable(keepRacesClear, [
			[['mon am heavy-legs 40', 'sun am race 60'], 24],
			[['wed am full-body 40', 'sun am race 60'], 72],
			[['sat am heavy-legs 40', 'sun am race 60'], 144],
		]);
	});

	it('keeps heavy legs four days from a B race', () => {
		expectTable(keepRacesClear, [
			[['wed am heavy-legs 40', 'sun am race 60 priority=B'], 0],
			[['thu am heavy-legs 40', 'sun am race 60 priority=B'], 24],
			[['thu am heavy-legs 40', 'sun am race 60 priority=A'], 96],
		]);
	});

	it('keeps the last 72 hours free of any leg work', () => {
		expectTable(keepRacesClear, [
			[['thu am light-legs 60', 'sun am race 60'], 1],
			[['thu am light-legs 60 06:00', 'sun am race 60'], 0],
			[['sat am plyo 60', 'sun am race 60'], 49],
			[['sun am heavy-legs 60 05:00', 'sun pm race 60'], 60],
		]);
	});

	it('lets upper body and core, and what comes after the race, pass', () => {
		expectTable(keepRacesClear, [
			[['sat am upper-core 40', 'sun am race 60'], 0],
			[['sun pm light-legs 40', 'sun am race 60'], 0],
			[['sat am heavy-legs 40', 'sun am long 60'], 0],
		]);
	});

	it('says which sessions and why', () => {
		expect(sayings(keepRacesClear, ['wed am heavy-legs 40', 'sun am race 60'])).toEqual([
			'Wednesday’s heavy-leg session is 4 days before Sunday’s race.',
		]);
	});

	it('counts the days to a race of the week after, and from the week before', () => {
		expectTable(keepRacesClear, [
			[['sat am heavy-legs 40', '1 thu am race 60'], 48],
			[['fri am heavy-legs 40', '1 thu am race 60'], 24],
			[['thu am heavy-legs 40', '1 thu am race 60'], 0],
			[['-1 sat am heavy-legs 40', 'thu am race 60'], 48],
			[['sun pm light-legs 60', '1 tue am race 60'], 36],
			[['-1 wed am heavy-legs 40', '-1 sun am race 60', 'tue am easy 30'], 0],
		]);
	});

	it('lets heavy legs stand after the race of a dated week', () => {
		expectTable(keepRacesClear, [
			[['0 tue am race 60', 'sun am heavy-legs 40'], 0],
			[['tue am race 60', 'sun am heavy-legs 40'], 120],
		]);
	});
});
