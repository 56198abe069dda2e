/** The little of CBOR (RFC 8949) that cutting an index in pieces takes: where items lie, and writing arrays of text. */

const ARRAY = 4;
const TEXT = 3;
const BREAK = 0xff;

/** Offsets of one item in the bytes: from its head to behind its last byte. */
export type Span = readonly [start: number, end: number];

/** What the head of an item says. `size` is a length, a count or a value; -1 for "until a break". */
function head(bytes: Uint8Array, at: number): { major: number; size: number; next: number } {
	const first = bytes[at];
	if (first === undefined) throw new RangeError(`CBOR ends at byte ${at}, inside an item`);
	const low = first & 31;
	if (low < 24) return { major: first >> 5, size: low, next: at + 1 };
	if (low === 31) return { major: first >> 5, size: -1, next: at + 1 };
	const width = 1 << (low - 24);
	let size = 0;
	for (const byte of bytes.subarray(at + 1, at + 1 + width)) size = size * 256 + byte;
	return { major: first >> 5, size, next: at + 1 + width };
}

/** The offset behind the item that starts here. */
function endOf(bytes: Uint8Array, at: number): number {
	const { major, size, next } = head(bytes, at);
	if (major === 2 || major === TEXT) return next + size;
	if (major === ARRAY || major === 5) return behind(bytes, next, major === 5 ? size * 2 : size);
	return major === 6 ? endOf(bytes, next) : next;
}

function behind(bytes: Uint8Array, start: number, count: number): number {
	let at = start;
	if (count < 0) {
		while (bytes[at] !== BREAK) at = endOf(bytes, at);
		return at + 1;
	}
	for (let index = 0; index < count; index++) at = endOf(bytes, at);
	return at;
}

/** Where the items of the array lie that starts here. Throws if it is none. */
export function itemsOf(bytes: Uint8Array, at: number): Span[] {
	const { major, size, next } = head(bytes, at);
	if (major !== ARRAY) throw new TypeError(`Expected a CBOR array at byte ${at}`);
	const spans: Span[] = [];
	for (
		let start = next;
		size < 0 ? bytes[start] !== BREAK : spans.length < size;
		start = spans.at(-1)?.[1] ?? start
	)
		spans.push([start, endOf(bytes, start)]);
	return spans;
}

/** The text that starts here. Throws if there is none. */
export function textAt(bytes: Uint8Array, at: number): string {
	const { major, size, next } = head(bytes, at);
	if (major !== TEXT) throw new TypeError(`Expected a CBOR text at byte ${at}`);
	return new TextDecoder().decode(bytes.subarray(next, next + size));
}

/** An array of items that are encoded already. */
export const array = (items: readonly Uint8Array[]): Uint8Array =>
	Buffer.concat([writeHead(ARRAY, items.length), ...items]);

export function text(value: string): Uint8Array {
	const bytes = new TextEncoder().encode(value);
	return Buffer.concat([writeHead(TEXT, bytes.length), bytes]);
}

function writeHead(major: number, size: number): Uint8Array {
	if (size < 24) return Uint8Array.of((major << 5) | size);
	if (size < 256) return Uint8Array.of((major << 5) | 24, size);
	return Uint8Array.of((major << 5) | 25, size >> 8, size & 255);
}
