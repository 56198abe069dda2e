import { describe, it } from 'vitest';
import { freeTime } from '../../../src/lib/rules/free-time.ts';
import { expectTable } from '../../helpers/expect-rule.ts';

describe('free-time', () => {
	it('objects to blocked halves and to too few minutes', () => {
		expectTable(freeTime, [
			[['tue am heavy-legs 40'], 24, { availability: { tue: { am: 0 } } }],
			[['tue am heavy-legs 41'], 24, { availability: { tue: { am: 40 } } }],
			[['tue am heavy-legs 40'], 0, { availability: { tue: { am: 40 } } }],
		]);
	});

	it('takes a missing day or half as free, and leaves runs where the person put them', () => {
		expectTable(freeTime, [
			[['tue am heavy-legs 40'], 0, { availability: { tue: { pm: 0 } } }],
			[['tue am heavy-legs 40'], 0],
			[['tue am easy 40'], 0, { availability: { tue: { am: 0 } } }],
		]);
	});
});
