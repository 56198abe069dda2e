import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RUN_KINDS, STRENGTH_KINDS } from '../../../src/lib/model/session.ts';
import { DAYS, SLOTS } from '../../../src/lib/model/week.ts';
import { decodeLink, encodeLink, MAX_LINK_LENGTH } from '../../../src/lib/url-state/codec.ts';
import type { SharedWeek } from '../../../src/lib/url-state/v1.ts';

const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });
const minutes = fc.integer({ min: 0, max: 1440 });
const day = fc.constantFrom(...DAYS);
const slot = fc.constantFrom(...SLOTS);
const run = fc.record({
	kind: fc.constantFrom(...RUN_KINDS),
	minutes,
	day,
	slot: maybe(slot),
	start: maybe(minutes),
	priority: maybe(fc.constantFrom('A' as const, 'B' as const)),
});
const strength = fc.record({
	kind: fc.constantFrom(...STRENGTH_KINDS),
	minutes,
	day: maybe(day),
	slot: maybe(slot),
	start: maybe(minutes),
	preferredDay: maybe(day),
	contacts: maybe(fc.integer({ min: 0, max: 999 })),
});
const halves = fc.record({ am: minutes, pm: minutes }, { requiredKeys: [] });
const availability = fc
	.record(
		{ mon: halves, tue: halves, wed: halves, thu: halves, fri: halves, sat: halves, sun: halves },
		{ requiredKeys: [] },
	)
	.map((week) => Object.fromEntries(Object.entries(week).filter(([, half]) => Object.keys(half).length > 0)));
const week: fc.Arbitrary<SharedWeek> = fc
	.record({
		strategy: fc.constantFrom('auto' as const, 'consolidate' as const, 'separate' as const),
		age: fc.constantFrom('under-50' as const, '50-59' as const, '60-over' as const),
		lifting: fc.constantFrom('under-4' as const, '4-7' as const, '8-over' as const),
		longestRunMinutes: maybe(minutes),
		runs: fc.array(run, { maxLength: 14 }),
		strength: fc.array(strength, { maxLength: 7 }),
		availability,
	})
	.chain((rest) => {
		const count = rest.runs.length + rest.strength.length;
		const place = fc.record({ day, slot, start: fc.integer({ min: 0, max: 1440 }) });
		return maybe(fc.array(place, { minLength: count, maxLength: count })).map((places) => ({
			...rest,
			places,
		}));
	});

const small: SharedWeek = {
	strategy: 'auto',
	age: 'under-50',
	lifting: '8-over',
	runs: [
		{ kind: 'intervals', minutes: 60, day: 'tue', slot: 'am' },
		{ kind: 'long', minutes: 95, day: 'sun' },
	],
	strength: [{ kind: 'heavy-legs', minutes: 40 }],
	availability: { mon: { am: 0, pm: 90 } },
};

const faultOf = (text: string) => {
	const result = decodeLink(text);
	return result.ok ? 'ok' : result.fault;
};

describe('a link', () => {
	test('gives back any week it was made from', () => {
		fc.assert(
			fc.property(week, (value) => {
				const text = encodeLink(value);
				expect(text.length).toBeLessThanOrEqual(MAX_LINK_LENGTH);
				expect(decodeLink(text)).toEqual({ ok: true, week: value });
			}),
			{ numRuns: 500 },
		);
	});

	test('is short enough to say for an ordinary week', () => {
		expect(encodeLink(small).length).toBeLessThan(60);
	});

	test('is refused whichever character is flipped', () => {
		const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
		const text = encodeLink(small);
		for (let index = 0; index < text.length; index += 1)
			for (const letter of letters) {
				if (letter === text[index]) continue;
				expect(faultOf(text.slice(0, index) + letter + text.slice(index + 1))).not.toBe('ok');
			}
	});

	test('is refused wherever it is cut, and says that a part is missing', () => {
		fc.assert(
			fc.property(week, fc.nat(), (value, cut) => {
				const text = encodeLink(value);
				expect(faultOf(text.slice(0, cut % text.length))).toBe('truncated');
			}),
		);
	});

	test('is never read from noise, and never throws', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.base64String(), fc.string({ unit: 'binary' })), (text) => {
				expect(faultOf(text)).not.toBe('ok');
			}),
			{ numRuns: 2000 },
		);
	});

	test.each([
		['letters outside the alphabet', `${encodeLink(small)}.`, 'malformed'],
		['percent signs', '%E2%82', 'malformed'],
		['more than the longest link', 'A'.repeat(MAX_LINK_LENGTH + 1), 'malformed'],
		['something after the checksum', `${encodeLink(small)}AAAA`, 'tampered'],
		['nothing', '', 'truncated'],
	])('with %s says so', (_, text, fault) => {
		expect(faultOf(text)).toBe(fault);
		const result = decodeLink(text);
		expect(!result.ok && result.message.length).toBeGreaterThan(20);
	});

	test('of a newer version is told apart from a damaged one', () => {
		expect(faultOf(frame(2, []))).toBe('newer');
	});

	test.each([
		['no body', []],
		['an unknown strategy', [9, 0, 0, 0, 0, 0, 0, 0]],
		['a number left over', [0, 0, 0, 0, 0, 0, 0, 0, 0]],
		['a number written the long way', [0x80, 0, 0, 0, 0, 0, 0, 0, 0]],
		['a number that never ends', [0xff, 0xff, 0xff, 0xff]],
		['more runs than a week holds', [0, 0, 0, 0, 15]],
	])('with a right checksum but %s is malformed', (_, body) => {
		expect(faultOf(frame(1, body))).toBe('malformed');
	});

	test('of version 0 was never written', () => {
		expect(faultOf(frame(0, [0, 0, 0, 0, 0, 0, 0, 0]))).toBe('malformed');
	});

	test('keeps its frozen numbers', () => {
		expect(encodeLink(small)).toBe(FROZEN);
	});

	test('cannot be made from a week no form allows', () => {
		expect(() => encodeLink({ ...small, longestRunMinutes: 99_999 })).toThrow(RangeError);
		expect(() => encodeLink({ ...small, strength: [{ kind: 'plyo', minutes: 1.5 }] })).toThrow(RangeError);
	});
});

/** If this changes, links people hold break: raise the version instead. */
const FROZEN = 'AQAfAAACAAIEPAEBAAAHXwYAAAABACgAAAAAAAIAAAFaAErwMUU';

/** A frame with a right checksum round any body, to reach what lies behind it. */
function frame(version: number, body: readonly number[]): string {
	const bytes = [version, body.length >> 8, body.length & 255, ...body];
	let crc = ~0;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
	}
	const sum = Buffer.alloc(4);
	sum.writeInt32BE(~crc);
	return Buffer.concat([Buffer.from(bytes), sum]).toString('base64url');
}
