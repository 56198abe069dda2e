import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PHASES } from '../../../src/lib/model/request.ts';
import { RACE_DISTANCES, RUN_KINDS, STRENGTH_KINDS } from '../../../src/lib/model/session.ts';
import { DAYS, SLOTS } from '../../../src/lib/model/week.ts';
import { decodeLink, encodeLink, MAX_LINK_LENGTH } from '../../../src/lib/url-state/codec.ts';
import { LINK_LIMITS, type SharedWeek } from '../../../src/lib/url-state/v2.ts';

const maybe = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });
const minutes = fc.integer({ min: 0, max: 1440 });
const day = fc.constantFrom(...DAYS);
const slot = fc.constantFrom(...SLOTS);
const contacts = maybe(fc.integer({ min: 0, max: 999 }));
const race = {
	priority: maybe(fc.constantFrom('A' as const, 'B' as const)),
	distance: maybe(fc.constantFrom(...RACE_DISTANCES)),
};
const wish = { minutes, day: maybe(day), slot: maybe(slot), start: maybe(minutes), preferredDay: maybe(day) };
const run = fc.record({ kind: fc.constantFrom(...RUN_KINDS), ...wish, ...race });
const strength = fc.record({ kind: fc.constantFrom(...STRENGTH_KINDS), ...wish, contacts });
const around = fc.array(
	fc.record({
		kind: fc.constantFrom(...RUN_KINDS, ...STRENGTH_KINDS),
		minutes,
		day,
		slot,
		start: minutes,
		contacts,
		...race,
	}),
	{ maxLength: LINK_LIMITS.around },
);
const monday = fc
	.integer({ min: 0, max: 9999 })
	.map((weeks) => new Date(Date.UTC(1970, 0, 5 + weeks * 7)).toISOString().slice(0, 10));
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
		phase: maybe(fc.constantFrom(...PHASES)),
		times: maybe(fc.record({ am: maybe(minutes), pm: maybe(minutes) })),
		runs: fc.array(run, { maxLength: LINK_LIMITS.runs }),
		strength: fc.array(strength, { maxLength: LINK_LIMITS.strength }),
		availability,
		dated: maybe(fc.record({ monday, before: around, after: around })),
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

/** What the longer of the frozen version 1 links holds. */
const full: SharedWeek = {
	strategy: 'separate',
	age: '60-over',
	lifting: '4-7',
	longestRunMinutes: 150,
	runs: [
		{ kind: 'race', minutes: 200, day: 'sat', slot: 'pm', start: 780, priority: 'B' },
		{ kind: 'cross', minutes: 30, day: 'mon', slot: 'am', start: 360 },
		{ kind: 'hills', minutes: 45, day: 'wed' },
	],
	strength: [
		{ kind: 'plyo', minutes: 20, day: 'tue', slot: 'pm', start: 1140, preferredDay: 'fri', contacts: 60 },
		{ kind: 'full-body', minutes: 60, preferredDay: 'thu' },
	],
	availability: { tue: { am: 0 }, sun: { am: 120, pm: 0 } },
	places: [
		{ day: 'sat', slot: 'pm', start: 780 },
		{ day: 'mon', slot: 'am', start: 360 },
		{ day: 'wed', slot: 'am', start: 420 },
		{ day: 'tue', slot: 'pm', start: 1140 },
		{ day: 'thu', slot: 'pm', start: 1080 },
	],
};

