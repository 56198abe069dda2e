/**
 * The exercise finder: shows and hides what is in the page already. The address is the state: it is rewritten with every change and read
 * when the page opens or the reader goes back.
 */
import {
	asked,
	EVERYTHING,
	type Filter,
	type Findable,
	loosened,
	matching,
	type Query,
	ticked,
	without,
} from '../../lib/exercise/filter.ts';
import { parseQuery, queryString } from '../../lib/exercise/query-string.ts';
import { button, one, WIDE } from './dom.ts';

const form = one('[data-finder]', HTMLFormElement);
const fold = one('[data-fold]', HTMLDetailsElement);
const words = one('[name=q]', HTMLInputElement);
const found = one('[data-found]', HTMLElement);
const active = one('[data-active]', HTMLElement);
const clear = one('[data-clear]', HTMLElement);
const nothing = one('[data-nothing]', HTMLElement);
const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
const items = [...document.querySelectorAll<HTMLElement>('[data-find]')].map((element) => ({
	...(JSON.parse(element.dataset['find'] ?? '') as Findable),
	element,
}));

let query: Query = EVERYTHING;

/** Takes over a new query, and writes it into the address. */
function ask(next: Query): void {
	query = next;
	history.replaceState(history.state, '', location.pathname + queryString(query) + location.hash);
	show();
}

/** Reads the query from the address, as when a link was opened. */
function restore(): void {
	query = parseQuery(location.search);
	show();
	for (const box of boxes) if (box.checked) box.closest('details')?.setAttribute('open', '');
}

function show(): void {
	const fitting = new Set(matching(items, query));
	for (const item of items) item.element.classList.toggle('is-out', !fitting.has(item));
	for (const shelf of document.querySelectorAll('[data-shelf]'))
		shelf.classList.toggle('is-out', !shelf.querySelector('[data-find]:not(.is-out)'));
	const parts = asked(query);
	const sum = parts.length === 0 ? `All ${items.length}` : `${fitting.size} of ${items.length}`;
	found.textContent = fitting.size === 0 ? 'No exercise fits all of this.' : `${sum} exercises`;
	one('[data-show]', HTMLElement).textContent =
		fitting.size === 1 ? 'Show 1 exercise' : `Show ${fitting.size} exercises`;
	const ticks = boxes.filter((box) => query[box.name as Filter].includes(box.value));
	one('[data-count]', HTMLElement).textContent = ticks.length > 0 ? `(${ticks.length} on)` : '';
	if (words.value.trim() !== query.words.trim()) words.value = query.words;
	for (const box of boxes) box.checked = ticks.includes(box);
	clear.hidden = parts.length === 0;
	active.replaceChildren(...chips(ticks));
	nothing.hidden = fitting.size > 0;
	if (fitting.size > 0) return;
	const ways = waysOut();
	one('[data-hint]', HTMLElement).textContent =
		ways.length > 0
			? 'Drop one of these and something fits, or start again.'
			: 'More than one filter is in the way. Take some away, or start again.';
	one('[data-loosen]', HTMLElement).replaceChildren(...ways);
}

/** A button for each part of the query that takes it away. */
function chips(ticks: readonly HTMLInputElement[]): HTMLElement[] {
	const removing = (text: string, next: () => Query) => {
		const item = document.createElement('li');
		item.append(
			button(text, 'remove filter', () => {
				const place = [...active.children].indexOf(item);
				ask(next());
				const after = active.children[Math.min(place, active.children.length - 1)];
				(after?.querySelector('button') ?? found).focus();
			}),
		);
		return item;
	};
	const typed = query.words.trim();
	return [
		...(typed ? [removing(`“${typed}”`, () => without(query, 'words'))] : []),
		...ticks.map((box) => removing(nameOf(box), () => ticked(query, box.name as Filter, box.value, false))),
	];
}

/** What to loosen when nothing fits. */
const waysOut = (): HTMLElement[] =>
	loosened(items, query).map(({ drop, count }) => {
		const what =
			drop === 'words'
				? `“${query.words.trim()}”`
				: (form.querySelector(`[name=${drop}]`)?.closest('[role=group]') as HTMLElement).dataset['legend'];
		return button(`Without ${what}: ${count}`, undefined, () => {
			ask(without(query, drop));
			found.focus();
		});
	});

const nameOf = (box: HTMLInputElement): string => box.nextElementSibling?.textContent ?? box.value;

words.addEventListener('input', () => ask({ ...query, words: words.value }));
form.addEventListener('change', ({ target }) => {
	if (!(target instanceof HTMLInputElement && target.type === 'checkbox')) return;
	ask(ticked(query, target.name as Filter, target.value, target.checked));
	// Beside a list that has been scrolled: what fits would be above the window.
	if (WIDE.matches && found.getBoundingClientRect().top < 0) found.scrollIntoView();
});
form.addEventListener('submit', (event) => {
	event.preventDefault();
	if (!WIDE.matches) fold.open = false;
	found.focus();
});
for (const element of document.querySelectorAll('[data-clear]'))
	element.addEventListener('click', () => {
		ask(EVERYTHING);
		found.focus();
	});
addEventListener('popstate', restore);
// A page kept by the browser comes back as it was left, a reloaded one may have its boxes ticked by the browser.
addEventListener('pageshow', restore);

const unfold = (): void => {
	fold.open = WIDE.matches;
};
WIDE.addEventListener('change', unfold);
unfold();
restore();
