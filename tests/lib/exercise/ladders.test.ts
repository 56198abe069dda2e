import { describe, expect, it } from 'vitest';
import { type Branch, type Climbable, ladders, steps } from '../../../src/lib/exercise/ladders.ts';
import type { Pattern } from '../../../src/lib/model/exercise.ts';

const one = (
	slug: string,
	{
		easier = [],
		harder = [],
		pattern = 'squat',
	}: { easier?: string[]; harder?: string[]; pattern?: Pattern } = {},
): Climbable => ({
	slug,
	name: slug,
	pattern,
	easier: [{ name: 'a form without a page' }, ...easier.map((rung) => ({ name: rung, slug: rung }))],
	harder: harder.map((rung) => ({ name: rung, slug: rung })),
});

/** `a(b c(d))`: what hangs where. */
const drawn = (trees: readonly Branch<Climbable>[]): string =>
	trees.map(({ exercise, next }) => exercise.slug + (next.length > 0 ? `(${drawn(next)})` : '')).join(' ');

describe('steps', () => {
	it('come from either end, each once', () =>
		expect(
			steps([one('a', { harder: ['b'] }), one('b', { easier: ['a'] }), one('c', { easier: ['b'] })]),
		).toEqual([
			['a', 'b'],
			['b', 'c'],
		]));

	it('leave out what other steps add up to', () =>
		expect(
			steps([
				one('a', { harder: ['b', 'c', 'd'] }),
				one('b', { harder: ['c'] }),
				one('c', { harder: ['d'] }),
				one('d'),
			]),
		).toEqual([
			['a', 'b'],
			['b', 'c'],
			['c', 'd'],
		]));

	it.each<[string, Climbable[]]>([
		['two call each other harder', [one('a', { harder: ['b'] }), one('b', { harder: ['a'] })]],
		['one is both easier and harder', [one('a', { easier: ['b'], harder: ['b'] }), one('b')]],
		['one is harder than itself', [one('a', { harder: ['a'] })]],
		[
			'three go round',
			[one('a', { harder: ['b'] }), one('b', { harder: ['c'] }), one('c', { harder: ['a'] })],
		],
	])('are refused when %s', (_name, all) =>
		expect(() => steps(all)).toThrow(/harder than the one before: .* → /),
	);
});

describe('ladders', () => {
	it('hang every rung below the hardest that leads to it, and climbs come before single exercises', () => {
		const all = [
			one('alone'),
			one('a', { harder: ['b', 'c'] }),
			one('b', { harder: ['d'] }),
			one('c'),
			one('d', { easier: ['x'] }),
			one('x'),
		];
		const trees = ladders(all, 'squat');
		expect(drawn(trees)).toBe('a(b(d) c) alone x');
		const d = trees[0]?.next[0]?.next[0];
		expect(d?.alsoFrom.map(({ slug }) => slug)).toEqual(['x']);
	});

	it('name what leads in from and out to other movements', () => {
		const all = [
			one('raise', { pattern: 'calf', harder: ['hop'] }),
			one('hop', { pattern: 'plyometric', harder: ['lunge'] }),
			one('lunge', { pattern: 'lunge' }),
		];
		const [hop] = ladders(all, 'plyometric');
		expect(hop?.alsoFrom.map(({ slug }) => slug)).toEqual(['raise']);
		expect(hop?.leadsTo.map(({ slug }) => slug)).toEqual(['lunge']);
		expect(hop?.next).toEqual([]);
		expect(ladders(all, 'core')).toEqual([]);
	});
});
