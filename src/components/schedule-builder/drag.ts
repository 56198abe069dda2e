import type { Day, Slot } from '../../lib/model/week.ts';

export interface Half {
	readonly day: Day;
	readonly slot: Slot;
}

interface Options {
	/** The pointer is over this half of a day, or over none. The first call is the start of the drag. */
	readonly onOver: (half: Half | undefined) => void;
	readonly onDrop: (half: Half) => void;
	/** Dropped or given up. */
	readonly onEnd: () => void;
}

/** Pixels before a press becomes a drag. */
const SLACK = 6;
/** Pixels from the edge of the window where the page begins to scroll, and how far it scrolls a frame. */
const EDGE = 64;
const SCROLL = 9;

/**
 * Follows the pointer that pressed `card` until it is let go. Days carry `data-day`; their upper half is the morning. The card follows
 * through the `translate` property of its own style, which a strict policy allows from script.
 */
export function drag(press: PointerEvent, card: HTMLElement, { onOver, onDrop, onEnd }: Options): void {
	if (press.button !== 0) return;
	const from = { x: press.clientX, y: press.clientY, scroll: scrollY };
	const at = { x: press.clientX, y: press.clientY };
	let frame = 0;
	let over: Half | undefined;
	let started = false;

	const follow = () => {
		card.style.translate = `${at.x - from.x}px ${at.y - from.y + scrollY - from.scroll}px`;
		const half = halfAt(at.x, at.y);
		if (half?.day === over?.day && half?.slot === over?.slot) return;
		over = half;
		onOver(half);
	};
	const scroll = () => {
		const step = at.y < EDGE ? -SCROLL : at.y > innerHeight - EDGE ? SCROLL : 0;
		if (step) {
			scrollBy(0, step);
			follow();
		}
		frame = requestAnimationFrame(scroll);
	};
	const move = (event: PointerEvent) => {
		if (event.pointerId !== press.pointerId) return;
		at.x = event.clientX;
		at.y = event.clientY;
		if (!started) {
			if (Math.hypot(at.x - from.x, at.y - from.y) < SLACK) return;
			started = true;
			card.classList.add('is-dragged');
			over = halfAt(at.x, at.y);
			onOver(over);
			frame = requestAnimationFrame(scroll);
		}
		follow();
	};
	const stop = (drop: boolean) => {
		listening.abort();
		cancelAnimationFrame(frame);
		if (!started) return;
		card.style.translate = '';
		card.classList.remove('is-dragged');
		swallowClick();
		if (drop && over) onDrop(over);
		onEnd();
	};

	const listening = new AbortController();
	const { signal } = listening;
	addEventListener('pointermove', move, { signal });
	addEventListener('pointerup', ({ pointerId }) => pointerId === press.pointerId && stop(true), { signal });
	addEventListener('pointercancel', ({ pointerId }) => pointerId === press.pointerId && stop(false), {
		signal,
	});
	addEventListener('keydown', ({ key }) => key === 'Escape' && stop(false), { signal });
}

function halfAt(x: number, y: number): Half | undefined {
	const day = document.elementsFromPoint(x, y).find((element) => element.matches('[data-day]'));
	if (!(day instanceof HTMLElement)) return undefined;
	const evening = day.querySelector('.slot--pm:not(:only-child)') ?? undefined;
	const box = day.getBoundingClientRect();
	const border = evening ? evening.getBoundingClientRect().top : box.top + box.height / 2;
	return { day: day.dataset.day as Day, slot: y < border ? 'am' : 'pm' };
}

/** Letting go of a drag is not a click on what lies beneath. */
function swallowClick(): void {
	const stop = (event: Event) => {
		event.stopPropagation();
		event.preventDefault();
	};
	addEventListener('click', stop, { capture: true, once: true });
	setTimeout(() => removeEventListener('click', stop, { capture: true }));
}
