import { describe, expect, it } from 'vitest';
import { shortGapDemotes } from '../../../src/lib/rules/short-gap-demotes.ts';
import { expectTable, sayings } from '../../helpers/expect-rule.ts';

describe('short-gap-demotes', () => {
	it('speaks under three hours from a run’s end to heavy legs', () => {
		expectTable(shortGapDemotes, [
			[['tue am easy 60', 'tue am heavy-legs 40 08:00'], 1],
			[['tue am intervals 60', 'tue am full-body 40 10:59'], 1],
			[['tue am intervals 60', 'tue am full-body 40 11:00'], 0],
		]);
	});

	it('says nothing of other strength, of lifting first, or of other days', () => {
		expectTable(shortGapDemotes, [
			[['tue am easy 60', 'tue am upper-core 40 08:00'], 0],
			[['tue am heavy-legs 60', 'tue am easy 40 08:00'], 0],
			[['tue am easy 60', 'wed am heavy-legs 40'], 0],
		]);
	});

	it('says which sessions and why', () => {
		expect(sayings(shortGapDemotes, ['tue am easy 60', 'tue am heavy-legs 40 08:00'])).toEqual([
			'Tuesday’s heavy-leg session starts 0 h after Tuesday’s easy run: do one set less, no jumps, nothing to failure.',
		]);
	});

	it('keeps to one day of one week', () => {
		expectTable(shortGapDemotes, [
			[['-1 tue am easy 60', 'tue am heavy-legs 40 08:00'], 0],
			[['0 tue am easy 60', 'tue am heavy-legs 40 08:00'], 1],
		]);
	});

	it('looks at one day, not at a short night', () => {
		expectTable(shortGapDemotes, [[['mon pm easy 60 22:00', 'tue am heavy-legs 40 01:00'], 0]]);
	});
});
