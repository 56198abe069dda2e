import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
	historyFormat,
	historySchema,
	isSameResult,
	mergeHistories,
	migrateHistory,
	NO_HISTORY,
	toKept,
	withoutDay,
	withScreening,
	type History,
	type KeptScreening,
} from '../../../src/lib/screening/history.ts';
import { measured, SKIPPED } from './helpers.ts';

const MARCH: KeptScreening = {
	on: '2026-03-01',
	ageFrom: 40,
	sex: 'woman',
	scores: { T08: { left: 18, right: 20 }, T09: { left: 9.5, right: 10 } },
};
const MAY: KeptScreening = { on: '2026-05-24', scores: { T13: { left: 50, right: 45.5 } } };

const read = (data: unknown): History => v.parse(historySchema, data);
/** As it comes back from a text. */
const again = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

describe('a screening to keep', () => {
	test('has the day, the scores and the age band, and no level', () => {
		const told = {
			athlete: { age: 43, sex: 'man' as const },
			answers: { T08: measured(18, 20), T01: SKIPPED, T05: measured(3, 4) },
		};
		expect(toKept(told, '2026-11-30')).toEqual({
			on: '2026-11-30',
			ageFrom: 40,
			sex: 'man',
			scores: { T05: { left: 3, right: 4 }, T08: { left: 18, right: 20 } },
		});
	});

	test('has a score for every way to answer', () => {
		const quiet = { left: true, right: false };
		const answers = {
			T07: { kind: 'whole', value: 31 },
			T17: { kind: 'whole', value: 240, landing: 0 },
			T16: { kind: 'hops', quiet },
		} as const;
		expect(toKept({ athlete: {}, answers }, '2026-11-30').scores).toEqual({
			T07: { whole: 31 },
			T17: { whole: 240, landing: 0 },
			T16: { quiet },
		});
		const far = { T16: { kind: 'hops', quiet, reach: { left: 120, right: 118 } } } as const;
		const kept = toKept({ athlete: {}, answers: far }, '2026-11-30');
		expect(kept.scores).toEqual({ T16: { left: 120, right: 118, quiet } });
		expect(read(again({ screenings: [kept], unread: [] })).screenings).toEqual([kept]);
	});

	test.each([
		[16, 16],
		[19, 16],
		[20, 20],
		[59, 50],
		[60, 60],
		[80, 80],
		[101, 80],
	])('keeps %d years as the band from %d', (age, ageFrom) => {
		expect(toKept({ athlete: { age }, answers: {} }, '2026-11-30')).toEqual({
			on: '2026-11-30',
			ageFrom,
			scores: {},
		});
	});

	test('of a person who said nothing holds nothing about them', () => {
		expect(toKept({ athlete: {}, answers: {} }, '2026-11-30')).toEqual({ on: '2026-11-30', scores: {} });
	});

	test('is the same result on another day, in another order of tests, and another one with another score', () => {
		const turned = Object.fromEntries(Object.entries(MARCH.scores).reverse());
		expect(isSameResult(MARCH, { ...MARCH, on: '2026-04-01', scores: turned })).toBe(true);
		expect(isSameResult(MARCH, { ...MARCH, scores: { ...MARCH.scores, T01: { left: 1, right: 2 } } })).toBe(
			false,
		);
		expect(isSameResult(MARCH, { ...MARCH, sex: 'man' })).toBe(false);
	});
});

describe('a history', () => {
	test('is in the order of days, whatever the order of keeping', () => {
		const history = withScreening(withScreening(NO_HISTORY, MAY), MARCH);
		expect(history.screenings).toEqual([MARCH, MAY]);
		expect(withScreening(withScreening(NO_HISTORY, MARCH), MAY)).toEqual(history);
	});

	test('has one screening a day: the new one takes the place', () => {
		const better = { ...MAY, scores: { T13: { left: 60, right: 60 } } };
		expect(withScreening({ screenings: [MARCH, MAY], unread: ['x'] }, better)).toEqual({
			screenings: [MARCH, better],
			unread: ['x'],
		});
	});

	test('loses the screening of a day and nothing else', () => {
		const history = { screenings: [MARCH, MAY], unread: ['x'] };
		expect(withoutDay(history, MARCH.on)).toEqual({ screenings: [MAY], unread: ['x'] });
		expect(withoutDay(history, '2026-01-01')).toEqual(history);
	});

	test('takes in another: what comes in stays on a day both have, what could not be read is kept once', () => {
		const other = { ...MAY, scores: {} };
		const here = { screenings: [MARCH, MAY], unread: ['a', 'b'] };
		expect(mergeHistories(here, { screenings: [other], unread: ['b', 'c'] })).toEqual({
			screenings: [MARCH, other],
			unread: ['a', 'b', 'c'],
		});
	});
});

