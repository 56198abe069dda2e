import { describe, it } from 'vitest';
import { liftDayAfterKeyRun } from '../../../src/lib/rules/lift-day-after-key-run.ts';
import { expectTable } from '../../helpers/expect-rule.ts';

describe('lift-day-after-key-run', () => {
	it('counts heavy legs the day after a key run, unless that day has one too', () => {
		expectTable(liftDayAfterKeyRun, [
			[['tue am intervals 60', 'wed pm heavy-legs 40'], 1],
			[['sun am long 60', 'mon pm full-body 40'], 1],
			[['tue am intervals 60', 'wed am tempo 60', 'wed pm heavy-legs 40'], 0],
			[['tue am intervals 60', 'thu pm heavy-legs 40'], 0],
			[['tue am intervals 60', 'wed pm upper-core 40'], 0],
		]);
	});

	it('looks to the Sunday before a dated week, not to its own', () => {
		expectTable(liftDayAfterKeyRun, [
			[['-1 sun am long 60', 'mon pm heavy-legs 40'], 1],
			[['0 sun am long 60', 'mon pm heavy-legs 40'], 0],
			[['-1 sun am long 60', '-1 mon am tempo 60', 'mon pm heavy-legs 40'], 1],
		]);
	});
});
