import styles from './search.css?url';
import { isQuestion } from '../../../lib/search/words.ts';
import { make } from './dom.ts';
import { engine, find } from './engine.ts';
import { createFilters } from './filters.ts';
import { questionsNear } from './questions.ts';
import { nearQuestions, resultList, suggestions, summary } from './results.ts';

/** Results at first and with each press of "More results": every one of them is a file to load. */
const SHOWN = 4;
const MORE = 10;
const PAUSE_MS = 120;
/** How much of a question one of ours must share to stand above the pages found. */
const SURE = 0.5;
const ADVICE = 'Search for an exercise by any of its names, for a rule, or for a question.';
const NOTHING = 'Try a shorter word, another name for it, or fewer filters. Or look here:';
const BROKEN = 'The search could not be loaded. Check your connection and try again, or look here:';

let dialog: Promise<{ open: () => void }> | undefined;

/** Opens the search. Rejects when its style sheet cannot be had. */
export async function openSearch(): Promise<void> {
	dialog ??= create();
	(await dialog).open();
}

/** Fetches what the first search needs. */
export const warmUp = (): Promise<unknown> => engine();

async function create(): Promise<{ open: () => void }> {
	await loadStyles();
	const input = make('input', {
		type: 'text',
		inputmode: 'search',
		enterkeyhint: 'search',
		autocomplete: 'off',
		spellcheck: 'false',
		'aria-label': 'Search Legwork',
		placeholder: 'Exercise, rule or question',
	});
	const close = make('button', { class: 'btn btn--bare', type: 'button' }, 'Close');
	const status = make('p', { class: 'small', role: 'status' });
	const results = make('div');
	const more = make('button', { class: 'btn', type: 'button', hidden: true }, 'More results');
	const form = make('form', { role: 'search' }, input, close);
	const filters = createFilters(() => void search());
	const keys = make('p', { class: 'small quiet search__keys' });
	keys.append(
		make('kbd', {}, '↓'),
		' ',
		make('kbd', {}, '↑'),
		' to choose, ',
		make('kbd', {}, 'Enter'),
		' to open',
	);
	const body = make('div', { class: 'search__body' }, status, filters.element, results, more, keys);
	const root = make('dialog', { class: 'search', 'aria-label': 'Search' }, form, body);
	document.body.append(root);

	let latest = 0;
	let timer: number | undefined;
	let most = SHOWN;

	/** Shows new results. Focus that was on an old one goes to the same one among the new, or to the first. */
	function show(...nodes: readonly HTMLElement[]): void {
		const old = document.activeElement;
		const href = old && results.contains(old) ? old.getAttribute('href') : null;
		results.replaceChildren(...nodes);
		if (href === null) return;
		const links = [...results.querySelectorAll<HTMLAnchorElement>('.hits a')];
		(links.find((link) => link.getAttribute('href') === href) ?? links[0] ?? input).focus();
	}

	async function search(): Promise<void> {
		const run = ++latest;
		const typed = input.value.trim();
		if (typed === '') {
			more.hidden = true;
			status.textContent = '';
			show(suggestions(ADVICE));
			return;
		}
		try {
			const [found, near] = await Promise.all([
				find(typed, filters.chosen(), most),
				isQuestion(typed) ? questionsNear(typed, SURE) : [],
			]);
			const nodes = found.total === 0 ? await nothingFound(typed) : resultList(found);
			if (run !== latest) return;
			filters.show(found.counts);
			status.textContent = summary(found, typed);
			more.hidden = found.hits.length >= found.total;
			show(...(near.length > 0 && found.total > 0 && !found.named ? [nearQuestions(near)] : []), ...nodes);
		} catch {
			if (run !== latest) return;
			status.textContent = '';
			show(suggestions(BROKEN));
		}
	}

	input.addEventListener('input', () => {
		most = SHOWN;
		clearTimeout(timer);
		timer = window.setTimeout(() => void search(), PAUSE_MS);
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		clearTimeout(timer);
		void search().then(() => results.querySelector<HTMLAnchorElement>('.hits a')?.click());
	});
	root.addEventListener('keydown', (event) => {
		const links = [...results.querySelectorAll<HTMLAnchorElement>('.hits a')];
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		const at = links.indexOf(document.activeElement as HTMLAnchorElement);
		if (!step || (at < 0 && document.activeElement !== input)) return;
		event.preventDefault();
		const next = at + step;
		if (next < 0) input.focus();
		else links[Math.min(next, links.length - 1)]?.focus();
	});
	more.addEventListener('click', () => {
		most += MORE;
		void search().then(() => {
			if (more.hidden) input.focus();
		});
	});
	close.addEventListener('click', () => root.close());
	root.addEventListener('click', (event) => {
		const link = (event.target as Element).closest('a');
		// A link into this very page has to let the reader see it.
		if (event.target === root || link) root.close();
	});

	return {
		open: () => {
			if (root.open) return;
			root.showModal();
			input.focus();
			input.select();
			void search();
			warmUp().catch(() => undefined);
		},
	};
}

/** The index by question stands in for results: what is near, then all of it. */
async function nothingFound(typed: string): Promise<HTMLElement[]> {
	const near = await questionsNear(typed, 0);
	return [...(near.length > 0 ? [nearQuestions(near)] : []), suggestions(NOTHING)];
}

const loadStyles = (): Promise<void> =>
	new Promise((resolve, reject) => {
		const link = make('link', { rel: 'stylesheet', href: styles });
		link.addEventListener('load', () => resolve());
		link.addEventListener('error', () => reject(new Error('No style sheet for the search')));
		document.head.append(link);
	});
