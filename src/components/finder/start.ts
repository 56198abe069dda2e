/**
 * A finder: shows and hides what is in the page already. The address is the state: it is rewritten with every change and read when the
 * page opens or the reader goes back.
 */
import { loosened, type Query, type Questions } from '../../lib/finder/questions.ts';
import { button, one, WIDE } from './dom.ts';

/** What is found, and how. */
export interface Finder<T, F extends string> {
	readonly questions: Questions<F>;
	/** What the finder knows of an item of the list, an element with `data-find`. */
	readonly read: (element: HTMLElement) => T;
	readonly matching: <Item extends T>(all: readonly Item[], query: Query<F>) => readonly Item[];
	/** One of them, and more of them: `exercise`, `exercises`. */
	readonly nouns: readonly [one: string, more: string];
}

/** Wakes the form, the counts and the list of the page. */
export function startFinder<T, F extends string>(finder: Finder<T, F>): void {
	const form = one('[data-finder]', HTMLFormElement);
	const fold = one('[data-fold]', HTMLDetailsElement);
	const words = one('[name=q]', HTMLInputElement);
	const found = one('[data-found]', HTMLElement);
	const active = one('[data-active]', HTMLElement);
	const clear = one('[data-clear]', HTMLElement);
	const nothing = one('[data-nothing]', HTMLElement);
	const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
	const items = [...document.querySelectorAll<HTMLElement>('[data-find]')].map((element) => ({
		...finder.read(element),
		element,
	}));

	const { asked, ticked, without } = finder.questions;
	const [noun, nouns] = finder.nouns;
	let query = finder.questions.everything;

	/** Takes over a new query, and writes it into the address. */
	function ask(next: Query<F>): void {
		query = next;
		history.replaceState(
			history.state,
			'',
			location.pathname + finder.questions.address(query) + location.hash,
		);
		show();
	}

	/** Reads the query from the address, as when a link was opened. */
	function restore(): void {
		query = finder.questions.parse(location.search);
		show();
		for (const box of boxes) if (box.checked) box.closest('details')?.setAttribute('open', '');
	}

	function show(): void {
		const fitting = new Set(finder.matching(items, query));
		for (const item of items) item.element.classList.toggle('is-out', !fitting.has(item));
		for (const shelf of document.querySelectorAll('[data-shelf]'))
			shelf.classList.toggle('is-out', !shelf.querySelector('[data-find]:not(.is-out)'));
		const parts = asked(query);
		const sum = parts.length === 0 ? `All ${items.length}` : `${fitting.size} of ${items.length}`;
		found.textContent = fitting.size === 0 ? `No ${noun} fits all of this.` : `${sum} ${nouns}`;
		one('[data-show]', HTMLElement).textContent =
			fitting.size === 1 ? `Show 1 ${noun}` : `Show ${fitting.size} ${nouns}`;
		const ticks = boxes.filter((box) => query[box.name as F].includes(box.value));
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
		const removing = (text: string, next: () => Query<F>) => {
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
			...ticks.map((box) => removing(nameOf(box), () => ticked(query, box.name as F, box.value, false))),
		];
	}

	/** What to loosen when nothing fits. */
	const waysOut = (): HTMLElement[] =>
		loosened(finder.questions, query, (other) => finder.matching(items, other).length).map(
			({ drop, count }) => {
				const what =
					drop === 'words'
						? `“${query.words.trim()}”`
						: (form.querySelector(`[name=${drop}]`)?.closest('[role=group]') as HTMLElement).dataset[
								'legend'
							];
				return button(`Without ${what}: ${count}`, undefined, () => {
					ask(without(query, drop));
					found.focus();
				});
			},
		);

	const nameOf = (box: HTMLInputElement): string => box.nextElementSibling?.textContent ?? box.value;

	words.addEventListener('input', () => ask({ ...query, words: words.value }));
	form.addEventListener('change', ({ target }) => {
		if (!(target instanceof HTMLInputElement && target.type === 'checkbox')) return;
		ask(ticked(query, target.name as F, target.value, target.checked));
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
			ask(finder.questions.everything);
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
}
