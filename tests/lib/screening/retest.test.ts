import { expect, test } from 'vitest';
import { nextRetest, retestDays } from '../../../src/lib/screening/retest.ts';

test('tests again after six and twelve weeks, on the same weekday', () => {
	expect(retestDays('2026-11-30')).toEqual(['2027-01-11', '2027-02-22']);
	// Summer time begins between them in Europe and North America.
	expect(retestDays('2027-02-14')).toEqual(['2027-03-28', '2027-05-09']);
	expect(retestDays('2028-01-31')).toEqual(['2028-03-13', '2028-04-24']);
});

test.each([
	['2026-11-30', '2027-01-11', false],
	['2027-01-11', '2027-01-11', false],
	['2027-01-12', '2027-02-22', false],
	['2027-02-22', '2027-02-22', false],
	['2027-02-23', '2027-02-22', true],
])('on %s the next one is %s', (today, day, isPast) => {
	expect(nextRetest('2026-11-30', today)).toEqual({ day, isPast });
});