/** Runs that roam, in one particular week before a race. */
const dated: SharedWeek = {
	...small,
	phase: 'maintain',
	times: { am: 390 },
	runs: [
		{ kind: 'long', minutes: 90, preferredDay: 'sun' },
		{ kind: 'easy', minutes: 45, slot: 'am' },
	],
	dated: {
		monday: '2026-11-30',
		before: [{ kind: 'heavy-legs', minutes: 40, day: 'sun', slot: 'pm', start: 1080 }],
		after: [
			{ kind: 'race', minutes: 100, day: 'sun', slot: 'am', start: 600, priority: 'A', distance: 'half' },
		],
	},
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

	test('of the fullest week is short enough to be opened', () => {
		const busy = { minutes: 1440, day: 'sun', slot: 'pm', start: 1440 } as const;
		const place = { day: 'sun', slot: 'pm', start: 1440 } as const;
		const race = { ...busy, kind: 'race', priority: 'B', distance: 'marathon' } as const;
		const many = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
		const half = { am: 1440, pm: 1440 };
		const fullest: SharedWeek = {
			strategy: 'separate',
			age: '60-over',
			lifting: '8-over',
			longestRunMinutes: 1440,
			phase: 'deload',
			times: half,
			runs: many(LINK_LIMITS.runs, { ...race, preferredDay: 'sun' as const }),
			strength: many(LINK_LIMITS.strength, { ...busy, kind: 'plyo', preferredDay: 'sun', contacts: 999 }),
			availability: { mon: half, tue: half, wed: half, thu: half, fri: half, sat: half, sun: half },
			places: many(LINK_LIMITS.runs + LINK_LIMITS.strength, place),
			dated: {
				monday: '2159-10-01',
				before: many(LINK_LIMITS.around, { ...race, contacts: 999 }),
				after: many(LINK_LIMITS.around, { ...race, contacts: 999 }),
			},
		};
		const text = encodeLink(fullest);
		expect(text.length).toBeLessThanOrEqual(MAX_LINK_LENGTH);
		expect(decodeLink(text)).toEqual({ ok: true, week: fullest });
	});

	test('is short enough to say for an ordinary week', () => {
		expect(encodeLink(small).length).toBeLessThan(64);
	});

	test('is refused whichever character is flipped', () => {
		const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
		const text = encodeLink(dated);
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
		expect(faultOf(frame(3, []))).toBe('newer');
		expect(faultOf(frame(255, [1, 2, 3]))).toBe('newer');
	});

	test.each([
		[1, 'no body', []],
		[1, 'an unknown strategy', [9, 0, 0, 0, 0, 0, 0, 0]],
		[1, 'a number left over', [0, 0, 0, 0, 0, 0, 0, 0, 0]],
		[1, 'a number written the long way', [0x80, 0, 0, 0, 0, 0, 0, 0, 0]],
		[1, 'a number that never ends', [0xff, 0xff, 0xff, 0xff]],
		[1, 'more runs than a week holds', [0, 0, 0, 0, 15]],
		[2, 'no body', []],
		[2, 'an unknown phase', [0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0]],
		[2, 'a number left over', [...NOTHING_ASKED, 0]],
		[2, 'a flag that is neither yes nor no', [0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0]],
		[2, 'more runs than a week holds', [0, 0, 0, 0, 0, 0, 15]],
		[2, 'a place for a session it does not have', [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0]],
	])('of version %i with a right checksum but %s is malformed', (version, _, body) => {
		expect(faultOf(frame(version, body))).toBe('malformed');
	});

	test('of a week with nothing in it is read', () => {
		expect(faultOf(frame(2, NOTHING_ASKED))).toBe('ok');
	});

	test('of version 0 was never written', () => {
		expect(faultOf(frame(0, [0, 0, 0, 0, 0, 0, 0, 0]))).toBe('malformed');
	});

	test('keeps its frozen numbers', () => {
		expect(encodeLink(small)).toBe(FROZEN.small);
		expect(encodeLink(dated)).toBe(FROZEN.dated);
	});

	test('of version 1 still opens', () => {
		expect(decodeLink(FROZEN_V1.small)).toEqual({ ok: true, week: small });
		expect(decodeLink(FROZEN_V1.full)).toEqual({ ok: true, week: full });
	});

	test('of version 1 is refused wherever it is cut', () => {
		for (let end = 0; end < FROZEN_V1.full.length; end += 1)
			expect(faultOf(FROZEN_V1.full.slice(0, end))).toBe('truncated');
	});

	test('cannot be made from a week no form allows', () => {
		expect(() => encodeLink({ ...small, longestRunMinutes: 99_999 })).toThrow(RangeError);
		expect(() => encodeLink({ ...small, strength: [{ kind: 'plyo', minutes: 1.5 }] })).toThrow(RangeError);
		for (const day of ['2026-12-01', 'soon', '1969-12-29'])
			expect(() => encodeLink({ ...small, dated: { monday: day, before: [], after: [] } })).toThrow(
				RangeError,
			);
	});
});

/** A version 2 body that says nothing: three choices, no numbers, no sessions, no dates. */
const NOTHING_ASKED = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

/** If these change, links people hold break: raise the version instead. */
const FROZEN = {
	small: 'AgAmAAACAAAAAgQ8AgEAAAAAB18HAAAAAAABACgAAAAAAAIAAAFaAACtu68Q',
	dated: 'AgA8AAACAAIBhwMAAgdaAAAABwAAAC0AAQAAAAABACgAAAAAAAIAAAFaAAGZFwENAAooAAAAAQzZBAhkAAEDoMUKgQ',
};

/** Written before version 2, and out there. */
const FROZEN_V1 = {
	small: 'AQAfAAACAAIEPAEBAAAHXwYAAAABACgAAAAAAAIAAAFaAErwMUU',
	full: 'AQBAAgIBlwEDCMgBBQKNBgIJHgAB6QIABS0CAAAAAgQUAgL1CAU9AzwAAAAEAAMCAAx4DQABC40GAOkCBAAD9QgHAFOeLUU',
};

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
