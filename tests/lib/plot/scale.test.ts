import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorAt, endsAround, multiples, scaleOf } from '../../../src/lib/plot/scale.ts';

const number = fc.double({ min: -1000, max: 1000, noNaN: true });

describe('a scale', () => {
	it('puts its ends at 0 and 100, whichever is larger', () => {
		expect([0, 12, 24].map(scaleOf({ from: 0, to: 24 }))).toEqual([0, 50, 100]);
		expect([21, 7, 0].map(scaleOf({ from: 21, to: 0 }))).toEqual([0, 66.67, 100]);
	});

	it('keeps the order of what it holds', () =>
		fc.assert(
			fc.property(fc.uniqueArray(number, { minLength: 3, maxLength: 3 }), (values) => {
				const [from = 0, middle = 0, to = 0] = values.toSorted((a, b) => a - b);
				const place = scaleOf({ from, to })(middle);
				expect(place).toBeGreaterThanOrEqual(0);
				expect(place).toBeLessThanOrEqual(100);
			}),
		));

	it.each([-0.1, 24.1, Number.NaN])('refuses %d, which is not on it', (value) =>
		expect(() => scaleOf({ from: 0, to: 24 })(value)).toThrow(/from 0 to 24/),
	);
});

describe('an axis', () => {
	it('has the multiples of its step, with its ends where they are some', () => {
		expect(multiples(-1.25, 0.75, 0.5)).toEqual([-1, -0.5, 0, 0.5]);
		expect(multiples(0, 32, 8)).toEqual([0, 8, 16, 24, 32]);
		expect(multiples(0, 20, 7)).toEqual([0, 7, 14]);
	});

	it('goes to the nearest steps around its values', () => {
		expect(endsAround([-1.05, 0.7], 0.25)).toEqual({ from: -1.25, to: 0.75 });
		expect(endsAround([70, 100], 10)).toEqual({ from: 70, to: 100 });
	});

	it('keeps words at its ends over it', () =>
		expect([0, 3, 50, 97, 100].map(anchorAt)).toEqual(['start', 'start', 'middle', 'end', 'end']));
});
