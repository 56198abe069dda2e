import { atom } from 'nanostores';

/** What a screen reader is told, politely. */
export const $announcement = atom('');

/** Says something; the same words twice are heard twice. */
export function announce(text: string): void {
	$announcement.set($announcement.get() === text ? `${text}\u00a0` : text);
}

/** Moves focus after the next paint, when the element stands in its new place: stores tell components in a task of their own. */
export function focusSoon(selector: string): void {
	setTimeout(() => {
		requestAnimationFrame(() => {
			document.querySelector<HTMLElement>(selector)?.focus();
		});
	});
}
