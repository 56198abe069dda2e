/** Things that are carried, drawn round the middle of the grip. Seen from the side, bars point at the viewer. */
import type { HeldProp } from './types.ts';

/** `far` is painted behind the body, `near` in front of it or where the prop says. */
interface HeldShape {
	readonly far?: string;
	readonly near?: string;
	readonly reach: number;
}

const disc = (radius: number): string =>
	`<circle class="fi" r="${radius}"/><circle class="fil" r="${radius - 1.2}"/><circle class="fi" r="${radius * 0.5}"/>`;
const BAR_END = '<circle class="fi" r="1.9"/><circle class="fib" r="1.1"/>';
/** The near half of a trap bar: its high handle at 0, the frame below, the end of the sleeve. */
const FRAME = `<path class="fib" d="M-5.6-.7H5.6L8 5.3H17v1.4H-17V5.3H-8zM-4.6.7L-6.4 5.3H6.4L4.6.7z" fill-rule="evenodd"/><g transform="translate(0 6)">${BAR_END}</g>`;
const LONG_BAR =
	'<path class="fib" d="M-52-.8h104v1.6h-104z"/><path class="fi" d="M-44-11.5h3v23h-3zM41-11.5h3v23h-3z"/><path class="fil" d="M-47-8h3v16h-3zM44-8h3v16h-3z"/>';
const BELL =
	'<path class="fib" d="M-4-.8h8v1.6h-8z"/><path class="fi" d="M-7-2.6q0-.6.6-.6h2.4q.6 0 .6.6v5.2q0 .6-.6.6h-2.4q-.6 0-.6-.6zM3.4-2.6q0-.6.6-.6h2.4q.6 0 .6.6v5.2q0 .6-.6.6h-2.4q-.6 0-.6-.6z"/>';
const BELL_END = '<circle class="fi" r="3.6"/><circle class="fil" r="2.6"/>';
const KETTLE =
	'<path class="fi" d="M-2.6 2.6L-2.2-.4Q-2-1.6-.8-1.6H.8Q2-1.6 2.2-.4L2.6 2.6C5.6 4.4 5.6 10.2 2.4 11.4H-2.4C-5.6 10.2-5.6 4.4-2.6 2.6zM-1.2.2L-1.4 2.2H1.4L1.2.2Q1.2-.4.6-.4H-.6Q-1.2-.4-1.2.2z" fill-rule="evenodd"/><path class="fil" d="M-2.6 5.5a3 3 0 0 1 2-1.5v1a2.2 2.2 0 0 0-1.2 1z"/>';
const BAR_PAD = '<circle class="fm" r="3.7"/><circle class="fmd" r="2.9"/>';
const LONG_PAD = '<path class="fm" d="M-12-3.4h24v6.8h-24z"/>';
const STICK = '<path class="fwd" d="M-30-.7h60v1.4h-60z"/>';
const CLOTH = '<path class="fe" d="M-8-1.2h16v2.4h-16z"/>';

export const HELD: Readonly<Record<HeldProp['kind'], { side: HeldShape; front: HeldShape }>> = {
	barbell: {
		side: { far: disc(12.8), near: BAR_END, reach: 13 },
		front: { near: LONG_BAR, reach: 53 },
	},
	'trap-bar': {
		side: { far: `<g transform="translate(0 6)">${disc(12.8)}</g>`, near: FRAME, reach: 19 },
		front: { near: LONG_BAR, reach: 53 },
	},
	dumbbell: { side: { near: BELL, reach: 7 }, front: { near: BELL_END, reach: 4 } },
	kettlebell: { side: { near: KETTLE, reach: 12 }, front: { near: KETTLE, reach: 12 } },
	plate: { side: { near: BELL_END, reach: 4 }, front: { near: disc(9), reach: 9 } },
	'bar-pad': { side: { near: BAR_PAD, reach: 4 }, front: { near: LONG_PAD, reach: 12 } },
	dowel: { side: { near: STICK, reach: 31 }, front: { near: STICK, reach: 31 } },
	towel: { side: { near: CLOTH, reach: 8 }, front: { near: CLOTH, reach: 8 } },
};

export const SLIDER = '<path class="fi" d="M-4-.9h15q1 0 1 .9h-17q0-.9 1-.9z"/>';
/** Ten long, stretched to fit. */
export const STRAP = '<path class="fe" d="M0-1.2h10v2.4h-10z"/>';
