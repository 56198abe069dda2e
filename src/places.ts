/** Our pages by name, for data that points at them. */
import { HEALTH_FIRST } from './components/content/rules.ts';
import { ABOUT_LINKS, EVIDENCE_PAGES, SECTIONS } from './components/site/pages.ts';
import { allCircuits, allExercises, allGuides } from './content.ts';
import { RULES } from './lib/rules/registry.ts';
import { ruleWords } from './lib/rules/words.ts';
import { DERIVED, TESTS } from './lib/screening/registry.ts';

/** A page of ours, or a section of it, with the name of the page. */
export interface Place {
	readonly name: string;
	readonly href: string;
}

/** Names of our pages, by path. */
export async function placeNames(): Promise<ReadonlyMap<string, string>> {
	return new Map<string, string>([
		...[...SECTIONS, ...ABOUT_LINKS, ...EVIDENCE_PAGES].map(({ name, href }) => [href, name] as const),
		['/circuits/', 'Circuits'],
		['/exercises/ladders/', 'Ladders'],
		['/rules/health-first/', HEALTH_FIRST.title],
		...(await allGuides()).map(({ id, data }) => [`/guides/${id}/`, data.title] as const),
		...(await allExercises()).map(({ id, data }) => [`/exercises/${id}/`, data.name] as const),
		...(await allCircuits()).map(({ id, data }) => [`/circuits/${id}/`, data.name] as const),
		...RULES.map(({ meta: { id } }) => [`/rules/${id}/`, ruleWords(id).title] as const),
		...[...TESTS, ...DERIVED].map(({ slug, name }) => [`/screening/${slug}/`, name] as const),
	]);
}
