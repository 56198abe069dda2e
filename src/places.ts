/** Our pages by name, for data that points at them. */
import { getCollection } from 'astro:content';
import { HEALTH_FIRST } from './components/content/rules.ts';
import { ABOUT_LINKS, EVIDENCE_PAGES, MORE_PAGES, SECTIONS } from './components/site/pages.ts';
import { RULES } from './lib/rules/registry.ts';
import { ruleWords } from './lib/rules/words.ts';
import { DERIVED, TESTS } from './lib/screening/registry.ts';

/** A page of ours, or a section of it, with the name of the page. */
export interface Place {
	readonly name: string;
	readonly href: string;
}

/** Names by path, such as `/guides/plyometrics/`. Parts of pages are there only where the site itself has a name for them. */
export async function placeNames(): Promise<ReadonlyMap<string, string>> {
	const [guides, exercises, circuits] = await Promise.all([
		getCollection('guides'),
		getCollection('exercises'),
		getCollection('circuits'),
	]);
	return new Map([
		...[...SECTIONS, ...ABOUT_LINKS, ...MORE_PAGES, ...EVIDENCE_PAGES].map(
			({ href, name }) => [href, name] as const,
		),
		...guides.map(({ id, data }) => [`/guides/${id}/`, data.title] as const),
		...exercises.map(({ id, data }) => [`/exercises/${id}/`, data.name] as const),
		...circuits.map(({ id, data }) => [`/circuits/${id}/`, data.name] as const),
		...RULES.map(({ meta }) => [`/rules/${meta.id}/`, ruleWords(meta.id).title] as const),
		['/rules/health-first/', HEALTH_FIRST.title] as const,
		...[...TESTS, ...DERIVED].map(({ slug, name }) => [`/screening/${slug}/`, name] as const),
	]);
}
