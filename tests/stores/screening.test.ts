import { safeParse } from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';
import { testsIn } from '../../src/lib/screening/lengths.ts';
import type { TestId } from '../../src/lib/screening/types.ts';
import { $profile, profileSchema } from '../../src/stores/profile.ts';
import { migrateTold, toldSchema } from '../../src/stores/screening-answers.ts';
import {
	$asked,
	$isComplete,
	$leftOut,
	$screening,
	$shown,
	$step,
	$told,
	answer,
	back,
	choose,
	describe as describePerson,
	finish,
	goTo,
	reset,
	skip,
	start,
	takeOver,
} from '../../src/stores/screening.ts';

const raises = { kind: 'measured', left: 20, right: 18 } as const;
const enough = { kind: 'measured', left: 20, right: 20 } as const;
const STANDARD = testsIn('standard');
/** What is asked of somebody who leaves all out: no hops without heel raises. */
const STANDARD_SKIPPED = STANDARD.filter((id) => id !== 'T16');

/** Leaves out whatever is asked, in order. */
function skipAll(): readonly TestId[] {
	const seen: TestId[] = [];
	for (let id = next(); id; id = next()) {
		seen.push(id);
		skip(id);
	}
	return seen;
}
const next = () => $asked.get().find((id) => $told.get().answers[id] === undefined);

beforeEach(() => {
	reset();
	$profile.set(undefined);
});

describe('the way through', () => {
	test('goes about you, the tests asked, check, result', () => {
		const seen = [$step.get()];
		start();
		seen.push($step.get());
		describePerson({ ageBand: 40 });
		seen.push($step.get());
		for (const id of STANDARD_SKIPPED) {
			skip(id);
			seen.push($step.get());
		}
		finish();
		expect([...seen, $step.get()]).toEqual(['start', 'about', ...STANDARD_SKIPPED, 'check', 'results']);
	});

	test.each([
		['quick', 4],
		['standard', 8],
		// Without heel raises neither hops nor stiff jumps.
		['full', 15],
	] as const)('is as long as was chosen: %s', (length, count) => {
		choose(length);
		start();
		describePerson({ ageBand: 30 });
		expect(skipAll()).toHaveLength(count);
		expect($step.get()).toBe('check');
		finish();
		expect($step.get()).toBe('results');
	});

	test('asks for hops of legs that manage the raises, and stops asking when they do not', () => {
		answer('T08', enough);
		expect($asked.get()).toContain('T16');
		answer('T08', raises);
		expect($asked.get()).not.toContain('T16');
	});

	test('a changed answer that opens a test leads to it, and never past it', () => {
		skipAll();
		goTo('T08');
		answer('T08', enough);
		expect($step.get()).toBe('T16');
		finish();
		expect($step.get()).toBe('T16');
	});

	test('a step that is not for this person leads to where they are', () => {
		skip('T09');
		answer('T08', raises);
		goTo('T16');
		expect($step.get()).toBe('T01');
	});

	test('a longer one keeps what was answered, a shorter one too', () => {
		choose('quick');
		skipAll();
		choose('full');
		expect($isComplete.get()).toBe(false);
		start();
		expect($step.get()).toBe('T10');
		answer('T11', { kind: 'measured', left: 40, right: 44 });
		choose('quick');
		expect($isComplete.get()).toBe(true);
		expect($screening.get().results.T11).toMatchObject({ level: 2 });
		expect($shown.get().map(({ id }) => id)).toContain('T11');
	});

	test('knows which were left out, and which were never asked', () => {
		describePerson({ ageBand: 70 });
		choose('full');
		skipAll();
		const leftOut = $leftOut.get().map(({ id }) => id);
		expect(leftOut).toContain('T01');
		for (const id of ['T02', 'T16', 'T17'] as const) expect(leftOut).not.toContain(id);
	});

	test('goes one back at a time and stops at the start', () => {
		start();
		describePerson({});
		back();
		expect($step.get()).toBe('about');
		back();
		back();
		expect($step.get()).toBe('start');
	});

	test('returns to the check after a change, with all else kept', () => {
		skipAll();
		goTo('T08');
		answer('T08', raises);
		expect($step.get()).toBe('check');
		expect($told.get().answers.T08).toEqual(raises);
		goTo('about');
		describePerson({ sex: 'woman' });
		expect($step.get()).toBe('check');
	});

	test('never jumps past a question that is open', () => {
		skip('T09');
		finish();
		expect($step.get()).toBe('T01');
		goTo('T13');
		expect($step.get()).toBe('T01');
		goTo('T09');
		expect($step.get()).toBe('T09');
	});

	test('goes on where the answers stop', () => {
		skip('T09');
		goTo('start');
		start();
		expect($step.get()).toBe('T01');
		skipAll();
		start();
		expect($step.get()).toBe('check');
	});

	test('starting again forgets', () => {
		answer('T08', raises);
		reset();
		expect($told.get()).toEqual({ athlete: {}, answers: {}, length: 'standard' });
		expect($step.get()).toBe('start');
	});
});

