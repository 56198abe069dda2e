/** What a path is filled with: names of classes, with an f before them, that
 * `figure.css` and the stand-alone palette give colours. A single class each: inside `<use>` no selector sees what is around it. */
export type Paint =
	/** skin, its shade; hair */
	| 'k'
	| 'ks'
	| 'h'
	/** shorts and hem, top and trim */
	| 'b'
	| 'bt'
	| 't'
	| 'tt'
	/** shoe, collar, sole and sock */
	| 's'
	| 'sc'
	| 'so'
	/** shade on anything */
	| 'd'
	/** iron dark and light, bar, wood light, middle, dark, mat, wall, band, ground, mark of a fault */
	| 'i'
	| 'il'
	| 'ib'
	| 'wl'
	| 'w'
	| 'wd'
	| 'm'
	| 'md'
	| 'wa'
	| 'wb'
	| 'e'
	| 'g'
	| 'x';

export const fill = (paint: Paint, path: string): string => `<path class="f${paint}" d="${path}"/>`;
export const shade = (path: string): string => fill('d', path);
