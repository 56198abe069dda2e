import type { SessionKind } from '../../lib/model/session.ts';

/** One drawn piece of a glyph. `filled` pieces carry the weight, the others are outlines. */
export interface Piece {
	readonly tag: 'circle' | 'path' | 'rect';
	readonly attributes: Readonly<Record<string, string | number>>;
	readonly filled?: boolean;
}

interface Shape {
	readonly viewBox: string;
	readonly pieces: readonly Piece[];
}

const path = (d: string, filled = false): Piece => ({ tag: 'path', attributes: { d }, filled });
const disc = (cx: number, cy: number, r: number, filled = false): Piece => ({
	tag: 'circle',
	attributes: { cx, cy, r },
	filled,
});

/** The training notation: round is running, square is strength, a triangle is jumping; filled is hard. */
const NOTATION = {
	key: { viewBox: '0 0 20 20', pieces: [disc(10, 10, 8.5, true)] },
	easy: { viewBox: '0 0 20 20', pieces: [disc(10, 10, 7.3)] },
	long: {
		viewBox: '0 0 36 20',
		pieces: [{ tag: 'rect', attributes: { x: 1, y: 1.5, width: 34, height: 17, rx: 8.5 }, filled: true }],
	},
	race: { viewBox: '0 0 20 20', pieces: [disc(10, 10, 8), disc(10, 10, 4.2, true)] },
	heavy: { viewBox: '0 0 20 20', pieces: [path('M2 2h16v16H2z', true)] },
	light: { viewBox: '0 0 20 20', pieces: [path('M3.2 3.2h13.6v13.6H3.2z')] },
	upper: { viewBox: '0 0 20 20', pieces: [path('M3.2 3.2h13.6v13.6H3.2z'), path('M3 3h14v7H3z', true)] },
	plyo: { viewBox: '0 0 20 20', pieces: [path('M10 1.5 19 18H1z', true)] },
	rest: { viewBox: '0 0 20 20', pieces: [path('M4 10h12')] },
} as const satisfies Record<string, Shape>;

const ICONS = {
	ok: { viewBox: '0 0 18 18', pieces: [path('M2.5 9.5 7 14 15.5 4')] },
	no: { viewBox: '0 0 18 18', pieces: [path('M3.5 3.5l11 11m0-11-11 11')] },
	give: { viewBox: '0 0 18 18', pieces: [path('M2 11c2.5-5 4.5-5 7-2s4.5 3 7-2')] },
	find: { viewBox: '0 0 18 18', pieces: [disc(7.5, 7.5, 5), path('m11.5 11.5 5 5')] },
	dots: {
		viewBox: '0 0 16 16',
		pieces: [disc(8, 2.5, 1.7, true), disc(8, 8, 1.7, true), disc(8, 13.5, 1.7, true)],
	},
	pause: { viewBox: '0 0 18 18', pieces: [path('M4 3h3v12H4zM11 3h3v12h-3z', true)] },
	play: { viewBox: '0 0 18 18', pieces: [path('M4.5 2.5v13L15 9z', true)] },
} as const satisfies Record<string, Shape>;

export type NotationName = keyof typeof NOTATION;
export type GlyphName = NotationName | keyof typeof ICONS;

const SHAPES: Readonly<Record<GlyphName, Shape>> = { ...NOTATION, ...ICONS };

/** What to draw for a glyph. */
export const glyphShape = (name: GlyphName): Shape => SHAPES[name];

/** Classes of the svg: `g g--key is-run` for the notation, `ico` for icons. */
export function glyphClass(name: GlyphName, extra = ''): string {
	const own = name in NOTATION ? `g g--${name} ${toneOf(name as NotationName)}` : 'ico';
	return `${own} ${extra}`.trim();
}

const toneOf = (name: NotationName): string => {
	if (name === 'rest') return 'is-rest';
	return ['key', 'easy', 'long', 'race'].includes(name) ? 'is-run' : 'is-str';
};

const BY_KIND: Readonly<Record<SessionKind, NotationName>> = {
	easy: 'easy',
	recovery: 'easy',
	medium: 'easy',
	cross: 'easy',
	tempo: 'key',
	intervals: 'key',
	hills: 'key',
	'race-pace': 'key',
	long: 'long',
	race: 'race',
	'heavy-legs': 'heavy',
	'full-body': 'heavy',
	'light-legs': 'light',
	'upper-core': 'upper',
	plyo: 'plyo',
};

/** The sign of a kind of session. */
export const kindGlyph = (kind: SessionKind): NotationName => BY_KIND[kind];

const SHORT: Readonly<Record<SessionKind, string>> = {
	easy: 'Easy',
	recovery: 'Easy',
	medium: 'Mid',
	cross: 'Cross',
	tempo: 'Key',
	intervals: 'Key',
	hills: 'Key',
	'race-pace': 'Key',
	long: 'Long',
	race: 'Race',
	'heavy-legs': 'Heavy',
	'full-body': 'Full',
	'light-legs': 'Light',
	'upper-core': 'Upper',
	plyo: 'Jumps',
};

/** A name that fits a seventh of a phone: `Key`, `Heavy`. */
export const kindShort = (kind: SessionKind): string => SHORT[kind];
