import { describe, it } from 'vitest';
import { keepRestDaysEmpty } from '../../../src/lib/rules/keep-rest-days-empty.ts';
import { expectTable } from '../../helpers/expect-rule.ts';

describe('keep-rest-days-empty', () => {
	it('counts heavy legs on a day without a run', () => {
		expectTable(keepRestDaysEmpty, [
			[['tue pm heavy-legs 40'], 1],
			[['tue am easy 30', 'tue pm heavy-legs 40'], 0],
			[['tue pm upper-core 40'], 0],
		]);
	});

	it('looks at the runs of the same week', () => {
		expectTable(keepRestDaysEmpty, [
			[['-1 tue am easy 30', 'tue pm heavy-legs 40'], 1],
			[['0 tue am easy 30', 'tue pm heavy-legs 40'], 0],
		]);
	});
});
