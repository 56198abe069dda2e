import type { ClientDirective } from 'astro';

const SIGNS = ['pointerdown', 'touchstart', 'focusin', 'click'];

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
 * Hydrates an island at the first sign that the reader wants it. A click on `[data-start]` inside it, before or after,
 * is passed on as a `legwork:start` event on the island element, with the button as `detail`, once the island listens.
 */
const intent: ClientDirective = (load, _options, island) => {
	let hydrated: Promise<void> | undefined;
	const start = (): Promise<void> => {
		for (const sign of SIGNS) island.removeEventListener(sign, onSign);
		hydrated ??= Promise.all([load(), styles(island)]).then(([hydrate]) => hydrate());
		return hydrated;
	};
	const onSign = (): void => void start();
	for (const sign of SIGNS) island.addEventListener(sign, onSign, { passive: true });
	island.addEventListener('click', (event) => {
		const button = (event.target as Element).closest('[data-start]');
		if (!button) return;
		void start().then(() => {
			afterEffects(() => {
				island.dataset.started = '';
				island.dispatchEvent(new CustomEvent('legwork:start', { detail: button }));
			});
		});
	});
};

export default intent;
