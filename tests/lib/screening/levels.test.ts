import { describe, expect, test } from 'vitest';
import { PATTERNS } from '../../../src/lib/model/exercise.ts';
import { MAX_PICKS, patternLevels, picks, picksFor } from '../../../src/lib/screening/levels.ts';
import { TESTS } from '../../../src/lib/screening/registry.ts';
import { screen } from '../../../src/lib/screening/score.ts';
import { SKIPPED, allAnswered, measured } from './helpers.ts';

const MAN = { age: 30, sex: 'man' } as const;
const PAGE_DOSES = {
	'single-leg-calf-raise': {
		start: '2 × 8',
		usual: '3 × 8–15 /side · 2 in reserve',
	},
} as const;

/** The exercises that have a page; the arrow to content is not ours to take. */
const SLUGS = [
	'bodyweight-squat',
	'romanian-deadlift',
	'step-up',
	'single-leg-bridge',
	'single-leg-calf-raise',
	'side-lying-hip-abduction',
	'side-plank',
	'knee-to-wall-rock',
	'single-leg-balance',
];

describe('ladders', () => {
	const ladders = TESTS.flatMap((entry) => entry.ladders);

	test('start each pattern from one test only', () => {
		const patterns = ladders.map(({ pattern }) => pattern);
		expect(new Set(patterns).size).toBe(patterns.length);
		expect(patterns.every((pattern) => PATTERNS.includes(pattern))).toBe(true);
	});

	test('never hand out jumps', () => {
		expect(ladders.map(({ pattern }) => pattern)).not.toContain('plyometric');
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

	test('leave out the patterns of a skipped test', () => {
		const levels = patternLevels(screen(allAnswered({ T12: SKIPPED }), MAN));
		expect(levels).not.toHaveProperty('bridge');
		expect(levels).not.toHaveProperty('hinge');
	});
});

describe('picks', () => {
	test('put what is weakest first, lower levels first, and stop at eight', () => {
		const chosen = picks(screen(allAnswered({ T08: measured(0) }), MAN), PAGE_DOSES);
		expect(chosen).toHaveLength(MAX_PICKS);
		expect(chosen[0]).toMatchObject({
			slug: 'single-leg-calf-raise',
			name: 'Calf raise on both legs',
			level: 0,
			isOwnPage: false,
			isForWeakest: true,
			dose: '3 × 12–20 · 4 in reserve · 3-1-1',
		});
		const isForWeakest = chosen.map((pick) => pick.isForWeakest);
		expect(isForWeakest).toEqual([...isForWeakest].sort((a, b) => Number(b) - Number(a)));
	});

	test.each([
		[0, 'Calf raise on both legs', false],
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
		expect(picksFor('power', chosen)).toEqual([]);
	});

	test('are none where nothing is known', () => {
		expect(picks(screen({}, {}), PAGE_DOSES)).toEqual([]);
	});
});
