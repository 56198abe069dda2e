import { atom } from 'nanostores';

/** What a screen reader is told, politely. */
export const $announcement = atom('');

/** Says something; the same words twice are heard twice. */
export function announce(text: string): void {
	$announcement.set($announcement.get() === text ? `${text}\u00a0` : text);
}

/** Moves focus once the change that was just made is on the page: stores tell their readers a task later. */
export function focusSoon(selector: string): void {
	setTimeout(() => {
		requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
	});
}
