import type { ClientDirective } from 'astro';

const SIGNS = ['pointerdown', 'touchstart', 'focusin'];

/** Runs once effects of a fresh island have run: they wait for a frame and a task. */
const afterEffects = (run: () => void): void => {
	requestAnimationFrame(() => setTimeout(run));
};

/** Loads the stylesheets named by `data-styles` around the island, once; an island that needs none is ready at once. */
function styles(island: HTMLElement): Promise<unknown> {
	const holder = island.closest<HTMLElement>('[data-styles]');
	const sheets = holder?.dataset['styles']?.split(' ') ?? [];
	holder?.removeAttribute('data-styles');
	return Promise.all(
		sheets.map(
			(href) =>
				new Promise((done) => {
					const link = document.createElement('link');
					link.rel = 'stylesheet';
					link.href = href;
					link.onload = link.onerror = done;
					document.head.append(link);
				}),
		),
	);
}

/**
 * Fetches an island's script at the first sign that the reader wants it, and hydrates it on a click on `[data-start]` inside it. Not before:
 * an island that changes under a pressed button would swallow the click. Once the island listens it gets a `legwork:start` event with the
 * button as `detail`.
 */
const intent: ClientDirective = (load, _options, island) => {
	let loaded: Promise<() => Promise<void>> | undefined;
	const fetchOnce = (): Promise<() => Promise<void>> => {
		loaded ??= Promise.all([load(), styles(island)]).then(([hydrate]) => hydrate);
		return loaded;
	};
	for (const sign of SIGNS) {
		island.addEventListener(sign, () => void fetchOnce(), { once: true, passive: true });
	}
	const onClick = (event: Event): void => {
		const button = (event.target as Element).closest('[data-start]');
		if (!button) return;
		island.removeEventListener('click', onClick);
		void fetchOnce()
			.then((hydrate) => hydrate())
			.then(() => {
				afterEffects(() => {
					island.dataset.started = '';
					island.dispatchEvent(new CustomEvent('legwork:start', { detail: button }));
				});
			});
	};
	island.addEventListener('click', onClick);
};

export default intent;
