/**
 * Opens the search with a button or the "/" key. The dialog and the index load at the first sign that they are wanted,
 * and a plain link to the list of all pages stands in for them until then, or if they fail.
 */
import { slashOpens } from './shortcut.ts';

const buttons = document.querySelectorAll<HTMLAnchorElement>('[data-search]');
const load = () => import('./dialog.ts');

const open = (fallback: string): void => {
	load()
		.then(({ openSearch }) => openSearch())
		.catch(() => location.assign(fallback));
};

for (const button of buttons) {
	const warm = (): void => {
		load()
			.then(({ warmUp }) => warmUp())
			.catch(() => undefined);
	};
	button.addEventListener('pointerenter', warm, { once: true });
	button.addEventListener('focus', warm, { once: true });
	button.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		open(button.href);
	});
}

document.addEventListener('keydown', (event) => {
	const { key, ctrlKey, metaKey, altKey, target } = event;
	if (key !== '/' || ctrlKey || metaKey || altKey || !slashOpens()) return;
	if (isTyping(target as Element)) return;
	event.preventDefault();
	open('/search/');
});

/** Would the key be text? A dialog that just closed may still hold the focus for a moment; its field takes no text. */
function isTyping(target: Element): boolean {
	const dialog = target.closest('dialog');
	return dialog ? dialog.open : target.closest('input, select, textarea, [contenteditable]') !== null;
}
