import { SIDES } from './types.ts';
import type { Place, ScreeningTest, Unit } from './types.ts';

/** A typed value, or what is wrong with it in words that follow the field's name. */
export type Parsed =
	{ readonly ok: true; readonly value: number } | { readonly ok: false; readonly message: string };

/** Reads what was typed in one field of a counted or timed test. A decimal comma is read as a point. */
export function parseScore(test: ScreeningTest, place: Place, typed: string): Parsed {
	if (test.input.kind !== 'number') throw new TypeError(`${test.id} is not answered with a number`);
	const { min, max, decimals, above, below = `enter ${min} or more` } = test.input;
	const field = placeLabel(test, place);
	const text = typed.trim().replace(',', '.');
	if (text === '') return refuse(`${field}: enter ${what(test)}, or leave this test out`);
	if (/^[-−]\d/u.test(text)) return refuse(`${field}: ${below}`);
	if (!/^\d{1,9}(?:\.\d{1,9})?$/u.test(text)) return refuse(`${field}: use digits, like ${example(test)}`);
	const value = Number(text);
	if (value < min) return refuse(`${field}: ${below}`);
	if (value > max) return refuse(`${field}: ${above}`);
	if (decimals === 0 && !Number.isInteger(value)) return refuse(`${field}: enter a whole number, such as 18`);
	return { ok: true, value: Math.round(value * 10) / 10 };
}

/** The fields a test has: one for each side, or one. */
export const placesOf = ({ judged }: Pick<ScreeningTest, 'judged'>): readonly Place[] =>
	judged === 'whole' ? ['whole'] : SIDES;

/** The name of a field: `Left leg`, `Stands`. */
export function placeLabel({ field }: Pick<ScreeningTest, 'field'>, place: Place): string {
	if (place === 'whole') return field;
	return `${place === 'left' ? 'Left' : 'Right'} ${field}`;
}

const refuse = (message: string): Parsed => ({ ok: false, message });

const WHAT: Readonly<Record<Unit, string>> = {
	seconds: 'the seconds',
	cm: 'the distance in centimetres',
	degrees: 'the degrees',
	ms: 'the milliseconds',
	reps: 'how many you did',
	criteria: 'the points',
	faults: 'the faults',
};

const what = ({ unit }: ScreeningTest): string => WHAT[unit];

const example = ({ unit }: ScreeningTest): string => (unit === 'cm' ? '9.5' : unit === 'ms' ? '240' : '18');