describe('read back', () => {
	test('is what was written', () => {
		const history = { screenings: [MARCH, MAY], unread: ['{"on":1}'] };
		expect(read(again(history))).toEqual(history);
		expect(v.is(historyFormat, history)).toBe(true);
	});

	test('keeps tests that only a later version knows', () => {
		const later = { on: '2026-03-01', scores: { T21: { whole: 410 }, T16b: { left: 92, right: 88 } } };
		expect(read({ screenings: [later], unread: [] })).toEqual({ screenings: [later], unread: [] });
	});

	test.each([
		['a day that is not on the calendar', { ...MAY, on: '2026-02-30' }],
		['a day far off', { ...MAY, on: '9999-12-31' }],
		['no day', { scores: {} }],
		['an age in years', { ...MAY, ageFrom: 43 }],
		['a sex we do not ask for', { ...MAY, sex: 'robot' }],
		['a score below nothing', { ...MAY, scores: { T13: { left: -3, right: 1 } } }],
		['more raises than the test takes', { ...MAY, scores: { T08: { left: 151, right: 1 } } }],
		['six of five points', { ...MAY, scores: { T05: { left: 6, right: 1 } } }],
		['a score without end', { ...MAY, scores: { T99: { whole: 1e309 } } }],
		['a score above all', { ...MAY, scores: { T99: { whole: 10_000 } } }],
		['less than the hop takes', { ...MAY, scores: { T16: { left: 9, right: 90 } } }],
		['a landing that is no index', { ...MAY, scores: { T17: { whole: 240, landing: -1 } } }],
		['a hop neither quiet nor not', { ...MAY, scores: { T16: { quiet: { left: 1, right: true } } } }],
		['letters', { ...MAY, scores: { T13: { left: 'many', right: 1 } } }],
		['one side', { ...MAY, scores: { T13: { left: 1 } } }],
		['a name that is no test', { ...MAY, scores: { constructor1: { whole: 1 } } }],
		['a field too many', { ...MAY, note: '<img src=x onerror=alert(1)>' }],
		['a level', { ...MAY, level: 3 }],
		['nothing', null],
		['a list', [MAY]],
		['a second one of the day', { ...MARCH, scores: {} }],
	])('sets aside what has %s, keeps its text, and keeps the others', (_name, broken) => {
		const { screenings, unread } = read({ screenings: [MARCH, broken], unread: ['older'] });
		expect(screenings).toEqual([MARCH]);
		expect(unread).toEqual(['older', JSON.stringify(broken)]);
	});

	test.each([
		null,
		7,
		'text',
		[],
		{},
		{ screenings: {}, unread: [] },
		{ screenings: [] },
		{ screenings: [], unread: [1] },
	])('is refused as a whole when it is %j', (data) => {
		expect(v.is(historySchema, data)).toBe(false);
	});

	const hostile = fc.oneof(
		fc.jsonValue({ maxDepth: 4 }),
		fc.record({
			on: fc.oneof(fc.constantFrom('2026-03-01', '2026-05-24', '0000-00-00', '__proto__'), fc.string()),
			ageFrom: fc.oneof(fc.constantFrom(16, 20, 80, 43), fc.jsonValue()),
			scores: fc.dictionary(
				fc.constantFrom('T08', 'T13', 'T99', '__proto__', 'constructor'),
				fc.oneof(
					fc.jsonValue(),
					fc.record({ left: fc.double(), right: fc.integer() }),
					fc.record({ whole: fc.integer({ min: -5, max: 200 }) }),
				),
			),
		}),
	);

	test('never throws, never loses an item, and reads what it wrote the same again, whatever comes', () => {
		fc.assert(
			fc.property(
				fc.array(hostile, { maxLength: 8 }),
				fc.array(fc.string(), { maxLength: 3 }),
				(items, texts) => {
					const data = again({ screenings: items, unread: texts });
					const history = read(data);
					expect(history.screenings.length + history.unread.length).toBe(items.length + texts.length);
					expect(v.is(historyFormat, history)).toBe(true);
					const days = history.screenings.map(({ on }) => on);
					expect(days).toEqual([...new Set(days)].sort());
					expect(read(again(history))).toEqual(history);
				},
			),
		);
	});

	test('any value at all is a history or refused', () => {
		fc.assert(
			fc.property(fc.anything({ withBigInt: false, withDate: true, withNullPrototype: true }), (data) => {
				const parsed = v.safeParse(historySchema, data);
				if (parsed.success) expect(Array.isArray(parsed.output.screenings)).toBe(true);
			}),
		);
	});
});

describe('an older version', () => {
	const one = (data: unknown) => ({ two: data });
	const two = (data: unknown) => ({ three: data });

	test('goes through every step from where it is', () => {
		expect(migrateHistory('old', 1, [one, two])).toEqual({ three: { two: 'old' } });
		expect(migrateHistory('newer', 2, [one, two])).toEqual({ three: 'newer' });
	});

	test('is left as it is where the shape has not changed since', () => {
		expect(migrateHistory(NO_HISTORY, 1)).toEqual(NO_HISTORY);
	});

	test.each([0, -1, 0.5, Number.NaN])('of number %d does not exist', (from) => {
		expect(() => migrateHistory({}, from, [one])).toThrow(RangeError);
	});
});
