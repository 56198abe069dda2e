import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { EMPTY_DRAFT, type WeekDraft } from '../../src/stores/week/draft.ts';
import { liftingBand, sharedAge } from '../../src/stores/week/bands.ts';
import { fragmentOf, readFragment } from '../../src/stores/week/link.ts';
import { draftSchema } from '../../src/stores/week/schema.ts';

const draft: WeekDraft = {
	request: {
		strategy: 'separate',
		athlete: { age: 57, liftingWeeks: 5, longestRunMinutes: 90 },
		runs: [{ id: 'r7', kind: 'long', minutes: 95, day: 'sun', slot: 'am' }],
		strength: [{ id: 's3', kind: 'heavy-legs', minutes: 40, day: 'wed' }],
		availability: { mon: { am: 0 } },
		lastWeek: { s3: 'wed' },
	},
	held: { r7: { day: 'sun', slot: 'am', start: 420 }, s3: { day: 'wed', slot: 'pm', start: 1080 } },
};

/** Runs that roam, in one particular week, kept beside the current one. */
const roaming: WeekDraft = {
	request: {
		strategy: 'auto',
		athlete: {},
		runs: [
			{ id: 'r1', kind: 'long', minutes: 90, preferredDay: 'sun' },
			{ id: 'r2', kind: 'race', minutes: 45, day: 'sat', priority: 'B', distance: '10k' },
		],
		strength: [{ id: 's1', kind: 'plyo', minutes: 20, contacts: 80 }],
		availability: {},
		times: { am: 390 },
		phase: 'deload',
		dated: {
			monday: '2026-11-30',
			before: [{ id: 'b1', kind: 'heavy-legs', minutes: 40, day: 'sun', slot: 'pm', start: 1080, week: -1 }],
			after: [{ id: 'a1', kind: 'race', minutes: 100, day: 'sun', slot: 'am', start: 600, week: 1 }],
		},
	},
	current: draft.held && { request: draft.request, held: draft.held },
};

describe('the link of a draft', () => {
	test('brings back a week of runs that roam, its phase, times and the weeks round it', () => {
		const result = readFragment(`#${fragmentOf(roaming)}`);
		// What was not said counts as these bands, and a link says which bands it was planned for.
		const athlete = { age: 40, liftingWeeks: 8 };
		expect(result?.ok && result.draft).toEqual({ request: { ...roaming.request, athlete } });
	});

	test('brings back the week with its arrangement, and of the person only bands', () => {
		const result = readFragment(`#${fragmentOf(draft)}`);
		expect(result?.ok && result.draft).toEqual({
			request: {
				strategy: 'separate',
				athlete: { age: 50, liftingWeeks: 4, longestRunMinutes: 90 },
				runs: [{ id: 'r1', kind: 'long', minutes: 95, day: 'sun', slot: 'am' }],
				strength: [{ id: 's1', kind: 'heavy-legs', minutes: 40, day: 'wed' }],
				availability: { mon: { am: 0 } },
			},
			held: { r1: { day: 'sun', slot: 'am', start: 420 }, s1: { day: 'wed', slot: 'pm', start: 1080 } },
		});
	});

	test('leaves out an arrangement that misses a session', () => {
		const result = readFragment(
			fragmentOf({ ...draft, held: { r7: { day: 'sun', slot: 'am', start: 420 } } }),
		);
		expect(result?.ok && result.draft.held).toBeUndefined();
	});

	test('is none when the fragment holds something else', () => {
		expect(readFragment('')).toBeUndefined();
		expect(readFragment('#planner')).toBeUndefined();
	});

	test('says what is wrong with a damaged one', () => {
		const result = readFragment(`#${fragmentOf(draft).slice(0, -5)}`);
		expect(result?.ok).toBe(false);
		expect(result && !result.ok && result.message).toMatch(/missing/);
	});

	test.each([
		[49, 'under-50'],
		[50, '50-59'],
		[59, '50-59'],
		[60, '60-over'],
	])('puts age %i into the band %s', (age, band) => {
		expect(sharedAge({ age })).toBe(band);
	});

	test.each([
		[3, 'under-4'],
		[4, '4-7'],
		[7, '4-7'],
		[8, '8-over'],
	])('puts %i weeks of lifting into the band %s', (liftingWeeks, band) => {
		expect(liftingBand({ liftingWeeks })).toBe(band);
	});
});

describe('a saved draft', () => {
	test('of the time before runs could roam loads as it was', () => {
		const { success, output } = safeParse(draftSchema, JSON.parse(SAVED_THEN));
		expect(success && JSON.parse(JSON.stringify(output))).toEqual(JSON.parse(SAVED_THEN));
	});

	test.each([
		['the empty one', EMPTY_DRAFT],
		['an arranged one', draft],
		['one with runs that roam and a week to compare with', roaming],
	])('%s survives JSON', (_, value) => {
		const parsed = safeParse(draftSchema, JSON.parse(JSON.stringify(value)));
		expect(parsed.success && JSON.parse(JSON.stringify(parsed.output))).toEqual(
			JSON.parse(JSON.stringify(value)),
		);
	});

	test.each([
		['a day that does not exist', { held: { r7: { day: 'noday', slot: 'am', start: 420 } } }],
		['minutes that are no number', { held: { r7: { day: 'sun', slot: 'am', start: '420' } } }],
		['no request', { request: undefined }],
		[
			'a particular week that starts on a Tuesday',
			{ request: { ...roaming.request, dated: { ...roaming.request.dated, monday: '2026-12-01' } } },
		],
		[
			'a session of last week in the week after',
			{
				request: {
					...roaming.request,
					dated: { ...roaming.request.dated, after: roaming.request.dated?.before },
				},
			},
		],
	])('with %s is refused', (_, patch) => {
		expect(safeParse(draftSchema, { ...draft, ...patch }).success).toBe(false);
	});
});

/** As the site wrote it then. */
const SAVED_THEN = `{"request":{"strategy":"auto","athlete":{"age":50},"runs":[{"id":"r1","kind":"easy","minutes":45,"day":"mon","slot":"am"},{"id":"r2","kind":"race","minutes":60,"day":"sun","priority":"A"}],"strength":[{"id":"s1","kind":"heavy-legs","minutes":40}],"availability":{"tue":{"pm":0}},"lastWeek":{"s1":"wed"}},"held":{"r1":{"day":"mon","slot":"am","start":420}}}`;
