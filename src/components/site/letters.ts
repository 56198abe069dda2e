/** What begins with one letter. */
export interface Letter<T> {
	/** `A`, or `0–9`. */
	readonly letter: string;
	/** Anchor of its heading. */
	readonly anchor: string;
	readonly items: readonly T[];
}

/** Sorted items by the first letter of their name, accents set aside: `Ångström` is under A. */
export function byLetter<T>(items: readonly T[], name: (item: T) => string): readonly Letter<T>[] {
	const groups = Map.groupBy(items, (item) => firstLetter(name(item)));
	return [...groups].map(([letter, group]) => ({
		letter,
		anchor: `letter-${letter === DIGITS ? 'digits' : letter.toLowerCase()}`,
		items: group,
	}));
}

const DIGITS = '0–9';

function firstLetter(name: string): string {
	const letter = /\p{L}|\p{N}/u.exec(name.normalize('NFD'))?.[0] ?? DIGITS;
	return /\p{N}/u.test(letter) ? DIGITS : letter.toUpperCase();
}
