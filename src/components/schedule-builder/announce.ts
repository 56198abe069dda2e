import { atom } from 'nanostores';

/** What a screen reader is told, politely. */
export const $announcement = atom('');

/** Says something; the same words twice are heard twice. */
export function announce(text: string): void {
	$announcement.set($announcement.get() === text ? `${text}\u00a0` : text);
}

const MOST_FRAMES = 90;
/** Frames for which the focus is looked after once it is set: a change still on its way may replace the element that has it. */
const CARE_FRAMES = 12;

/**
 * Moves focus once the change that was just made is on the page: stores tell their readers a task later, and a part of the planner may
 * still be on its way. Gives up after about a second and a half, and never takes the focus from something else.
 */
export function focusSoon(selector: string): void {
	let frames = 0;
	let held = 0;
	const look = () => {
		const element = document.querySelector<HTMLElement>(selector);
		if (element && (held === 0 || document.activeElement === document.body)) element.focus();
		if (element) held += 1;
		if (++frames < MOST_FRAMES && held < CARE_FRAMES) requestAnimationFrame(look);
	};
	setTimeout(() => requestAnimationFrame(look));
}
