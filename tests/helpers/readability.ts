import { automatedReadability } from 'automated-readability';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** School grades by two standard formulas: Flesch–Kincaid counts syllables, the automated readability index letters. */
export interface Grades {
	readonly fleschKincaid: number;
	readonly automated: number;
}

/** How hard a text is. Each block (paragraph, list item) ends a sentence, full stop or not. */
export function gradesOf(blocks: readonly string[]): Grades {
	const sentences = blocks
		.flatMap((block) => block.split(/(?<=[.!?:])["”’)]?\s+/))
		.filter((text) => /\p{L}/u.test(text));
	const words = sentences
		.flatMap((sentence) => sentence.split(/[\s\u00A0–/]+/))
		.filter((word) => /[\p{L}\p{N}]/u.test(word));
	const counts = {
		sentence: sentences.length,
		word: words.length,
		syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
		character: words.reduce((sum, word) => sum + word.replaceAll(/[^\p{L}\p{N}]/gu, '').length, 0),
	};
	return { fleschKincaid: fleschKincaid(counts), automated: automatedReadability(counts) };
}
