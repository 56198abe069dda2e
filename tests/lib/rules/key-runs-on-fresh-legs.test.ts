import { describe, expect, it } from 'vitest';
import { keyRunsOnFreshLegs } from '../../../src/lib/rules/key-runs-on-fresh-legs.ts';
import { expectTable, sayings } from '../../helpers/expect-rule.ts';

describe('key-runs-on-fresh-legs', () => {
	it('objects to heavy legs or jumps on the day before any key run', () => {
		expectTable(keyRunsOnFreshLegs, [
			[['tue am heavy-legs 40', 'wed pm intervals 60'], 24],
			[['tue am heavy-legs 40', 'wed pm long 60'], 24],
			[['tue am full-body 40', 'wed pm intervals 60'], 24],
			[['tue am full-body 40', 'wed pm long 60'], 24],
			[['tue am plyo 40', 'wed pm intervals 60'], 24],
			[['tue am plyo 40', 'wed pm long 60'], 24],
			[['tue am heavy-legs 40', 'wed am tempo 60'], 24],
			[['tue am heavy-legs 40', 'wed am hills 60'], 24],
			[['tue am heavy-legs 40', 'wed am race-pace 60'], 24],
			[['tue am heavy-legs 40', 'wed am race 60'], 24],
			[['tue am plyo 15 contacts=41', 'wed am tempo 60'], 24],
		]);
	});

	it('wraps round the week: Sunday is the day before Monday', () => {
		expectTable(keyRunsOnFreshLegs, [
			[['sun am heavy-legs 40', 'mon pm intervals 60'], 24],
			[['mon am heavy-legs 40', 'sun am intervals 60'], 0],
		]);
	});

	it('lets light work, few contacts, easy runs and other days pass', () => {
		expectTable(keyRunsOnFreshLegs, [
			[['tue am light-legs 40', 'wed am intervals 60'], 0],
			[['tue am upper-core 40', 'wed am intervals 60'], 0],
			[['tue am plyo 10 contacts=40', 'wed am intervals 60'], 0],
			[['tue am heavy-legs 40', 'wed am easy 60'], 0],
			[['tue am heavy-legs 40', 'wed am medium 60'], 0],
			[['mon pm heavy-legs 40', 'wed am intervals 60'], 0],
			[['wed pm heavy-legs 40', 'wed am intervals 60'], 0],
		]);
	});

	it('says which sessions and why', () => {
		expect(sayings(keyRunsOnFreshLegs, ['tue am full-body 40', 'wed am intervals 60'])).toEqual([
			'Tuesday’s full-body session is the day before Wednesday’s interval session.',
		]);
	});

	it('looks into the weeks before and after a dated week, and not from its Sunday to its own Monday', () => {
		expectTable(keyRunsOnFreshLegs, [
			[['-1 sun am heavy-legs 40', 'mon pm intervals 60'], 24],
			[['sun am heavy-legs 40', '1 mon pm intervals 60'], 24],
			[['0 sun am heavy-legs 40', 'mon pm intervals 60'], 0],
			[['-1 sat am heavy-legs 40', '-1 sun pm intervals 60'], 0],
			[['1 mon am heavy-legs 40', '1 tue pm intervals 60'], 0],
			[['-1 tue am heavy-legs 40', 'wed pm intervals 60'], 0],
		]);
	});

	it('says which week the other session is in', () => {
		expect(sayings(keyRunsOnFreshLegs, ['-1 sun am plyo 20', 'mon pm long 60'])).toEqual([
			'Sunday’s jump session of the week before is the day before Monday’s long run.',
		]);
		expect(sayings(keyRunsOnFreshLegs, ['sun am plyo 20', '1 mon pm long 60'])).toEqual([
			'Sunday’s jump session is the day before Monday’s long run of the week after.',
		]);
	});
});
