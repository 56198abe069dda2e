import { describe, expect, it } from 'vitest';
import { spreadStrength } from '../../../src/lib/rules/spread-strength.ts';
import { expectTable, sayings } from '../../helpers/expect-rule.ts';

describe('spread-strength', () => {
	it('marks down two strength sessions on one day, and alike ones on neighbouring days', () => {
		expectTable(spreadStrength, [
			[['tue am light-legs 40', 'tue pm upper-core 40'], 1],
			[['tue am upper-core 40', 'wed pm upper-core 40'], 1],
			[['sun am upper-core 40', 'mon pm upper-core 40'], 1],
			[['tue am light-legs 40', 'wed pm upper-core 40'], 0],
			[['tue am upper-core 40', 'thu pm upper-core 40'], 0],
			[['tue am easy 40', 'tue pm upper-core 40'], 0],
		]);
	});

	it('looks into the weeks before and after a dated week, and not from its Sunday to its own Monday', () => {
		expectTable(spreadStrength, [
			[['-1 sun am upper-core 40', 'mon pm upper-core 40'], 1],
			[['sun am upper-core 40', '1 mon pm upper-core 40'], 1],
			[['0 sun am upper-core 40', 'mon pm upper-core 40'], 0],
			[['-1 tue am upper-core 40', 'tue pm light-legs 40'], 0],
		]);
	});

	it('says which sessions, in the order they were entered', () => {
		expect(sayings(spreadStrength, ['tue am light-legs 40', 'tue pm upper-core 40'])).toEqual([
			'Tuesday’s light-leg session and Tuesday’s upper-body and core session are on the same day.',
		]);
		expect(sayings(spreadStrength, ['tue am upper-core 40', 'wed pm upper-core 40'])).toEqual([
			'Tuesday’s upper-body and core session and Wednesday’s upper-body and core session are alike and on neighbouring days.',
		]);
	});
});
