import { fromBase64Url, toBase64Url } from './base64url.ts';
import * as v1 from './v1.ts';
import * as v2 from './v2.ts';

/** Why a link could not be read. */
export type LinkFault = 'malformed' | 'truncated' | 'tampered' | 'newer';

export type LinkResult =
	| { readonly ok: true; readonly week: v2.SharedWeek }
	| { readonly ok: false; readonly fault: LinkFault; readonly message: string };

/** Longest text we look at. The largest week we write is shorter. */
export const MAX_LINK_LENGTH = 1200;

const READERS = [undefined, v1.readWeek, v2.readWeek];
const VERSION = 2;
const HEAD = 3;
const CHECKSUM = 4;

const MESSAGES: Readonly<Record<LinkFault, string>> = {
	malformed: 'This link does not hold a week. Ask for the link again and copy all of it.',
	truncated: 'Part of this link is missing. Ask for the link again and copy all of it.',
	tampered: 'This link was changed on its way, so we cannot trust the week in it. Ask for the link again.',
	newer: 'This link was made by a newer version of this site. Reload the page, then open the link again.',
};

const fail = (fault: LinkFault): LinkResult => ({ ok: false, fault, message: MESSAGES[fault] });

/**
 * A week as text for the fragment of a link, base64url.
 * Bytes: version, length of the body (two), body, CRC-32 of all before it (four). This frame never changes; a new body raises the version.
 * Old versions are read for ever, the newest is written.
 * Throws `RangeError` for a week a form could not have produced (for example 10,000 minutes).
 */
export function encodeLink(week: v2.SharedWeek): string {
	const body = v2.writeWeek(week);
	const framed = [VERSION, body.length >> 8, body.length & 255, ...body];
	return toBase64Url([...framed, ...crc32(framed)]);
}

/** The week in a text written by `encodeLink`, or what is wrong with it. Never throws. */
export function decodeLink(text: string): LinkResult {
	if (text.length > MAX_LINK_LENGTH) return fail('malformed');
	const bytes = fromBase64Url(text);
	if (!bytes) return fail(/^[\w-]*$/.test(text) ? 'truncated' : 'malformed');
	const [version = 0, high = 0, low = 0] = bytes;
	const end = HEAD + high * 256 + low;
	if (bytes.length < end + CHECKSUM) return fail('truncated');
	const checksum = crc32(bytes.slice(0, end));
	if (bytes.length > end + CHECKSUM || checksum.some((byte, index) => byte !== bytes[end + index]))
		return fail('tampered');
	if (version > VERSION) return fail('newer');
	const week = READERS[version]?.(bytes.slice(HEAD, end));
	return week ? { ok: true, week } : fail('malformed');
}

/** CRC-32 (ISO 3309, reflected 0xEDB88320) as four bytes, highest first. Finds every change within four bytes. */
function crc32(bytes: readonly number[]): readonly number[] {
	let crc = ~0;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
	}
	const sum = ~crc;
	return [24, 16, 8, 0].map((shift) => (sum >>> shift) & 255);
}
