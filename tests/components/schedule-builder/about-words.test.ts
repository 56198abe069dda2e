import { expect, test } from 'vitest';
import { TILTS } from '../../../src/components/schedule-builder/about-words.ts';
import ids from '../../fixtures/exercise-ids.json' with { type: 'json' };

test('every exercise a goal leans to has a page', () => {
	const slugs = Object.values(TILTS).flatMap(({ exercises }) => exercises.map(({ slug }) => slug));
	expect(slugs.length).toBeGreaterThan(5);
	expect(Object.values(ids)).toEqual(expect.arrayContaining(slugs));
});
