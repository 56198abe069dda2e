/** The content as the site uses it: checked, sorted, ready to show. Pages and parts ask here, never `astro:content` itself. */
import { type CollectionEntry, getCollection } from 'astro:content';
import { PATTERNS } from './lib/model/exercise.ts';
import { PLOTS } from './components/content/plots.ts';
import { ledger } from './ledger.ts';
import { claimsNamed } from './lib/claims/fill.ts';
import { placeNames } from './places.ts';
import { RULES } from './lib/rules/registry.ts';
import { TEMPLATES } from './lib/schedule/templates.ts';
import { TEST_IDS } from './lib/screening/types.ts';
import { checkCircuit } from './schemas/circuit-checks.ts';
import { checkNumbers } from './schemas/loose-numbers.ts';
import { checkReferences, type Known, type Reference, referencesIn } from './schemas/references.ts';
import type { Source } from './schemas/source.ts';

export type GuideEntry = CollectionEntry<'guides'>;
export type ExerciseEntry = CollectionEntry<'exercises'>;
export type CircuitEntry = CollectionEntry<'circuits'>;
export type RuleProse = CollectionEntry<'rules'>;

/** Shelves of guides in the order of the index. */
export const TOPICS = [
	{ id: 'start', name: 'Where to start' },
	{ id: 'overload', name: 'Getting stronger, step by step' },
	{ id: 'planning', name: 'Planning week and year' },
	{ id: 'doing', name: 'Doing it well' },
	{ id: 'body', name: 'Part by part, person by person' },
	{ id: 'effects', name: 'What it does' },
] as const satisfies readonly { id: GuideEntry['data']['topic']; name: string }[];

/** The printed week that breaks its own rule has a name of its own beside the templates. */
export const PRINTED_WEEK = 'seed002-as-printed';

/** All guides by shelf and place on it. Throws if one points at something that does not exist or types a number of its own. */
export async function allGuides(): Promise<readonly GuideEntry[]> {
	const [entries, known] = [await getCollection('guides'), await everythingKnown()];
	for (const entry of entries) {
		checkReferences(fileOf(entry), [...guideReferences(entry), ...referencesIn(entry.body ?? '')], known);
		checkNumbers(fileOf(entry), [...frontTexts(entry), entry.body ?? '']);
	}
	const shelf = ({ data }: GuideEntry) => TOPICS.findIndex(({ id }) => id === data.topic);
	return entries.sort((a, b) => shelf(a) - shelf(b) || a.data.order - b.data.order);
}

/** All exercises by pattern, then by name. Throws if one points at something that does not exist or shares its number. */
export async function allExercises(): Promise<readonly ExerciseEntry[]> {
	const [entries, known] = [await getCollection('exercises'), await everythingKnown()];
	const files = new Map<number, string>();
	for (const entry of entries) {
		const file = fileOf(entry);
		const other = files.get(entry.data.id);
		if (other)
			throw new Error(`${file}\n  id: expected a number of its own, found ${entry.data.id} of ${other}`);
		files.set(entry.data.id, file);
		checkReferences(file, [...exerciseReferences(entry), ...referencesIn(entry.body ?? '')], known);
	}
	const pattern = ({ data }: ExerciseEntry) => PATTERNS.indexOf(data.pattern);
	return entries.sort((a, b) => pattern(a) - pattern(b) || a.data.name.localeCompare(b.data.name, 'en-GB'));
}

/** One exercise. Throws if there is none of that name. */
export async function exerciseBySlug(slug: string): Promise<ExerciseEntry> {
	const found = (await getCollection('exercises')).find(({ id }) => id === slug);
	if (!found) throw new Error(`Expected the slug of an exercise in src/content/exercises, found "${slug}"`);
	return found;
}

/** All circuits in their order. Throws if one points at something that does not exist, does not fit its exercises or types a number of a study. */
export async function allCircuits(): Promise<readonly CircuitEntry[]> {
	const [entries, known] = [await getCollection('circuits'), await everythingKnown()];
	const exercises = new Map((await getCollection('exercises')).map(({ id, data }) => [id, data]));
	for (const entry of entries) {
		const file = fileOf(entry);
		checkReferences(file, [...circuitReferences(entry), ...referencesIn(entry.body ?? '')], known);
		checkCircuit(file, entry.data, exercises);
		checkNumbers(file, [...circuitTexts(entry), entry.body ?? '']);
	}
	return entries.sort((a, b) => a.data.order - b.data.order);
}

