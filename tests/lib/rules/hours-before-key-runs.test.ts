import { describe, expect, it } from 'vitest';
import { hoursBeforeKeyRuns } from '../../../src/lib/rules/hours-before-key-runs.ts';
import { expectTable, sayings } from '../../helpers/expect-rule.ts';

describe('hours-before-key-runs', () => {
	it('counts the hours missing to 24, from the end of the lift to the start of the run', () => {
		expectTable(hoursBeforeKeyRuns, [
			[['tue am heavy-legs 40', 'wed am intervals 60'], 1],
			[['tue am heavy-legs 60 06:00', 'wed am intervals 60'], 0],
			[['tue am heavy-legs 61 06:00', 'wed am intervals 60'], 1],
			[['tue pm heavy-legs 60', 'wed am intervals 60'], 12],
			[['tue am heavy-legs 40', 'tue pm tempo 60'], 14],
		]);
	});

	it('wants 48 hours in the first four weeks and from age 50', () => {
		expectTable(hoursBeforeKeyRuns, [
			[['tue am heavy-legs 60', 'thu am long 90'], 1, { athlete: { liftingWeeks: 3 } }],
			[['tue am heavy-legs 60', 'thu am long 90'], 0, { athlete: { liftingWeeks: 4 } }],
			[['tue am heavy-legs 60', 'thu am long 90'], 1, { athlete: { age: 50 } }],
			[['tue am heavy-legs 60', 'thu am long 90'], 0, { athlete: { age: 49 } }],
			[['tue am heavy-legs 60 06:00', 'thu am long 90'], 0, { athlete: { age: 50 } }],
		]);
	});

	it('counts across Sunday night', () => {
		expectTable(hoursBeforeKeyRuns, [
			[['sun pm heavy-legs 60', 'mon am race 60'], 12],
			[['sat pm heavy-legs 60', 'mon am race 60'], 0],
		]);
	});

	it('does not speak of easy runs or light legs', () => {
		expectTable(hoursBeforeKeyRuns, [
			[['tue pm heavy-legs 60', 'wed am easy 60'], 0],
			[['tue pm light-legs 60', 'wed am intervals 60'], 0],
		]);
	});

	it('says which sessions and why', () => {
		expect(sayings(hoursBeforeKeyRuns, ['tue pm heavy-legs 60', 'wed am intervals 60'])).toEqual([
			'Tuesday’s heavy-leg session ends 12 h before Wednesday’s interval session; leave 24 h.',
		]);
	});

	it('counts into the weeks before and after a dated week, and not from its Sunday to its own Monday', () => {
		expectTable(hoursBeforeKeyRuns, [
			[['-1 sun pm heavy-legs 60', 'mon am race 60'], 12],
			[['sun pm heavy-legs 60', '1 mon am race 60'], 12],
			[['0 sun pm heavy-legs 60', 'mon am race 60'], 0],
			[['-1 sat pm heavy-legs 60', '-1 sun am race 60'], 0],
		]);
	});

	it('says for whom the gap is longer', () => {
		const older = { athlete: { age: 50 } };
		expect(sayings(hoursBeforeKeyRuns, ['tue pm heavy-legs 60', 'thu am long 90'], older)).toEqual([
			'Tuesday’s heavy-leg session ends 36 h before Thursday’s long run; leave 48 h in your first four weeks of lifting or from age 50.',
		]);
	});
});
