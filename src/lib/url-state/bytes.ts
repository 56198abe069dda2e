/** Appends small integers to a list of bytes: seven bits a byte, lowest first, the top bit set while more follow. */
export function writeInt(bytes: number[], value: number, max: number): void {
	if (!Number.isInteger(value) || value < 0 || value > max)
		throw new RangeError(`${value} is not a whole number from 0 to ${max}`);
	let rest = value;
	while (rest > 127) {
		bytes.push((rest & 127) | 128);
		rest >>= 7;
	}
	bytes.push(rest);
}

/** Reads what `writeInt` wrote, in the same order. After the first value out of range every read gives 0 and `failed` is true. */
export class ByteReader {
	#position = 0;
	#failed = false;
	readonly #bytes: readonly number[];

	constructor(bytes: readonly number[]) {
		this.#bytes = bytes;
	}

	int(max: number): number {
		let value = 0;
		for (let shift = 0; shift <= 14; shift += 7) {
			const byte = this.#bytes[this.#position++];
			if (byte === undefined) break;
			value |= (byte & 127) << shift;
			if (byte < 128) return value <= max && !(shift > 0 && byte === 0) ? this.#keep(value) : this.#fail();
		}
		return this.#fail();
	}

	/** Calls `read` as often as the count at this place says. */
	list<T>(max: number, read: () => T): T[] {
		return Array.from({ length: this.int(max) }, read);
	}

	/** True when a value was out of range or missing, or something is left over. */
	get failed(): boolean {
		return this.#failed || this.#position !== this.#bytes.length;
	}

	#keep(value: number): number {
		return this.#failed ? 0 : value;
	}

	#fail(): number {
		this.#failed = true;
		return 0;
	}
}
