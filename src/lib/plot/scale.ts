import type { Axis } from './types.ts';

/** Where a value of an axis stands, 0 at its start and 100 at its end. Throws for a value that is not on the axis. */
export function scaleOf({ from, to }: Pick<Axis, 'from' | 'to'>): (value: number) => number {
	return (value) => {
		const share = (value - from) / (to - from);
		if (!(share >= 0 && share <= 1))
			throw new Error(`expected a value from ${from} to ${to}, found ${value}`);
		return hundredths(100 * share);
	};
}

/** The multiples of `step` from `low` to `high`. */
export function multiples(low: number, high: number, step: number): readonly number[] {
	const first = Math.ceil(low / step);
	const count = Math.floor(high / step) - first + 1;
	return Array.from({ length: count }, (_, index) => (first + index) * step);
}

/** The nearest multiples of `step` that hold all values between them. */
export function endsAround(values: readonly number[], step: number): { from: number; to: number } {
	return {
		from: Math.floor(Math.min(...values) / step) * step,
		to: Math.ceil(Math.max(...values) / step) * step,
	};
}

/** How a text at a place on the axis is anchored so that it stays over the axis. */
export const anchorAt = (place: number): 'start' | 'middle' | 'end' =>
	place < 4 ? 'start' : place > 96 ? 'end' : 'middle';

/** Rounded, and never a zero with a minus. */
export const hundredths = (value: number): number => Math.round(100 * value) / 100 + 0;
