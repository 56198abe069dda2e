import { describe, it } from 'vitest';
import { upperBodyWithARun } from '../../../src/lib/rules/upper-body-with-a-run.ts';
import { expectTable } from '../../helpers/expect-rule.ts';

describe('upper-body-with-a-run', () => {
	it('counts upper body and core on a run day', () => {
		expectTable(upperBodyWithARun, [
			[['tue am easy 30', 'tue pm upper-core 30'], 1],
			[['tue pm upper-core 30'], 0],
			[['tue am easy 30', 'tue pm light-legs 30'], 0],
		]);
	});

	it('looks at the runs of the same week', () => {
		expectTable(upperBodyWithARun, [
			[['-1 tue am easy 30', 'tue pm upper-core 30'], 0],
			[['0 tue am easy 30', 'tue pm upper-core 30'], 1],
		]);
	});
});
