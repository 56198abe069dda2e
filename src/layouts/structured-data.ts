import type { Article, BreadcrumbList, ExercisePlan, Graph, Organization, WebPage } from 'schema-dts';
import { LICENCE } from '../lib/export/dataset.ts';

/** One step of the way to a page; `href` is a path on this site. */
export interface Crumb {
	readonly name: string;
	readonly href: string;
}

interface PageFacts {
	readonly site: URL;
	/** Path of the page. */
	readonly path: string;
	readonly title: string;
	readonly description: string;
	readonly crumbs: readonly Crumb[];
}

interface GuideFacts extends PageFacts {
	readonly published: Date;
	readonly updated: Date;
}

interface PlanFacts extends PageFacts {
	readonly aliases: readonly string[];
	readonly updated: Date;
	/** What it trains: `strength`. */
	readonly elements: readonly string[];
}

interface ExerciseFacts extends PlanFacts {
	/** `2–3`, `8–12`, as on the page. */
	readonly sets: string;
	readonly work: string;
	readonly rest?: string | undefined;
	readonly intensity?: string | undefined;
}

interface CircuitFacts extends PlanFacts {
	/** Least and most minutes. */
	readonly minutes: readonly [number, number];
}

/** A guide for search engines: the article, who is behind it and where it stands. No invented people. */
export function guideData(facts: GuideFacts): Graph {
	const { published, updated } = facts;
	const article: Article = {
		'@type': 'Article',
		headline: facts.title,
		description: facts.description,
		inLanguage: 'en-GB',
		license: LICENCE.url,
		datePublished: day(published),
		dateModified: day(updated),
		author: { '@id': publisherId(facts) },
		publisher: { '@id': publisherId(facts) },
		mainEntityOfPage: url(facts),
	};
	return graph(article, facts);
}

/** An exercise with its usual dose. */
export function exerciseData(facts: ExerciseFacts): Graph {
	const plan: ExercisePlan = {
		...planOf(facts),
		repetitions: { '@type': 'QuantitativeValue', value: `${facts.sets} × ${facts.work}` },
		...(facts.rest && { restPeriods: facts.rest }),
		...(facts.intensity && { intensity: facts.intensity }),
	};
	return graph(plan, facts);
}

/** A circuit with the time it takes. */
export function circuitData(facts: CircuitFacts): Graph {
	const [minValue, maxValue] = facts.minutes;
	const plan: ExercisePlan = {
		...planOf(facts),
		activityDuration: { '@type': 'QuantitativeValue', minValue, maxValue, unitCode: 'MIN' },
	};
	return graph(plan, facts);
}

/** What every plan says. */
const planOf = (facts: PlanFacts) =>
	({
		'@type': 'ExercisePlan',
		name: facts.title,
		...(facts.aliases.length > 0 && { alternateName: [...facts.aliases] }),
		description: facts.description,
		url: url(facts),
		inLanguage: 'en-GB',
		dateModified: day(facts.updated),
		license: LICENCE.url,
		author: { '@id': publisherId(facts) },
		exerciseType: [...facts.elements],
	}) satisfies ExercisePlan;

/** The page of a screening test. */
export function testData(facts: PageFacts): Graph {
	const page: WebPage = {
		'@type': 'WebPage',
		name: facts.title,
		description: facts.description,
		url: url(facts),
		inLanguage: 'en-GB',
		license: LICENCE.url,
		author: { '@id': publisherId(facts) },
	};
	return graph(page, facts);
}

const url = ({ site, path }: PageFacts): string => new URL(path, site).href;
const publisherId = ({ site }: PageFacts): string => new URL('/#legwork', site).href;
const day = (date: Date): string => date.toISOString().slice(0, 10);

function graph(main: Article | ExercisePlan | WebPage, facts: PageFacts): Graph {
	const crumbs: BreadcrumbList = {
		'@type': 'BreadcrumbList',
		itemListElement: facts.crumbs.map(({ name, href }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			item: new URL(href, facts.site).href,
		})),
	};
	const publisher: Organization = {
		'@type': 'Organization',
		'@id': publisherId(facts),
		name: 'Legwork',
		url: new URL('/', facts.site).href,
	};
	return { '@context': 'https://schema.org', '@graph': [main, crumbs, publisher] };
}
