/**
 * Where every island of a page waits for the reader, its runtime waits too: the build lists the scripts in `data-islands` (see
 * `integrations/lighten.ts`). They load at the first sign of intent, which then is repeated for the island that got it.
 */
const SIGNS = ['pointerdown', 'touchstart', 'focusin', 'click'];

const root = document.documentElement;
const scripts = root.dataset['islands']?.split(' ') ?? [];
let clicked: HTMLElement | undefined;
let loading = false;

const onSign = ({ type, target }: Event): void => {
	const island = (target as Element).closest<HTMLElement>('astro-island');
	if (!island) return;
	if (type === 'click') clicked = (target as Element).closest<HTMLElement>('[data-start]') ?? undefined;
	if (loading) return;
	loading = true;
	void loadInOrder().then(() => {
		for (const sign of SIGNS) root.removeEventListener(sign, onSign);
		if (clicked) clicked.click();
		else island.dispatchEvent(new Event('pointerdown'));
	});
};

/** One after the other: the runtime looks for what the scripts before it set up. */
async function loadInOrder(): Promise<void> {
	for (const script of scripts) await import(/* @vite-ignore */ script);
}

if (scripts.length > 0) for (const sign of SIGNS) root.addEventListener(sign, onSign, { passive: true });

export {};
