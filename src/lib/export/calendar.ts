import { addDays, type CalendarDate } from '../model/date.ts';

/** Something that fills a day. `uid` must be unlike any other in the world and stay the same when the event is written again. */
export interface AllDayEvent {
	readonly uid: string;
	readonly day: CalendarDate;
	readonly title: string;
	readonly text: string;
	readonly url: string;
}

/** The most octets a line may have, its end not counted (RFC 5545 §3.1). */
const MOST_OCTETS = 75;

/** A calendar file (RFC 5545) of all-day events, which stand on their day in every time zone. `writtenAt` is when it was made. */
export function toCalendar(events: readonly AllDayEvent[], writtenAt: Date): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Legwork//Legwork//EN',
		'CALSCALE:GREGORIAN',
		...events.flatMap((event) => eventLines(event, writtenAt)),
		'END:VCALENDAR',
	];
	return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** The end of a day is the day after it. Transparent: a test does not make a day look busy. */
const eventLines = ({ uid, day, title, text, url }: AllDayEvent, writtenAt: Date): readonly string[] => [
	'BEGIN:VEVENT',
	`UID:${escape(uid)}`,
	`DTSTAMP:${writtenAt.toISOString().slice(0, 19).replace(/[-:]/gu, '')}Z`,
	`DTSTART;VALUE=DATE:${compact(day)}`,
	`DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
	`SUMMARY:${escape(title)}`,
	`DESCRIPTION:${escape(text)}`,
	`URL:${url.replace(/\p{Cc}/gu, '')}`,
	'TRANSP:TRANSPARENT',
	'END:VEVENT',
];

const compact = (date: CalendarDate): string => date.replaceAll('-', '');

/** Text as a value (RFC 5545 §3.3.11). Control characters have no place in it. */
const escape = (text: string): string =>
	text
		.replace(/[\\;,]/gu, '\\$&')
		.replace(/\r\n|\r|\n/gu, '\\n')
		.replace(/[^\P{Cc}\t]/gu, '');

/** Breaks a long line between characters; each further line begins with a space, which counts. */
function fold(line: string): string {
	let folded = '';
	let octets = 0;
	for (const character of line) {
		const size = octetsOf(character);
		if (octets + size > MOST_OCTETS) {
			folded += '\r\n ';
			octets = 1;
		}
		folded += character;
		octets += size;
	}
	return folded;
}

function octetsOf(character: string): number {
	const code = character.codePointAt(0) as number;
	if (code < 0x80) return 1;
	if (code < 0x800) return 2;
	return code < 0x1_0000 ? 3 : 4;
}
