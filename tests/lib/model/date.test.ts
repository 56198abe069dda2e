import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isCalendarDate, localDate, longDate } from '../../../src/lib/model/date.ts';

const aDate = fc
	.integer({ min: Date.UTC(2000, 0, 1) / 86_400_000, max: Date.UTC(2199, 11, 31) / 86_400_000 })
	.map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

describe('a date', () => {
	test.each(['2026-11-30', '2024-02-29', '2000-01-01'])('is on the calendar: %s', (text) => {
		expect(isCalendarDate(text)).toBe(true);
	});

	test.each([
		'2026-02-29',
		'2026-02-30',
		'2026-13-01',
		'2026-1-1',
		'30.11.2026',
		'',
		'2026-11-30T00:00',
		' 2026-11-30',
	])('is none: “%s”', (text) => {
		expect(isCalendarDate(text)).toBe(false);
	});

	test('is written out', () => {
		expect(longDate('2026-11-30')).toBe('30 November 2026');
		expect(longDate('2027-01-01')).toBe('1 January 2027');
	});
});

describe('days later', () => {
	test.each([
		['over a year’s end', '2026-11-30', 42, '2027-01-11'],
		['over a leap day', '2028-02-28', 1, '2028-02-29'],
		['over no leap day', '2027-02-28', 1, '2027-03-01'],
		// Clocks change between these in London, St John’s and Auckland.
		['over the start of summer time', '2026-03-01', 42, '2026-04-12'],
		['over its end', '2026-10-01', 42, '2026-11-12'],
		['over its start in the south', '2026-09-20', 84, '2026-12-13'],
		['back', '2027-01-11', -42, '2026-11-30'],
	])('%s', (_name, from, days, to) => {
		expect(addDays(from, days)).toBe(to);
	});

	test('and as many earlier lead back, always on the calendar', () => {
		fc.assert(
			fc.property(aDate, fc.integer({ min: -400, max: 400 }), (date, days) => {
				const later = addDays(date, days);
				expect(isCalendarDate(later)).toBe(true);
				expect(addDays(later, -days)).toBe(date);
			}),
		);
	});
});

test('today is the day on this clock, from its first minute to its last', () => {
	expect(localDate(new Date(2026, 10, 30, 0, 0))).toBe('2026-11-30');
	expect(localDate(new Date(2026, 10, 30, 23, 59))).toBe('2026-11-30');
	expect(localDate(new Date(2026, 2, 29, 2, 30))).toBe('2026-03-29');
	expect(localDate(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});
