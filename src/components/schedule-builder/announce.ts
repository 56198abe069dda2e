import { atom } from 'nanostores';

/** What a screen reader is told, politely. */
export const $announcement = atom('');

/** Says something; the same words twice are heard twice. */
export function announce(text: string): void {
	$announcement.set($announcement.get() === text ? `${text}\u00a0` : text);
}

const MOST_FRAMES = 90;

/**
 * Moves focus once the change that was just made is on the page: stores tell their readers a task later, and a part of the planner may
 * still be on its way. Gives up after about a second and a half.
 */
export function focusSoon(selector: string): void {
	let frames = 0;
	const look = () => {
		const element = document.querySelector<HTMLElement>(selector);
		if (element) element.focus();
		else if (++frames < MOST_FRAMES) requestAnimationFrame(look);
	};
	setTimeout(() => requestAnimationFrame(look));
}
