/** Where every source is used, gathered from all content. The bibliography asks here. */
import { circuitView } from './components/content/circuit.ts';
import {
	circuitSources,
	exerciseSources,
	guideSources,
	PLAIN_SOURCES,
	ruleSources,
	testSources,
} from './components/content/page-sources.ts';
import { type Shelf, type SourcedPlace, usesBySource } from './components/content/uses.ts';
import { allCircuits, allExercises, allGuides, ruleProse } from './content.ts';
import { ledger } from './ledger.ts';
import { RULES } from './lib/rules/registry.ts';
import { DERIVED, TESTS } from './lib/screening/registry.ts';
import { placeNames } from './places.ts';

/** By key: the pages and claims that rest on it. A key nothing rests on is missing. */
export async function sourceUses(): Promise<ReturnType<typeof usesBySource>> {
	const names = await placeNames();
	const claims = await ledger();
	const prose = await ruleProse();
	const shelf = (name: string, keysByPath: readonly (readonly [string, readonly string[]])[]) => ({
		name,
		places: keysByPath.map(([href, keys]) => ({ href, name: names.get(href) ?? href, keys })),
	});
	const both = ({ cited, listed }: ReturnType<typeof exerciseSources>) => [...cited, ...listed];
	const circuits = await Promise.all(
		(await allCircuits()).map(async (entry) => ({ entry, view: await circuitView(entry) })),
	);
	const shelves: readonly Shelf<SourcedPlace>[] = [
		shelf(
			'Guides',
			(await allGuides()).map((entry) => [`/guides/${entry.id}/`, guideSources(entry, claims)]),
		),
		shelf(
			'Rules',
			RULES.map(({ meta }) => [`/rules/${meta.id}/`, both(ruleSources(meta.id, prose.get(meta.id), claims))]),
		),
		shelf(
			'Tests',
			[...TESTS, ...DERIVED].map((test) => [`/screening/${test.slug}/`, testSources(test)]),
		),
		shelf(
			'Circuits',
			circuits.map(({ entry, view }) => [
				`/circuits/${entry.id}/`,
				both(circuitSources(entry, view, claims)),
			]),
		),
		shelf('Other pages', Object.entries(PLAIN_SOURCES)),
		shelf(
			'Exercises',
			(await allExercises()).map((entry) => [
				`/exercises/${entry.id}/`,
				both(exerciseSources(entry, claims)),
			]),
		),
		{
			name: 'Claims',
			places: [...claims].map(([id, { sources }]) => ({
				href: `/evidence/#${id}`,
				name: id.replaceAll('-', ' '),
				keys: sources,
			})),
		},
	];
	return usesBySource(shelves);
}
