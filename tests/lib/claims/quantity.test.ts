import { describe, expect, it } from 'vitest';
import { intervalText, quantityText, type Style } from '../../../src/lib/claims/quantity.ts';
import type { Quantity } from '../../../src/lib/claims/types.ts';

/** Spaces that do not break, shown as `_`. */
const seen = (text: string) => text.replaceAll('\u00A0', '_');

describe('quantityText', () => {
	it.each<[string, Quantity, Style | undefined]>([
		['24', { value: 24 }, undefined],
		['7,738', { value: 7738 }, undefined],
		['0.338', { value: 0.338 }, undefined],
		['2_to_8_%', { from: 2, to: 8, unit: '%' }, undefined],
		['about 4_%', { value: 4, unit: '%', about: true }, undefined],
		['about 6_to_8_weeks', { from: 6, to: 8, unit: 'weeks', about: true }, undefined],
		['1_set', { value: 1, unit: 'sets' }, undefined],
		['1_to_2_sets', { from: 1, to: 2, unit: 'sets' }, undefined],
		['0_sets', { value: 0, unit: 'sets' }, undefined],
		['two_sets', { value: 2, unit: 'sets' }, { words: true }],
		['two to three_times', { from: 2, to: 3, unit: 'times' }, { words: true }],
		['ten to 15_reps', { from: 10, to: 15, unit: 'reps' }, { words: true }],
		['twelve', { value: 12 }, { words: true }],
		['13', { value: 13 }, { words: true }],
		['2.5_%', { value: 2.5, unit: '%' }, { words: true }],
		['6_to_20', { from: 6, to: 20, unit: 'weeks' }, { bare: true }],
		['two to three', { from: 2, to: 3, unit: 'times' }, { bare: true, words: true }],
		['+35_%', { value: 35, unit: '%', signed: true }, undefined],
		['−8_%', { value: -8, unit: '%', signed: true }, undefined],
		['−0.32', { value: -0.32 }, undefined],
		['0', { value: 0, signed: true }, undefined],
		['35_%', { value: 35, unit: '%' }, undefined],
	])('says %s', (expected, quantity, style) => expect(seen(quantityText(quantity, style))).toBe(expected));
});

describe('intervalText', () => {
	it.each<[string | undefined, Quantity]>([
		[undefined, { value: 3 }],
		['0.45_to_0.97', { value: 0.66, ci: [0.45, 0.97] }],
		['−0.55_to_−0.10', { value: -0.32, ci: [-0.55, -0.1], signed: true }],
		['−0.47_to_+0.21', { value: -0.13, ci: [-0.47, 0.21], signed: true }],
		['−0.46_to_0.00', { value: -0.23, ci: [-0.46, 0], signed: true }],
	])('says %s', (expected, quantity) => {
		const text = intervalText(quantity);
		expect(text && seen(text)).toBe(expected);
	});
});
