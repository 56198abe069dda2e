import { describe, expect, it } from 'vitest';
import { keyRunsApart } from '../../../src/lib/rules/key-runs-apart.ts';
import { expectTable, sayings } from '../../helpers/expect-rule.ts';

describe('key-runs-apart', () => {
	it('counts key runs on one day and on neighbouring days', () => {
		expectTable(keyRunsApart, [
			[['tue am intervals 60', 'tue pm tempo 40'], 1],
			[['tue am intervals 60', 'wed am long 90'], 1],
			[['sun am long 90', 'mon am hills 40'], 1],
			[['tue am intervals 60', 'wed am tempo 40', 'thu am race 60'], 2],
		]);
	});

	it('is content with a day between, and with easy runs and lifts next door', () => {
		expectTable(keyRunsApart, [
			[['tue am intervals 60', 'thu am long 90'], 0],
			[['tue am intervals 60', 'wed am easy 40', 'wed pm cross 40'], 0],
			[['tue am medium 60', 'wed am tempo 40'], 0],
			[['tue am intervals 60', 'wed am heavy-legs 40'], 0],
		]);
	});

	it('looks into the weeks before and after a dated week, and not from its Sunday to its own Monday', () => {
		expectTable(keyRunsApart, [
			[['-1 sun am long 90', 'mon am hills 40'], 1],
			[['sun am long 90', '1 mon am hills 40'], 1],
			[['0 sun am long 90', 'mon am hills 40'], 0],
			[['-1 sat am tempo 40', '-1 sun am long 90', 'wed am easy 30'], 0],
			[['-1 tue am tempo 40', 'tue am long 90'], 0],
		]);
	});

	it('says which runs and how near', () => {
		expect(sayings(keyRunsApart, ['tue am intervals 60', 'wed am long 90'])).toEqual([
			'Tuesday’s interval session is the day before Wednesday’s long run.',
		]);
		expect(sayings(keyRunsApart, ['tue am intervals 60', 'tue pm tempo 40'])).toEqual([
			'Tuesday’s interval session and Tuesday’s tempo run are on the same day.',
		]);
	});
});
