import { safeParse } from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';
import { TEST_IDS } from '../../src/lib/screening/types.ts';
import { $profile, profileSchema } from '../../src/stores/profile.ts';
import {
	$screening,
	$step,
	$told,
	answer,
	back,
	describe as describePerson,
	finish,
	goTo,
	reset,
	skip,
	start,
	takeOver,
	toldSchema,
} from '../../src/stores/screening.ts';

const raises = { kind: 'measured', left: 20, right: 18 } as const;

beforeEach(() => {
	reset();
	$profile.set(undefined);
});

describe('the way through', () => {
	test('goes about you, six tests, check, result', () => {
		const seen = [$step.get()];
		start();
		seen.push($step.get());
		describePerson({ age: 40 });
		seen.push($step.get());
		for (const id of TEST_IDS) {
			skip(id);
			seen.push($step.get());
		}
		finish();
		expect([...seen, $step.get()]).toEqual(['start', 'about', ...TEST_IDS, 'check', 'results']);
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
		TEST_IDS.forEach(skip);
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
		TEST_IDS.forEach(skip);
		start();
		expect($step.get()).toBe('check');
	});

	test('starting again forgets', () => {
		answer('T08', raises);
		reset();
		expect($told.get()).toEqual({ athlete: {}, answers: {} });
		expect($step.get()).toBe('start');
	});
});

describe('the profile', () => {
	test('takes over levels, exercises and what is weakest, once asked', () => {
		describePerson({ age: 30, sex: 'man' });
		TEST_IDS.forEach(skip);
		answer('T08', raises);
		expect($profile.get()).toBeUndefined();
		takeOver({}, '2026-11-22');
		expect($profile.get()).toEqual({
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
		expect(safeParse(profileSchema, sound).success).toBe(true);
		expect(safeParse(profileSchema, { ...sound, ...change }).success).toBe(false);
	});
});

describe('answers read back', () => {
	test.each([
		['nothing', { athlete: {}, answers: {} }],
		[
			'all kinds',
			{
				athlete: { age: 16, sex: 'man' },
				answers: {
					T08: raises,
					T09: { kind: 'skipped' },
					T05: { kind: 'measured', left: 1, right: 0, met: { left: [0], right: [] } },
				},
			},
		],
	])('are taken: %s', (_name, data) => {
		expect(safeParse(toldSchema, data)).toMatchObject({ success: true, output: data });
	});

	test.each([
		['an age below the limit', { athlete: { age: 15 }, answers: {} }],
		['a test that does not exist', { athlete: {}, answers: { T99: { kind: 'skipped' } } }],
		['a score out of bounds', { athlete: {}, answers: { T08: { ...raises, left: 151 } } }],
		['a score that is no number', { athlete: {}, answers: { T08: { ...raises, left: '20' } } }],
		['one side only', { athlete: {}, answers: { T08: { kind: 'measured', left: 3 } } }],
		['six criteria', { athlete: {}, answers: { T05: { kind: 'measured', left: 6, right: 1 } } }],
		['nothing at all', null],
	])('are refused: %s', (_name, data) => {
		expect(safeParse(toldSchema, data).success).toBe(false);
	});
});
