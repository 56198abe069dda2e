import type { Question } from '../../../lib/search/nearest.ts';
import { make, marked, markWords } from './dom.ts';
import type { Found, Hit } from './engine.ts';

const GROUPS: Readonly<Record<string, string>> = {
	Exercise: 'Exercises',
	Guide: 'Guides',
	Rule: 'Rules',
	Page: 'Pages',
};

/** Results grouped by kind of page; the group of the best result comes first. */
export function resultList({ hits, term }: Found): HTMLElement[] {
	const types = [...new Set(hits.map(({ type }) => type))];
	return types.map((type) => {
		const ofType = hits.filter((hit) => hit.type === type);
		return make(
			'section',
			{},
			make('h3', {}, GROUPS[type] ?? type),
			make('ul', { class: 'hits' }, ...ofType.map((hit) => item(hit, term))),
		);
	});
}

function item({ url, title, aliases, excerpt }: Hit, term: string): HTMLElement {
	const name = make('b', {}, ...markWords(title, term));
	const also = aliases === '' ? [] : [make('span', { class: 'also' }, 'Also ', ...markWords(aliases, term))];
	return make('li', {}, make('a', { href: url }, name, ...also, make('span', {}, ...marked(excerpt))));
}

/** What the status line says, for the eye and for screen readers. */
export function summary({ term, total, hits }: Found, typed: string): string {
	if (total === 0) return `Nothing found for “${typed}”.`;
	const count = total === 1 ? '1 result' : `${total} results`;
	const shown = hits.length < total ? `${count}, the best ${hits.length} shown.` : `${count}.`;
	return term === typed ? shown : `No match for “${typed}”. Showing what starts with “${term}”: ${shown}`;
}

const STARTS = [
	['/questions/', 'All questions'],
	['/guides/', 'All guides'],
	['/exercises/', 'All exercises'],
	['/screening/', 'Find your starting level'],
	['/week/', 'Plan your week'],
	['/search/', 'A list of every page'],
] as const;

const link = (href: string, name: string): HTMLElement =>
	make('li', {}, make('a', { href }, make('b', {}, name)));

/** Where to go when there is nothing to show yet, or nothing at all. */
export function suggestions(advice: string): HTMLElement {
	const links = STARTS.map(([href, name]) => link(href, name));
	return make('section', {}, make('p', { class: 'small' }, advice), make('ul', { class: 'hits' }, ...links));
}

/** Questions near to what was typed, each leading to the paragraph that answers it. */
export function nearQuestions(questions: readonly Question[]): HTMLElement {
	const links = questions.map(({ ask, href }) => link(href, ask));
	return make(
		'section',
		{},
		make('h3', {}, 'Questions near to yours'),
		make('ul', { class: 'hits' }, ...links),
	);
}
