/** A `Storage` in memory. With a `quota` (characters of keys and values) it refuses to grow beyond it, as browsers do. */
export class MemoryStorage implements Storage {
	readonly #items = new Map<string, string>();
	quota: number;

	constructor(quota = Infinity) {
		this.quota = quota;
	}

	get length(): number {
		return this.#items.size;
	}

	key(index: number): string | null {
		return [...this.#items.keys()][index] ?? null;
	}

	getItem(key: string): string | null {
		return this.#items.get(key) ?? null;
	}

	setItem(key: string, value: string): void {
		const used = [...this.#items].reduce(
			(sum, [name, text]) => (name === key ? sum : sum + name.length + text.length),
			0,
		);
		if (used + key.length + value.length > this.quota)
			throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
		this.#items.set(key, value);
	}

	removeItem(key: string): void {
		this.#items.delete(key);
	}

	clear(): void {
		this.#items.clear();
	}
}
