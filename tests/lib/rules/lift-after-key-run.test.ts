import { describe, it } from 'vitest';
import { liftAfterKeyRun } from '../../../src/lib/rules/lift-after-key-run.ts';
import { expectTable } from '../../helpers/expect-rule.ts';

describe('lift-after-key-run', () => {
	it('counts heavy legs after a key run that day', () => {
		expectTable(liftAfterKeyRun, [
			[['tue am intervals 60', 'tue pm heavy-legs 40'], 1],
			[['tue pm intervals 60', 'tue am heavy-legs 40'], 0],
			[['tue am easy 60', 'tue pm heavy-legs 40'], 0],
			[['tue am intervals 60', 'tue pm light-legs 40'], 0],
		]);
	});

	it('keeps to one day of one week', () => {
		expectTable(liftAfterKeyRun, [
			[['-1 tue am intervals 60', 'tue pm heavy-legs 40'], 0],
			[['0 tue am intervals 60', 'tue pm heavy-legs 40'], 1],
		]);
	});
});
