import type { Term } from './glossary.ts';

/** The terms of one file. */
export interface TermFile {
	readonly file: string;
	readonly terms: Readonly<Record<string, Term>>;
}

/** Every way a term is written, shown or not. */
export const formsOf = ({ term, also, forms }: Term): readonly string[] => [term, ...also, ...forms];

/** Those of them that become links in running text. */
export const linkedForms = (term: Term): readonly string[] => (term.link ? formsOf(term) : term.forms);

/** Throws one error naming every id and every form that two terms share. */
export function checkGlossary(files: readonly TermFile[]): void {
	const all = files.flatMap(({ file, terms }) =>
		Object.entries(terms).map(([id, term]) => ({ at: `${file} ${id}`, id, term })),
	);
	const wrong = [
		...shared(all.map(({ at, id }) => ({ at, word: id }))).map(
			({ at, other }) => `${at}: expected an id of its own, ${other} has it as well`,
		),
		...shared(all.flatMap(({ at, term }) => formsOf(term).map((form) => ({ at, word: plain(form) })))).map(
			({ at, word, other }) => `${at}: expected "${word}" once, ${other} has it as well`,
		),
	];
	if (wrong.length > 0) throw new Error(`The glossary is not in order\n  ${wrong.join('\n  ')}`);
}

const plain = (form: string): string => form.toLowerCase().replaceAll('-', ' ');

interface Word {
	readonly at: string;
	readonly word: string;
}

/** Words that stand in an earlier place already. */
function shared(words: readonly Word[]): readonly (Word & { readonly other: string })[] {
	const first = new Map<string, string>();
	return words.flatMap(({ at, word }) => {
		const other = first.get(word);
		if (other !== undefined) return [{ at, word, other }];
		first.set(word, at);
		return [];
	});
}
