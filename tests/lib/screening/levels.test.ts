import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PATTERNS } from '../../../src/lib/model/exercise.ts';
import { MAX_PICKS, patternLevels, picks, picksFor } from '../../../src/lib/screening/levels.ts';
import { TESTS } from '../../../src/lib/screening/registry.ts';
import { screen } from '../../../src/lib/screening/score.ts';
import { SKIPPED, allAnswered, LOUD, measured, whole } from './helpers.ts';

const MAN = { age: 30, sex: 'man' } as const;
const PAGE_DOSES = {
	'double-leg-calf-raise': { start: '2 × 10', usual: '3 × 12–20' },
	'single-leg-calf-raise': {
		start: '2 × 8',
		usual: '3 × 8–15 /side · 2 in reserve',
	},
} as const;

/** The exercises that have a page; the arrow to content is not ours to take. */
const SLUGS = readdirSync(new URL('../../../src/content/exercises', import.meta.url)).map((file) =>
	file.replace('.mdx', ''),
);

describe('ladders', () => {
	const ladders = TESTS.flatMap((entry) => entry.ladders);

	test('every test leads to exercises', () => {
		for (const entry of TESTS) expect(entry.ladders.length).toBeGreaterThan(0);
	});

	test('climb patterns that exist, one ladder a pattern and test', () => {
		for (const entry of TESTS) {
			const patterns = entry.ladders.map(({ pattern }) => pattern);
			expect(new Set(patterns).size).toBe(patterns.length);
			expect(patterns.every((pattern) => PATTERNS.includes(pattern))).toBe(true);
		}
	});

	test('point at pages that exist', () => {
		for (const { slug } of ladders.flatMap(({ rungs }) => rungs)) expect(SLUGS).toContain(slug);
	});
});

describe('levels', () => {
	test('give every tested pattern the level of its test', () => {
		expect(patternLevels(screen(allAnswered({ T08: measured(0, 40) }), MAN))).toEqual({
			mobility: 2,
			balance: 2,
			squat: 2,
			lunge: 2,
			'hip-abduction': 2,
			calf: 0,
			bridge: 2,
			hinge: 2,
			core: 2,
		});
	});

	test('of a pattern with several tests are those of the lowest, and a test left out never lowers them', () => {
		const levels = (changes: Parameters<typeof allAnswered>[0]) =>
			patternLevels(screen(allAnswered(changes), MAN));
		expect(levels({ T13: measured(100), T15: whole(10) }).core).toBe(0);
		expect(levels({ T13: measured(100), T15: SKIPPED }).core).toBe(3);
	});

	test('of jumping exist behind an open gate only', () => {
		expect(patternLevels(screen(allAnswered(), MAN)).plyometric).toBe(2);
		const shut = [{ T16: SKIPPED }, { T16: LOUD }, { T01: measured(0), T02: measured(0) }];
		for (const changes of shut) {
			expect(patternLevels(screen(allAnswered(changes), MAN))).not.toHaveProperty('plyometric');
		}
	});

	test('leave out the patterns of a skipped test', () => {
		const levels = patternLevels(screen({ T13: measured(45), T12: SKIPPED }, MAN));
		expect(levels).toEqual({ core: 2 });
	});
});

describe('picks', () => {
	test('put what is weakest first, lower levels first, and stop at eight', () => {
		const chosen = picks(screen(allAnswered({ T08: measured(0) }), MAN), PAGE_DOSES);
		expect(chosen).toHaveLength(MAX_PICKS);
		expect(chosen[0]).toMatchObject({
			slug: 'double-leg-calf-raise',
			name: 'Double-leg calf raise',
			level: 0,
			isOwnPage: true,
			isForWeakest: true,
			dose: '3 × 12–20',
		});
		const isForWeakest = chosen.map((pick) => pick.isForWeakest);
		expect(isForWeakest).toEqual([...isForWeakest].sort((a, b) => Number(b) - Number(a)));
	});

	test.each([
		[0, 'Double-leg calf raise', true],
		[20, 'Calf raise, two legs up, one down', false],
		[26, 'Single-leg calf raise', true],
		[32, 'Single-leg calf raise with a backpack', false],
	] as const)('%d raises start at: %s', (raises, name, isOwnPage) => {
		const chosen = picks(screen({ T08: measured(raises) }, MAN), PAGE_DOSES);
		expect(chosen).toHaveLength(1);
		expect(chosen[0]).toMatchObject({ name, isOwnPage });
	});

	test('take the dose from the exercise page, and leave it empty where that is not known', () => {
		const screening = screen({ T08: measured(26) }, MAN);
		expect(picks(screening, PAGE_DOSES)[0]?.dose).toBe('3 × 8–15 /side · 2 in reserve');
		expect(picks(screening, {})[0]?.dose).toBe('');
	});

	test('can be asked for one element', () => {
		const chosen = picks(screen(allAnswered(), MAN), PAGE_DOSES);
		expect(picksFor('mobility', chosen).map(({ pattern }) => pattern)).toEqual(['mobility']);
		expect(picksFor('power', picks(screen({ T08: measured(26) }, MAN), PAGE_DOSES))).toEqual([]);
	});

	test.each([
		[{ T10: whole(30) }, 'Hinge with hands on a wall'],
		[{ T09: measured(15), T10: whole(0), T11: measured(20) }, 'Seated rotation'],
		[{ T07: whole(40) }, 'Goblet squat'],
		[{ T06: measured(6), T07: whole(40) }, 'Single-leg box squat, high box'],
		[{ T03: measured(5) }, 'Hip-hinge drill'],
		[{ T15: whole(77) }, 'Forearm plank'],
		[{ T18: measured(5) }, 'Clamshell'],
		[{ T02: measured(4), T01: measured(45) }, 'Single-leg balance'],
		[{ T04: measured(60, 50), T01: measured(45) }, 'Clock reach with a hand on the wall'],
	] as const)('answers of %o start with: %s', (answers, name) => {
		const names = picks(screen(answers, MAN), PAGE_DOSES).map((pick) => pick.name);
		expect(names).toContain(name);
	});

	test('are none where nothing is known', () => {
		expect(picks(screen({}, {}), PAGE_DOSES)).toEqual([]);
	});
});