/** The long why of rules that have one, by rule id. Throws if a file names no rule, points at something that does not exist or types a number. */
export async function ruleProse(): Promise<ReadonlyMap<string, RuleProse>> {
	const [entries, known] = [await getCollection('rules'), await everythingKnown()];
	for (const entry of entries) {
		const file = fileOf(entry);
		const { rule } = entry.data;
		if (rule !== entry.id)
			throw new Error(`${file}\n  rule: expected the file's own name "${entry.id}", found "${rule}"`);
		checkReferences(
			file,
			[{ field: 'rule', value: rule, to: 'rules' }, ...referencesIn(entry.body ?? '')],
			known,
		);
		checkNumbers(file, [entry.body ?? '']);
	}
	return new Map(entries.map((entry) => [entry.data.rule, entry]));
}

/** The bibliography by key. */
export async function sourcesByKey(): Promise<ReadonlyMap<string, Source>> {
	return new Map((await getCollection('sources')).map(({ id, data }) => [id, data]));
}

/** Path of an entry's file from the project's root, for messages. */
export const fileOf = (entry: { filePath?: string | undefined; id: string }): string =>
	entry.filePath ?? entry.id;

const ids = async (name: 'exercises' | 'guides' | 'sources') =>
	new Set((await getCollection(name)).map(({ id }) => id));

/** Everything content may point at. */
export async function everythingKnown(): Promise<Known> {
	return {
		sources: await ids('sources'),
		guides: await ids('guides'),
		exercises: await ids('exercises'),
		rules: new Set(RULES.map(({ meta }) => meta.id)),
		templates: new Set([...TEMPLATES.map(({ id }) => id), PRINTED_WEEK]),
		tests: new Set(TEST_IDS),
		claims: new Set((await ledger()).keys()),
		pages: new Set((await placeNames()).keys()),

		plots: new Set(Object.keys(PLOTS)),
	};
}

/** What a guide says outside its body, where claims are named in braces. */
export const frontTexts = ({ data }: GuideEntry): readonly string[] => [data.inShort, ...data.keyPoints];

/** What a circuit says of its sources, where claims are named in braces; its other front matter is its own plan. */
export const circuitTexts = ({ data }: CircuitEntry): readonly string[] =>
	data.sources.map(({ says }) => says);

function guideReferences(entry: GuideEntry): readonly Reference[] {
	const list = (field: 'next' | 'claims', to: Reference['to']) =>
		entry.data[field].map((value, index): Reference => ({ field: `${field}[${index}]`, value, to }));
	const named = frontTexts(entry)
		.flatMap(claimsNamed)
		.map((value): Reference => ({ field: 'inShort, keyPoints', value, to: 'claims' }));
	return [...list('next', 'guides'), ...list('claims', 'claims'), ...named];
}

function exerciseReferences({ data }: ExerciseEntry): readonly Reference[] {
	const sources = data.sources.map(({ key }, index): Reference => ({
		field: `sources[${index}].key`,
		value: key,
		to: 'sources',
	}));
	const doses = (['start', 'usual', 'strong'] as const).flatMap((at) =>
		(data.dose[at]?.sources ?? []).map((value, index): Reference => ({
			field: `dose.${at}.sources[${index}]`,
			value,
			to: 'sources',
		})),
	);
	const rungs = (['easier', 'harder'] as const).flatMap((way) =>
		data[way].flatMap(({ slug }, index): Reference[] =>
			slug === undefined ? [] : [{ field: `${way}[${index}].slug`, value: slug, to: 'exercises' }],
		),
	);
	const swaps = data.swaps.map((value, index): Reference => ({
		field: `swaps[${index}]`,
		value,
		to: 'exercises',
	}));
	return [...sources, ...doses, ...rungs, ...swaps];
}

function circuitReferences({ data }: CircuitEntry): readonly Reference[] {
	const items = data.items.flatMap(({ exercise, dose }, index): Reference[] => [
		{ field: `items[${index}].exercise`, value: exercise, to: 'exercises' },
		...(dose?.sources ?? []).map((value, at): Reference => ({
			field: `items[${index}].dose.sources[${at}]`,
			value,
			to: 'sources',
		})),
	]);
	const sources = data.sources.flatMap(({ key, says }, index): Reference[] => [
		{ field: `sources[${index}].key`, value: key, to: 'sources' },
		...claimsNamed(says).map((value): Reference => ({
			field: `sources[${index}].says`,
			value,
			to: 'claims',
		})),
	]);
	return [...items, ...sources];
}
