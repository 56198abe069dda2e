import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { toCalendar, type AllDayEvent } from '../../../src/lib/export/calendar.ts';
import { addDays } from '../../../src/lib/model/date.ts';

const WRITTEN = new Date(Date.UTC(2026, 10, 30, 9, 5, 7));
const EVENT: AllDayEvent = {
	uid: 'retest-2026-11-30-6@legwork.example',
	day: '2027-01-11',
	title: 'Test again',
	text: 'The same tests, in the same shoes.',
	url: 'https://legwork.example/screening/',
};

/** What another program reads from the file. */
function readBack(text: string) {
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
	return calendar.getAllSubcomponents('vevent').map((component) => {
		const event = new ICAL.Event(component);
		return {
			uid: event.uid,
			title: event.summary,
			text: event.description,
			url: component.getFirstPropertyValue('url'),
			isAllDay: event.startDate.isDate,
			start: event.startDate.toString(),
			end: event.endDate.toString(),
			stamp: String(component.getFirstPropertyValue('dtstamp')),
		};
	});
}

const octets = (line: string): number => new TextEncoder().encode(line).length;
const linesOf = (text: string): readonly string[] => text.split('\r\n');

test('is a calendar of all-day events that another program reads', () => {
	expect(readBack(toCalendar([EVENT, { ...EVENT, uid: 'b', day: '2027-02-22' }], WRITTEN))).toEqual([
		{
			uid: EVENT.uid,
			title: EVENT.title,
			text: EVENT.text,
			url: EVENT.url,
			isAllDay: true,
			start: '2027-01-11',
			end: '2027-01-12',
			stamp: '2026-11-30T09:05:07Z',
		},
		expect.objectContaining({ uid: 'b', start: '2027-02-22', end: '2027-02-23' }),
	]);
});

test('is written line by line as the standard says', () => {
	expect(linesOf(toCalendar([EVENT], WRITTEN))).toEqual([
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Legwork//Legwork//EN',
		'CALSCALE:GREGORIAN',
		'BEGIN:VEVENT',
		'UID:retest-2026-11-30-6@legwork.example',
		'DTSTAMP:20261130T090507Z',
		'DTSTART;VALUE=DATE:20270111',
		'DTEND;VALUE=DATE:20270112',
		'SUMMARY:Test again',
		'DESCRIPTION:The same tests\\, in the same shoes.',
		'URL:https://legwork.example/screening/',
		'TRANSP:TRANSPARENT',
		'END:VEVENT',
		'END:VCALENDAR',
		'',
	]);
});

test.each([
	['the last day of a year', '2026-12-31', '2027-01-01'],
	['a leap day', '2028-02-29', '2028-03-01'],
	['the day before clocks go forward', '2027-03-27', '2027-03-28'],
	['the day clocks go forward', '2027-03-28', '2027-03-29'],
	['the day clocks go back', '2026-10-25', '2026-10-26'],
	['the day clocks go forward in the south', '2026-09-27', '2026-09-28'],
])('an event ends the day after %s', (_name, day, end) => {
	expect(readBack(toCalendar([{ ...EVENT, day }], WRITTEN))).toMatchObject([{ start: day, end }]);
});

describe('text', () => {
	test.each([
		['commas, semicolons and backslashes', 'a, b; c\\n d\\'],
		['colons and quotes', 'a: "b"'],
		['lines', 'one\ntwo\n\nthree'],
		['what looks like the end of an event', 'x\nEND:VEVENT\nBEGIN:VALARM'],
		['letters of many bytes', 'Übung für Läufer – 走る 🏃‍♀️ '.repeat(8)],
	])('with %s comes back as it was', (_name, text) => {
		expect(readBack(toCalendar([{ ...EVENT, text, title: text }], WRITTEN))).toMatchObject([
			{ text, title: text },
		]);
	});

	test('loses control characters, and all line ends are one', () => {
		expect(
			readBack(toCalendar([{ ...EVENT, text: 'a\u0000b\u0007c\u007f\td\r\ne\rf' }], WRITTEN)),
		).toMatchObject([{ text: 'abc\td\ne\nf' }]);
	});

	test('cannot leave its line through the address', () => {
		const url = 'https://legwork.example/\r\nATTENDEE:mailto:x@example.org';
		expect(readBack(toCalendar([{ ...EVENT, url }], WRITTEN))).toHaveLength(1);
		expect(
			linesOf(toCalendar([{ ...EVENT, url }], WRITTEN)).some((line) => line.startsWith('ATTENDEE')),
		).toBe(false);
	});

	test('of any kind fits lines of 75 octets, breaks no character, and comes back', () => {
		const text = fc.string({ unit: 'grapheme', maxLength: 300 }).map((each) => each.replace(/\p{Cc}/gu, ''));
		fc.assert(
			fc.property(text, text, fc.integer({ min: 0, max: 4000 }), (title, body, days) => {
				const day = addDays('2020-01-01', days);
				const file = toCalendar([{ ...EVENT, title, text: body, day }], WRITTEN);
				expect(file.endsWith('\r\n')).toBe(true);
				expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
				for (const line of linesOf(file)) {
					expect(octets(line)).toBeLessThanOrEqual(75);
					expect(line.isWellFormed()).toBe(true);
				}
				expect(readBack(file)).toMatchObject([{ title, text: body, start: day, end: addDays(day, 1) }]);
			}),
		);
	});
});
