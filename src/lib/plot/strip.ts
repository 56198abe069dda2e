import { anchorAt, hundredths, scaleOf } from './scale.ts';
import type { Axis, Mark, Point, Shape, Span } from './types.ts';

/** Heights in em of a strip's own type: a lane of words, a bar, a bar whose height means something, a line with marks under it, the air around them. */
const WORDS = 1.35;
const BAR = 1.2;
const TALL = 2.6;
const HUNG = 1.7;
const AIR = 0.3;
/** Where the line of what is usual runs in a bar, and how far a mark hangs under it. */
const USUAL = 0.35;
const DROP = 0.75;

/** A drawn piece. Across, it is placed in per cent of the strip, so that type keeps its size at any width; down in em. */
export type Piece =
	| { readonly tag: 'rect'; readonly class: string; x: string; y: string; width: string; height: string }
	| { readonly tag: 'line'; readonly class: string; x1: string; x2: string; y1: string; y2: string }
	| { readonly tag: 'text'; x: string; y: string; 'text-anchor': string; readonly text: string }
	| { readonly tag: 'svg'; readonly class: string; x: string; y: string; readonly d: string };

export interface Strip {
	/** In em. */
	readonly height: number;
	readonly pieces: readonly Piece[];
}

/** Draws the marks of one row over its axis. Throws when one lies outside it. */
export function stripOf(marks: readonly Mark[], axis: Pick<Axis, 'from' | 'to'>): Strip {
	const scale = scaleOf(axis);
	const x = (value: number) => `${scale(value)}%`;
	const top = marks.some(isWords) ? WORDS : AIR;
	const tall = marks.some((mark) => mark.kind === 'span' && mark.high !== undefined);
	const hung = marks.some(({ kind }) => kind === 'usual');
	const lane = tall ? TALL : hung ? HUNG : marks.every(isWords) ? 0 : BAR;
	const line = (from: string, to: string, y1: number, y2: number, name: string): Piece => ({
		tag: 'line',
		class: name,
		x1: from,
		x2: to,
		y1: em(y1),
		y2: em(y2),
	});

	function piecesOf(mark: Mark): readonly Piece[] {
		// A bar whose height means something has its sign at its foot.
		const middle = tall ? top + lane - BAR / 2 : top + lane / 2;
		switch (mark.kind) {
			case 'span':
				return [spanOf(mark)];
			case 'interval': {
				const [from, to] = [x(mark.from), x(mark.to)];
				return [
					line(from, to, middle, middle, 'bar'),
					...[from, to].map((end) => line(end, end, middle - END, middle + END, 'bar')),
				];
			}
			case 'usual':
				return [line('0%', '100%', top + USUAL, top + USUAL, 'usual')];
			case 'words': {
				const anchor = mark.anchor ?? anchorAt(scale(mark.at));
				return [{ tag: 'text', x: x(mark.at), y: em(WORDS - AIR), 'text-anchor': anchor, text: mark.text }];
			}
			case 'point':
				return pointOf(mark, middle);
		}
	}

	function spanOf({ from, to, look, low = 0, high = 1 }: Span): Piece {
		const [start, end] = [Math.min(scale(from), scale(to)), Math.max(scale(from), scale(to))];
		return {
			tag: 'rect',
			class: look,
			x: `${start}%`,
			width: `${hundredths(end - start)}%`,
			y: em(top + lane * (1 - high)),
			height: em(lane * (high - low)),
		};
	}

	/** On a strip with a line of what is usual the mark stands on it or hangs under it. */
	function pointOf({ at, shape, hollow, below }: Point, middle: number): readonly Piece[] {
		const usual = hung ? top + USUAL : undefined;
		const y = usual === undefined ? middle : usual + (below ? DROP : 0);
		const mark: Piece = {
			tag: 'svg',
			class: hollow ? 'sign hollow' : 'sign',
			x: x(at),
			y: em(y),
			d: SHAPES[shape],
		};
		return below && usual !== undefined ? [line(x(at), x(at), usual, y, 'bar'), mark] : [mark];
	}

	// Words first: the air around them must not bite into bars.
	const inOrder = [...marks.filter(isWords), ...marks.filter((mark) => !isWords(mark))];
	const ground = tall ? [line('0%', '100%', top + lane, top + lane, 'ground')] : [];
	return { height: hundredths(top + lane + AIR), pieces: [...inOrder.flatMap(piecesOf), ...ground] };
}

/** Half the height of the ends of an interval. */
const END = 0.35;

const isWords = ({ kind }: Mark): boolean => kind === 'words';

const em = (value: number): string => `${hundredths(value)}em`;

/** Around the place they mark, in pixels. */
const SHAPES: Readonly<Record<Shape, string>> = {
	round: 'M-6 0a6 6 0 0 1 12 0a6 6 0 0 1-12 0z',
	square: 'M-5.5-5.5h11v11h-11z',
	triangle: 'M0-7 7 5.5H-7z',
	both: 'M-7-7H7V7H-7zM0-4 4.5 4h-9z',
};
