import { describe, expect, it } from 'vitest';
import { deloadKeepsLifting } from '../../../src/lib/rules/deload-keeps-lifting.ts';
import { expectTable, sayings } from '../../helpers/expect-rule.ts';

const DELOAD = { phase: 'deload' } as const;

describe('deload-keeps-lifting', () => {
	it('says how to lighten a deload week', () => {
		expect(sayings(deloadKeepsLifting, ['tue pm heavy-legs 40'], DELOAD)).toEqual([
			'A deload week: leave out 40 to 50 % of the sets, keep the load and stop 1 or 2 reps earlier.',
		]);
		expectTable(deloadKeepsLifting, [[['tue pm upper-core 40', 'thu pm heavy-legs 40'], 1, DELOAD]]);
	});

	it('says something else when no strength is left', () => {
		const off =
			'A deload week without strength is a week off: keep at least one session, with 40 to 50 % fewer sets at the usual load.';
		expect(sayings(deloadKeepsLifting, ['tue pm easy 40'], DELOAD)).toEqual([off]);
		expect(sayings(deloadKeepsLifting, ['-1 tue pm heavy-legs 40', 'tue pm easy 40'], DELOAD)).toEqual([off]);
	});

	it('says nothing in other weeks', () => {
		expectTable(deloadKeepsLifting, [
			[['tue pm easy 40'], 0],
			[['tue pm heavy-legs 40'], 0, { phase: 'build' }],
			[['tue pm easy 40'], 0, { phase: 'maintain' }],
		]);
	});
});
