/** The glossary as the site uses it: one list, checked. Pages and parts ask here, never `astro:content` itself. */
import { getCollection } from 'astro:content';
import { everythingKnown, fileOf } from './content.ts';
import { checkGlossary, linkedForms } from './schemas/glossary-checks.ts';
import type { Term } from './schemas/glossary.ts';
import { checkReferences } from './schemas/references.ts';

/** A term with its anchor on `/glossary/`. */
export interface GlossaryEntry extends Term {
	readonly id: string;
}

let read: Promise<readonly GlossaryEntry[]> | undefined;

/** All terms, A to Z. Throws if two share an id or a form, or one names a page that does not exist. */
export function glossary(): Promise<readonly GlossaryEntry[]> {
	if (import.meta.env.DEV) return readGlossary();
	return (read ??= readGlossary());
}

/** What running text may link, by the term's id. */
export async function linkedTerms(): Promise<
	readonly { readonly id: string; readonly forms: readonly string[] }[]
> {
	return (await glossary()).map((term) => ({ id: term.id, forms: linkedForms(term) }));
}

async function readGlossary(): Promise<readonly GlossaryEntry[]> {
	const [entries, known] = [await getCollection('glossary'), await everythingKnown()];
	const files = entries.map((entry) => ({ file: fileOf(entry), terms: entry.data }));
	checkGlossary(files);
	for (const { file, terms } of files) {
		const named = Object.entries(terms).flatMap(([id, { see }]) =>
			see === undefined ? [] : [{ field: `${id}.see`, value: see, to: 'pages' as const }],
		);
		checkReferences(file, named, known);
	}
	return files
		.flatMap(({ terms }) => Object.entries(terms).map(([id, term]) => ({ id, ...term })))
		.sort((a, b) => a.term.localeCompare(b.term, 'en-GB'));
}
