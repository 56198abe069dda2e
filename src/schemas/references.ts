import { partsOf } from './parts.ts';

/** What a piece of content may point at, by id. */
export interface Known {
	readonly sources: ReadonlySet<string>;
	readonly guides: ReadonlySet<string>;
	readonly exercises: ReadonlySet<string>;
	readonly rules: ReadonlySet<string>;
	readonly templates: ReadonlySet<string>;
	readonly tests: ReadonlySet<string>;
	readonly claims: ReadonlySet<string>;
	/** Paths of pages. */
	readonly pages: ReadonlySet<string>;

	readonly plots: ReadonlySet<string>;
}

/** A value that has to exist elsewhere. */
export interface Reference {
	/** Where it is written: `sources[2].key`, `<Cite k>`. */
	readonly field: string;
	readonly value: string;
	readonly to: keyof Known;
}

const EXPECTED: Readonly<Record<keyof Known, string>> = {
	sources: 'a key from src/content/sources.bib',
	guides: 'the file name of a guide in src/content/guides, without .mdx',
	exercises: 'the file name of an exercise in src/content/exercises, without .mdx',
	rules: 'the id of a rule in src/lib/rules/registry.ts',
	templates: 'the id of a week in src/lib/schedule/templates.ts',
	tests: 'the id of a test in src/lib/screening',
	claims: 'the id of a claim in src/content/claims or src/lib/claims/planner.ts',
	pages: 'the path of a page of this site, such as /guides/plyometrics/',

	plots: 'the name of a plot in src/components/content/plots.ts',
};

/** Which attribute of which part points at what. */
const IN_PARTS: Readonly<Record<string, readonly [attribute: string, to: keyof Known]>> = {
	Cite: ['k', 'sources'],
	Claim: ['id', 'claims'],
	Bars: ['cite', 'sources'],
	Fig: ['cite', 'sources'],
	Plot: ['of', 'plots'],
	Exercise: ['slug', 'exercises'],
	Dose: ['slug', 'exercises'],
	Rule: ['id', 'rules'],
	Week: ['template', 'templates'],
	Threshold: ['test', 'tests'],
	Norm: ['test', 'tests'],
};

/** Everything an MDX text points at. */
export const referencesIn = (mdx: string): readonly Reference[] =>
	partsOf(mdx).flatMap(({ name, attributes }) => {
		const [attribute, to] = IN_PARTS[name] ?? [];
		const value = attribute === undefined ? undefined : attributes[attribute];
		return to === undefined || value === undefined ? [] : [{ field: `<${name} ${attribute}>`, value, to }];
	});

/** Throws one error naming the file, the field, what was expected and what was found, for everything that does not exist. */
export function checkReferences(file: string, references: readonly Reference[], known: Known): void {
	const wrong = references.filter(({ to, value }) => !known[to].has(value));
	if (wrong.length === 0) return;
	const lines = wrong.map(
		({ field, to, value }) =>
			`  ${field}: expected ${EXPECTED[to]}, found "${value}"${hint(value, known[to])}`,
	);
	throw new Error(`${file} points at something that does not exist\n${lines.join('\n')}`);
}

/** The nearest thing that exists, if one is near. */
function hint(value: string, known: ReadonlySet<string>): string {
	const stem = value.slice(0, Math.max(4, Math.ceil(value.length * 0.6))).toLowerCase();
	const near = [...known].filter((id) => id.toLowerCase().startsWith(stem)).slice(0, 3);
	return near.length > 0 ? `; did you mean ${near.join(' or ')}?` : '';
}
