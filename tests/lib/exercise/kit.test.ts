import { describe, expect, test } from 'vitest';
import { kitOf, missingKit, swapFor, type KitNeed } from '../../../src/lib/exercise/kit.ts';

const NEED: KitNeed = {
	needs: ['barbell'],
	swaps: [
		{ slug: 'goblet-squat', name: 'Goblet squat', needs: ['dumbbell'], levels: [1, 3] },
		{ slug: 'split-squat', name: 'Split squat', needs: [], levels: [1, 3] },
		{ slug: 'bodyweight-squat', name: 'Bodyweight squat', needs: [], levels: [0, 2] },
	],
};

describe('kit', () => {
	test('is what not every home has', () => {
		expect(kitOf(['mat', 'wall', 'none', 'stick'])).toEqual([]);
		expect(kitOf(['wall', 'box', 'band'])).toEqual(['band', 'box']);
	});

	test('is missing unless it is there, or a kettlebell for a dumbbell and the other way round', () => {
		expect(missingKit(['box', 'dumbbell'], [])).toEqual(['box', 'dumbbell']);
		expect(missingKit(['box', 'dumbbell'], ['kettlebell'])).toEqual(['box']);
		expect(missingKit(['kettlebell'], ['dumbbell'])).toEqual([]);
		expect(missingKit(['barbell'], ['dumbbell', 'trap-bar'])).toEqual(['barbell']);
	});

	test('is swapped for the most alike that suits the level and for which all is there', () => {
		expect(swapFor(NEED, 2, ['kettlebell'])?.slug).toBe('goblet-squat');
		expect(swapFor(NEED, 2, [])?.slug).toBe('split-squat');
		expect(swapFor(NEED, 0, ['dumbbell'])?.slug).toBe('bodyweight-squat');
		expect(swapFor({ ...NEED, swaps: NEED.swaps.slice(0, 1) }, 3, [])).toBeUndefined();
	});
});
