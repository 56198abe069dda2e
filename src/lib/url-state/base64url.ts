const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes as base64url (RFC 4648 §5) without padding. */
export function toBase64Url(bytes: readonly number[]): string {
	let text = '';
	for (let index = 0; index < bytes.length; index += 3) {
		const group = bytes.slice(index, index + 3);
		const bits = ((group[0] ?? 0) << 16) | ((group[1] ?? 0) << 8) | (group[2] ?? 0);
		for (let digit = 0; digit <= group.length; digit += 1)
			text += ALPHABET.charAt((bits >> (18 - 6 * digit)) & 63);
	}
	return text;
}

/** The bytes, or nothing when the text is not what `toBase64Url` would have written. */
export function fromBase64Url(text: string): number[] | undefined {
	const bytes: number[] = [];
	let bits = 0;
	let held = 0;
	for (const letter of text) {
		const value = ALPHABET.indexOf(letter);
		if (value < 0) return undefined;
		bits = ((bits << 6) | value) & 0xffff;
		held += 6;
		if (held >= 8) {
			held -= 8;
			bytes.push((bits >> held) & 255);
		}
	}
	return toBase64Url(bytes) === text ? bytes : undefined;
}
