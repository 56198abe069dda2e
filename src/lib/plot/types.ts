/** One axis for all rows of a plot. `from` stands at the left; it may be the larger end, as in days before a race. */
export interface Axis {
	readonly from: number;
	readonly to: number;
	readonly ticks: readonly { readonly at: number; readonly text: string }[];
	/** What the numbers of the axis are. */
	readonly label: string;
	/** What places on the axis mean, written above the rows. */
	readonly words?: readonly Words[];
	/** A value that every row is compared with. */
	readonly base?: number;
}

/** Round is running, square is strength, a triangle is jumps; `both` is strength with jumps. */
export type Shape = 'round' | 'square' | 'triangle' | 'both';

/**
 * `solid` is known or kept, `open` the same as recalled or light, `hatched` not kept or somewhere in between, `ghost` not kept as recalled,
 * `unknown` without figures. What is felt is a `band`, `faint` where it is less, `dashed` where it may begin or end.
 */
export type Look = 'solid' | 'open' | 'hatched' | 'ghost' | 'unknown' | 'band' | 'faint' | 'dashed';

/** One value. `below` stands under the line of what is usual: worse, nobody says by how much. */
export interface Point {
	readonly kind: 'point';
	readonly at: number;
	readonly shape: Shape;
	readonly hollow?: boolean;
	readonly below?: boolean;
}
/** From one end to the other as a thin line with ends: an interval. */
export interface Interval {
	readonly kind: 'interval';
	readonly from: number;
	readonly to: number;
}
/** From one end to the other as a bar; `low` and `high` are shares of its full height. */
export interface Span {
	readonly kind: 'span';
	readonly from: number;
	readonly to: number;
	readonly look: Look;
	readonly low?: number;
	readonly high?: number;
}
/** The line of what is usual. */
export interface Usual {
	readonly kind: 'usual';
}
export interface Words {
	readonly kind: 'words';
	readonly at: number;
	readonly text: string;
	readonly anchor?: 'start' | 'middle' | 'end';
}
export type Mark = Point | Interval | Span | Usual | Words;

/** One line of the drawing and of the table that says the same. */
export interface Row {
	/** Heading of the rows from here on. */
	readonly group?: string;
	readonly label: string;
	/** What sets it apart, in quiet type. */
	readonly note?: string;
	/** What stands beside the label in the drawing. */
	readonly aside?: string;
	/** The whole of it in words, for the table. */
	readonly says: string;
	/** Whose numbers these are. */
	readonly claim: string;
	readonly tone: 'run' | 'str' | 'body';
	readonly marks: readonly Mark[];
}

/** What every plot says in words. */
interface Said {
	/** What is drawn, in a few words. */
	readonly title: string;
	/** What one sees, for those who cannot. */
	readonly gist: string;
	readonly caption: string;
	/** The signs that need explaining. */
	readonly key: readonly {
		readonly marks: readonly Mark[];
		readonly tone: Row['tone'];
		readonly text: string;
	}[];
}

/** Rows over one axis. */
export interface RowPlot extends Said {
	readonly kind: 'rows';
	readonly axis: Axis;
	readonly rows: readonly Row[];
	/** Headings of the table: what a row is, and what it says. */
	readonly head: readonly [string, string];
}

/** A value of `y` for every `x`, in the order of `x`. */
export type Series = readonly { readonly x: number; readonly y: number }[];

/** Two curves, the spread around them and one example of how to read them. */
export interface CurvePlot extends Said {
	readonly kind: 'curve';
	readonly x: Axis;
	readonly y: Axis;
	readonly curves: readonly {
		readonly name: string;
		readonly claim: string;
		readonly dashed: boolean;
		readonly points: Series;
	}[];
	readonly spread: { readonly claim: string; readonly low: Series; readonly high: Series };
	readonly example: { readonly x: number; readonly y: number; readonly text: string };
	/** Headings of the table and its lines, each with one text a heading. */
	readonly head: readonly string[];
	readonly lines: readonly (readonly string[])[];
}

export type Plot = RowPlot | CurvePlot;
