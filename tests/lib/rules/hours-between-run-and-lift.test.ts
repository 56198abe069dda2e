import { describe, expect, it } from 'vitest';
import { hoursBetweenRunAndLift } from '../../../src/lib/rules/hours-between-run-and-lift.ts';
import { expectTable, sayings } from '../../helpers/expect-rule.ts';

describe('hours-between-run-and-lift', () => {
	it('speaks once for each run and the heavy legs after it', () => {
		expectTable(hoursBetweenRunAndLift, [
			[['tue am easy 60', 'tue pm heavy-legs 40'], 1],
			[['tue pm easy 60', 'tue am heavy-legs 40'], 0],
			[['tue am easy 60', 'tue pm upper-core 40'], 0],
		]);
	});

	it('tells six hours, three hours and less apart', () => {
		const text = (start: string) =>
			sayings(hoursBetweenRunAndLift, ['tue am easy 60', `tue am heavy-legs 40 ${start}`])[0];
		expect(text('14:00')).toBe('Tuesday’s heavy-leg session starts 6 h after Tuesday’s easy run.');
		expect(text('13:59')).toContain('6 h would be better');
		expect(text('11:00')).toContain('6 h would be better');
		expect(text('10:59')).toContain('3 h is the least');
	});

	it('keeps to one day of one week', () => {
		expectTable(hoursBetweenRunAndLift, [
			[['-1 tue am easy 60', 'tue pm heavy-legs 40'], 0],
			[['0 tue am easy 60', 'tue pm heavy-legs 40'], 1],
		]);
	});
});
