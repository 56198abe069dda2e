import { AGE_LIMITS } from './athlete.ts';
import type { ScreeningTest, Side } from './types.ts';

/** A typed value, or what is wrong with it in words that follow the field's name. */
export type Parsed =
	{ readonly ok: true; readonly value: number } | { readonly ok: false; readonly message: string };

/** Reads what was typed for one side of a counted or timed test. A decimal comma is read as a point. */
export function parseScore(test: ScreeningTest, side: Side, typed: string): Parsed {
	if (test.input.kind !== 'number') throw new TypeError(`${test.id} is not answered with a number`);
	const { min, max, decimals, above } = test.input;
	const field = sideLabel(test, side);
	const text = typed.trim().replace(',', '.');
	if (text === '') return refuse(`${field}: enter ${what(test)}, or leave this test out`);
	if (text.startsWith('-')) return refuse(`${field}: enter ${min} or more`);
	if (!/^\d{1,9}(?:\.\d{1,9})?$/u.test(text)) return refuse(`${field}: use digits, like ${example(test)}`);
	const value = Number(text);
	if (value > max) return refuse(`${field}: ${above}`);
	if (decimals === 0 && !Number.isInteger(value)) return refuse(`${field}: enter a whole number, such as 18`);
	return { ok: true, value: Math.round(value * 10) / 10 };
}

/** Reads an age in whole years. Empty is allowed and means not given. */
export function parseAge(typed: string): Parsed | { readonly ok: true; readonly value: undefined } {
	const text = typed.trim();
	if (text === '') return { ok: true, value: undefined };
	const age = /^\d{1,3}$/u.test(text) ? Number(text) : Number.NaN;
	const { min, max } = AGE_LIMITS;
	return age >= min && age <= max
		? { ok: true, value: age }
		: refuse(`Age: enter whole years from ${min} to ${max}, or leave it empty`);
}

/** The name of a side's field: `Left leg`. */
export const sideLabel = ({ sideOf }: Pick<ScreeningTest, 'sideOf'>, side: Side): string =>
	`${side === 'left' ? 'Left' : 'Right'} ${sideOf}`;

const refuse = (message: string): Parsed => ({ ok: false, message });

function what({ unit }: ScreeningTest): string {
	if (unit === 'seconds') return 'the seconds';
	return unit === 'cm' ? 'the distance in centimetres' : 'how many you did';
}

const example = ({ unit }: ScreeningTest): string => (unit === 'cm' ? '9.5' : '18');