describe('the profile', () => {
	test('takes over levels, exercises and what is weakest, once asked', () => {
		describePerson({ ageBand: 30, sex: 'man' });
		skipAll();
		answer('T08', raises);
		expect($profile.get()?.screening).toBeUndefined();
		takeOver({}, '2026-11-22');
		expect($profile.get()?.screening).toEqual({
			levels: { calf: 1 },
			picks: [
				{
					slug: 'single-leg-calf-raise',
					name: 'Calf raise, two legs up, one down',
					pattern: 'calf',
					level: 1,
					dose: '2 × 8–12 /side · 4 in reserve · 3-1-1',
				},
			],
			weakest: ['strength', 'endurance'],
			at: '2026-11-22',
		});
		expect(safeParse(profileSchema, $profile.get()).success).toBe(true);
		expect($screening.get().unknown).toEqual(['mobility', 'stability', 'power']);
	});

	test.each([
		[
			'a slug that leaves the site',
			{ picks: [{ slug: '../x', name: 'X', pattern: 'calf', level: 1, dose: '' }] },
		],
		['a level that does not exist', { levels: { calf: 4 } }],
		['a pattern that does not exist', { levels: { wings: 1 } }],
		['no date', { at: 'today' }],
		['a field too many', { extra: 1 }],
	])('is refused with %s', (_name, change) => {
		const sound = { levels: {}, picks: [], weakest: [], at: '2026-11-22' };
		expect(safeParse(profileSchema, { screening: sound }).success).toBe(true);
		expect(safeParse(profileSchema, { screening: { ...sound, ...change } }).success).toBe(false);
	});
});

describe('answers read back', () => {
	test.each([
		['nothing', { athlete: {}, answers: {}, length: 'standard' }],
		[
			'all kinds',
			{
				athlete: { age: 16, sex: 'man' },
				answers: {
					T08: raises,
					T09: { kind: 'skipped' },
					T05: { kind: 'measured', left: 1, right: 0, met: { left: [0], right: [] } },
					T03: { kind: 'measured', left: 5, right: 0, met: { left: [5], right: [] } },
					T07: { kind: 'whole', value: 31 },
					T17: { kind: 'whole', value: 240, landing: 2 },
					T16: {
						kind: 'hops',
						quiet: { left: true, right: true },
						reach: { left: 150, right: 140 },
					},
				},
				length: 'full',
			},
		],
	])('are taken: %s', (_name, data) => {
		expect(safeParse(toldSchema, data)).toMatchObject({ success: true, output: data });
	});

	test('of six tests, kept before there were lengths, are brought up to date', () => {
		const data = { athlete: { age: 40 }, answers: { T08: raises, T13: { kind: 'skipped' } } };
		const migrated = migrateTold(data);
		expect(safeParse(toldSchema, migrated)).toMatchObject({
			success: true,
			output: { ...data, length: 'standard' },
		});
		expect(safeParse(toldSchema, migrateTold(null)).success).toBe(false);
	});

	test.each([
		['an age below the limit', { athlete: { age: 15 } }],
		['a test that does not exist', { answers: { T99: { kind: 'skipped' } } }],
		['an answer to what is worked out', { answers: { T14: { kind: 'skipped' } } }],
		['a score out of bounds', { answers: { T08: { ...raises, left: 151 } } }],
		['a score that is no number', { answers: { T08: { ...raises, left: '20' } } }],
		['one side only', { answers: { T08: { kind: 'measured', left: 3 } } }],
		['six criteria', { answers: { T05: { kind: 'measured', left: 6, right: 1 } } }],
		[
			'a box that is not there',
			{ answers: { T05: { ...raises, left: 1, right: 1, met: { left: [5], right: [] } } } },
		],
		['sides for a test without', { answers: { T07: raises } }],
		['one score for a test with sides', { answers: { T08: { kind: 'whole', value: 20 } } }],
		['a landing that does not exist', { answers: { T17: { kind: 'whole', value: 240, landing: 3 } } }],
		['no landing', { answers: { T17: { kind: 'whole', value: 240 } } }],
		['a landing where none is asked', { answers: { T07: { kind: 'whole', value: 30, landing: 0 } } }],
		[
			'a distance after loud hops',
			{
				answers: {
					T16: { kind: 'hops', quiet: { left: true, right: false }, reach: { left: 100, right: 100 } },
				},
			},
		],
		['a length that does not exist', { length: 'endless' }],
		['no length', { length: undefined }],
		['a field too many', { more: 1 }],
	])('are refused: %s', (_name, change) => {
		const sound = { athlete: {}, answers: {}, length: 'standard' };
		expect(safeParse(toldSchema, sound).success).toBe(true);
		expect(safeParse(toldSchema, { ...sound, ...change }).success).toBe(false);
	});

	test('are refused: nothing at all', () => {
		expect(safeParse(toldSchema, null).success).toBe(false);
	});
});
