import { claimOf, fill, numberOf } from '../claims/fill.ts';
import type { Ledger, Quantity } from '../claims/types.ts';

const HOURS_A_DAY = 24;

/** The numbers of a ledger as a plot asks for them. Every question throws when there is no such number. */
export interface Numbers {
	/** A number that is one value. */
	readonly value: (id: string, name: string) => number;
	/** A number that goes from one end to the other. */
	readonly range: (id: string, name: string) => readonly [number, number];
	/** Its confidence interval. */
	readonly interval: (id: string, name: string) => readonly [number, number] | undefined;
	/** One value or range in hours, whether it was written in hours or in days. */
	readonly hours: (id: string, name: string) => readonly [number, number];
	/** What a reader sees. */
	readonly text: (id: string, name: string, style?: 'words' | 'bare') => string;
	/** A text with `{claim.number}` in it. */
	readonly fill: (text: string) => string;
	/** The quantity itself. */
	readonly quantity: (id: string, name: string) => Quantity;
}

export function numbersOf(ledger: Ledger): Numbers {
	const wrong = (id: string, name: string, expected: string) =>
		new Error(`expected ${expected} as "${name}" of the claim "${id}"`);
	const quantity = (id: string, name: string): Quantity => {
		const found = claimOf(ledger, id).numbers[name];
		if (!found) throw wrong(id, name, 'a number');
		return found;
	};
	const range = (id: string, name: string): readonly [number, number] => {
		const { from, to } = quantity(id, name);
		if (from === undefined || to === undefined) throw wrong(id, name, 'from and to');
		return [from, to];
	};
	const value = (id: string, name: string): number => {
		const { value: found } = quantity(id, name);
		if (found === undefined) throw wrong(id, name, 'one value');
		return found;
	};
	return {
		quantity,
		value,
		range,
		interval: (id, name) => quantity(id, name).ci,
		hours: (id, name) => {
			const { value: one, unit } = quantity(id, name);
			const times = unit === 'days' ? HOURS_A_DAY : 1;
			const [from, to] = one === undefined ? range(id, name) : [one, one];
			return [from * times, to * times];
		},
		text: (id, name, style) => numberOf(id, claimOf(ledger, id), name, style),
		fill: (text) => fill(text, ledger),
	};
}
