import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MOVES, moveOf } from '../../../src/lib/figure/moves/registry.ts';
import { TEST_FIGURES, TEST_MOVES, testFigure } from '../../../src/lib/figure/moves/tests/registry.ts';
import { DERIVED, TESTS } from '../../../src/lib/screening/registry.ts';

const ALL = [...Object.values(MOVES), ...TEST_MOVES];

it('draws every exercise, and no other', () => {
	const slugs = readdirSync('src/content/exercises').map((file) => file.replace('.mdx', ''));
	expect(Object.keys(MOVES).sort()).toEqual(slugs.sort());
	expect(() => moveOf('moonwalk')).toThrow(/No movement is drawn for moonwalk/);
});

it('draws every screening test, and no other, each by a movement of its own or by that of an exercise', () => {
	const slugs = [...TESTS, ...DERIVED].map(({ slug }) => slug);
	expect(Object.keys(TEST_FIGURES).sort()).toEqual(slugs.sort());
	for (const { move } of Object.values(TEST_FIGURES))
		expect([...TEST_MOVES, MOVES[move.slug]], move.slug).toContain(move);
	// Both may stand on one page, and shapes are found by slug.
	expect(new Set(ALL.map(({ slug }) => slug)).size).toBe(ALL.length);
	expect(() => testFigure('moonwalk')).toThrow(/No movement is drawn for the test moonwalk/);
});

it('shows the woman and the man about equally often', () => {
	const women = ALL.filter(({ athlete }) => athlete === 'woman').length;
	expect(Math.abs(women - ALL.length / 2)).toBeLessThanOrEqual(3);
});
