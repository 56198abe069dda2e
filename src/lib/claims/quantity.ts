import type { Quantity } from './types.ts';

/** How a number is written: with words for small ones, without its unit. */
export interface Style {
	readonly words?: boolean | undefined;
	readonly bare?: boolean | undefined;
}

const NBSP = '\u00A0';
const MINUS = '\u2212';
const WORDS = [
	...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'],
	'twelve',
];

/** A quantity as a reader sees it: `2 to 8 %`, `about 4 %`, `+35 %`, `7,738`, `1 set`; in words `two to three sets`. */
export function quantityText(quantity: Quantity, { words = false, bare = false }: Style = {}): string {
	const { value, from, to, about = false, signed = false } = quantity;
	const text = (number: number) => numberText(number, signed, words);
	const ends = value === undefined ? [from, to].filter((end) => end !== undefined) : [value];
	const number = ends.map(text).join(words ? ' to ' : `${NBSP}to${NBSP}`);
	const unit = bare ? '' : unitText(quantity);
	return `${about ? 'about ' : ''}${number}${unit}`;
}

/** The 95 % confidence interval: `−0.55 to −0.10`; nothing where none was printed. */
export function intervalText({ ci, signed = false }: Quantity): string | undefined {
	const decimals = Math.max(...(ci ?? [0]).map(decimalsOf));
	return ci?.map((end) => numberText(end, signed, false, decimals)).join(`${NBSP}to${NBSP}`);
}

const decimalsOf = (number: number): number => String(number).split('.')[1]?.length ?? 0;

function numberText(number: number, signed: boolean, words: boolean, decimals = 0): string {
	const word = words ? WORDS[number] : undefined;
	if (word !== undefined) return word;
	const size = Math.abs(number).toLocaleString('en-GB', {
		minimumFractionDigits: decimals,
		maximumFractionDigits: 3,
	});
	if (number < 0) return MINUS + size;
	return signed && number > 0 ? `+${size}` : size;
}

function unitText({ unit, value }: Quantity): string {
	if (unit === undefined) return '';
	return `${NBSP}${value === 1 ? unit.replace(/s$/, '') : unit}`;
}
