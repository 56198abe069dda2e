import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Piece, stripOf } from '../../../src/lib/plot/strip.ts';
import type { Mark, Span } from '../../../src/lib/plot/types.ts';

const DAYS = { from: 0, to: 100 };
const value = fc.double({ min: 0, max: 100, noNaN: true });
const ends = fc.tuple(value, value).map(([from, to]) => ({ from, to }));
const mark: fc.Arbitrary<Mark> = fc.oneof(
	ends.map((span): Mark => ({ kind: 'span', look: 'solid', ...span })),
	fc
		.tuple(ends, fc.double({ min: 0, max: 1, noNaN: true }))
		.map(([span, high]): Mark => ({ kind: 'span', look: 'hatched', ...span, low: high / 2, high })),
	ends.map((interval): Mark => ({ kind: 'interval', ...interval })),
	fc.tuple(value, fc.boolean()).map(([at, below]): Mark => ({ kind: 'point', at, below, shape: 'square' })),
	value.map((at): Mark => ({ kind: 'words', at, text: 'usual' })),
	fc.constant<Mark>({ kind: 'usual' }),
);

const only = <T extends Piece['tag']>(pieces: readonly Piece[], tag: T) =>
	pieces.filter((piece): piece is Extract<Piece, { tag: T }> => piece.tag === tag);
const num = (text: string) => Number.parseFloat(text);
const span = (from: number, to: number, more: Partial<Span> = {}): Span => ({
	kind: 'span',
	look: 'solid',
	from,
	to,
	...more,
});

describe('a strip', () => {
	it('keeps everything inside itself, across and down', () =>
		fc.assert(
			fc.property(fc.array(mark, { minLength: 1, maxLength: 6 }), (marks) => {
				const { height, pieces } = stripOf(marks, DAYS);
				for (const piece of pieces) {
					const box =
						piece.tag === 'line'
							? { x: [piece.x1, piece.x2].map(num), y: [piece.y1, piece.y2].map(num) }
							: piece.tag === 'rect'
								? {
										x: [num(piece.x), num(piece.x) + num(piece.width)],
										y: [num(piece.y), num(piece.y) + num(piece.height)],
									}
								: { x: [num(piece.x)], y: [num(piece.y)] };
					// Hundredths are rounded, so ends may differ by one.
					for (const x of box.x) expect(x).toBeGreaterThanOrEqual(0);
					for (const x of box.x) expect(x).toBeLessThanOrEqual(100.01);
					for (const y of box.y) expect(y).toBeGreaterThanOrEqual(0);
					for (const y of box.y) expect(y).toBeLessThanOrEqual(height + 0.01);
				}
			}),
		));

	it('draws longer what is longer', () => {
		const [short, long] = only(stripOf([span(0, 12), span(0, 32)], DAYS).pieces, 'rect');
		expect(num(long?.width ?? '') / num(short?.width ?? '')).toBeCloseTo(32 / 12);
	});

	it('draws higher what is more, from the same ground', () => {
		const { pieces } = stripOf([span(0, 50, { high: 1 }), span(50, 100, { high: 0.6 })], DAYS);
		const [usual, less] = only(pieces, 'rect');
		expect(num(less?.height ?? '') / num(usual?.height ?? '')).toBeCloseTo(0.6);
		const foot = (rect = usual) => num(rect?.y ?? '') + num(rect?.height ?? '');
		expect(foot(less)).toBeCloseTo(foot(usual));
	});

	it('ends an interval where it ends and marks both ends', () => {
		const bars = only(stripOf([{ kind: 'interval', from: 20, to: 70 }], DAYS).pieces, 'line');
		expect(bars.map(({ x1, x2 }) => [x1, x2])).toEqual([
			['20%', '70%'],
			['20%', '20%'],
			['70%', '70%'],
		]);
	});

	it('runs the other way when its axis does', () => {
		const [bar] = only(stripOf([span(14, 7)], { from: 21, to: 0 }).pieces, 'rect');
		expect([bar?.x, bar?.width]).toEqual(['33.33%', '33.34%']);
	});

	it('hangs what is worse under the line of what is usual, and sets what is usual on it', () => {
		const { pieces } = stripOf(
			[
				{ kind: 'usual' },
				{ kind: 'point', at: 24, shape: 'round' },
				{ kind: 'point', at: 48, shape: 'round', below: true },
			],
			DAYS,
		);
		const line = only(pieces, 'line').find((piece) => piece.class === 'usual');
		const [as, worse] = only(pieces, 'svg');
		expect(as?.y).toBe(line?.y1);
		expect(num(worse?.y ?? '')).toBeGreaterThan(num(as?.y ?? ''));
	});

	it('draws words first, so that the air around them never bites into a bar', () => {
		const { pieces } = stripOf([span(0, 5), { kind: 'words', at: 3, text: 'worst' }], DAYS);
		expect(pieces.map(({ tag }) => tag)).toEqual(['text', 'rect']);
	});

	it('refuses a mark outside its axis', () => expect(() => stripOf([span(0, 101)], DAYS)).toThrow(/101/));
});
