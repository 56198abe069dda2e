const WORDS_A_MINUTE = 220;
const CODE_OR_TAG = /\{\/\*[\s\S]*?\*\/\}|<\/?[A-Za-z][^>]*>|[#*_>|`-]+/g;

/** Words a reader reads in an MDX text; tags and marks are not counted. */
export const wordCount = (mdx: string): number =>
	mdx.replace(CODE_OR_TAG, ' ').split(/\s+/).filter(Boolean).length;

/** Whole minutes a text takes at an easy pace; at least 1. */
export const minutesToRead = (words: number): number => Math.max(1, Math.round(words / WORDS_A_MINUTE));

/** `22 November 2026`, the same in every time zone. */
export const longDate = (date: Date): string =>
	date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** At most `most` characters, cut after a sentence if one ends in the second half, else after a word with `…`. */
export function shortened(text: string, most: number): string {
	if (text.length <= most) return text;
	const cut = text.slice(0, most);
	const sentence = cut.lastIndexOf('. ');
	return sentence > most / 2
		? cut.slice(0, sentence + 1)
		: `${cut.slice(0, cut.lastIndexOf(' ', most - 2))}…`;
}
