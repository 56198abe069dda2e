/** Words of a text as a finder compares them: small letters, no accents, no signs. */
export const wordsOf = (text: string): readonly string[] =>
	text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[\u0300-\u036F'’]/g, '')
		.split(/[^a-z0-9]+/)
		.filter(Boolean);

/** “Squats” finds the squat. */
export const singular = (word: string): string => (word.length > 3 ? word.replace(/(?<!s)s$/, '') : word);
