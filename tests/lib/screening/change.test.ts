import { expect, test } from 'vitest';
import { changeOf } from '../../../src/lib/screening/change.ts';
import { testById } from '../../../src/lib/screening/registry.ts';

/** Evidence §2.2 (5): raises from 7, knee to wall above 1.5 cm, rotation above 6 degrees, stiff jumps above 10 %, others from 15 %. */
test.each([
	['T08', 20, 26, 'within-error'],
	['T08', 20, 27, 'better'],
	['T08', 20, 14, 'within-error'],
	['T08', 20, 13, 'worse'],
	['T09', 9, 10.5, 'within-error'],
	['T09', 9, 10.6, 'better'],
	['T09', 9, 7.4, 'worse'],
	['T11', 40, 46, 'within-error'],
	['T11', 40, 47, 'better'],
	['T11', 40, 33, 'worse'],
	['T12', 20, 22, 'within-error'],
	['T12', 20, 23, 'better'],
	['T13', 60, 51, 'worse'],
	['T13', 60, 51.1, 'within-error'],
	['T15', 100, 114.9, 'within-error'],
	['T15', 100, 115, 'better'],
	['T18', 0, 1, 'better'],
	['T18', 0, 0, 'within-error'],
	['T07', 20, 17, 'worse'],
	['T06', 20, 18, 'within-error'],
	['T01', 20, 23, 'better'],
	['T02', 10, 8.5, 'worse'],
	['T10', 20, 17, 'better'],
	['T10', 20, 23, 'worse'],
	['T10', 20, 22.9, 'within-error'],
	['T17', 250, 225, 'within-error'],
	['T17', 250, 224, 'better'],
	['T17', 250, 276, 'worse'],
	['T03', 3, 2, 'within-error'],
	['T03', 3, 1, 'better'],
	['T05', 3, 4, 'within-error'],
	['T05', 3, 5, 'better'],
	// How far a leg reaches or hops; how alike the legs are is not what changes.
	['T04', 60, 69, 'better'],
	['T04', 60, 68.9, 'within-error'],
	['T16', 200, 230, 'better'],
	['T16', 200, 170, 'worse'],
] as const)('%s from %d to %d is %s', (id, before, after, change) => {
	expect(changeOf(testById(id), before, after)).toBe(change);
});
