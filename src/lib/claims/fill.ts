import { quantityText } from './quantity.ts';
import type { Claim, Ledger } from './types.ts';

/** `{gain}`, `{economy-gain.gain}`, `{economy-gain.gain:words}`. */
const TOKEN = /\{(?:([a-z][a-z0-9-]*)\.)?([a-zA-Z][a-zA-Z0-9]*)(?::(words|bare))?\}/g;

/** What one number of a claim says. Throws with what there is when there is no such number. */
export function numberOf(id: string, claim: Claim, name: string, style?: 'words' | 'bare'): string {
	const quantity = claim.numbers[name];
	if (!quantity) {
		const names = Object.keys(claim.numbers).join(', ');
		throw new Error(`expected a number of the claim "${id}" (${names || 'it has none'}), found "${name}"`);
	}
	return quantityText(quantity, { words: style === 'words', bare: style === 'bare' });
}

/** The claim of that id. Throws when there is none. */
export function claimOf(ledger: Ledger, id: string): Claim {
	const claim = ledger.get(id);
	if (!claim) throw new Error(`expected the id of a claim in src/content/claims, found "${id}"`);
	return claim;
}

/** A text with its numbers: `{claim.number}` from the ledger. Throws on what does not exist. */
export const fill = (text: string, ledger: Ledger): string =>
	text.replace(TOKEN, (token, id: string | undefined, name: string, style?: 'words' | 'bare') => {
		if (id === undefined) throw new Error(`expected {claim.number}, found "${token}"`);
		return numberOf(id, claimOf(ledger, id), name, style);
	});

/** A claim's own sentence with its numbers: `{number}`. */
export const fillOwn = (text: string, id: string, claim: Claim): string =>
	text.replace(TOKEN, (_, other: string | undefined, name: string, style?: 'words' | 'bare') => {
		if (other !== undefined)
			throw new Error(`expected a number of the claim "${id}" itself, found "${other}"`);
		return numberOf(id, claim, name, style);
	});

/** Ids of the claims a text names in braces. */
export const claimsNamed = (text: string): readonly string[] =>
	[...text.matchAll(TOKEN)].flatMap(([, id]) => (id === undefined ? [] : [id]));

/** A phrase as the beginning of a sentence. */
export const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A phrase as a sentence of its own: a capital first, a stop last. */
export const asSentence = (phrase: string): string =>
	`${upperFirst(phrase)}${/[.!?]$/.test(phrase) ? '' : '.'}`;
