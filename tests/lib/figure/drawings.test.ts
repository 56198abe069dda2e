import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { MOVES } from '../../../src/lib/figure/moves/registry.ts';
import { TEST_MOVES } from '../../../src/lib/figure/moves/tests/registry.ts';
import { SIDES } from '../../../src/lib/figure/pose.ts';
import { fault, moving, numbers, still } from '../../../src/lib/figure/render.ts';
import { replay } from './replay.ts';
import { wellFormed } from './well-formed.ts';

const ALL = [...Object.values(MOVES), ...TEST_MOVES];
const gz = (text: string): number => gzipSync(text, { level: 9 }).length;

describe.each(ALL.map((move) => [move.slug, move] as const))('%s', (_slug, move) => {
	it('shows both arms and both legs, and its pieces stay together in the keyframes it emits', () => {
		const { parts, gap } = replay(move);
		if (move.close) expect(parts).toEqual([`${move.close.foot}-shank`, `${move.close.foot}-foot`]);
		else
			for (const side of SIDES)
				for (const piece of ['upper-arm', 'fore-arm', 'hand', 'thigh', 'shank', 'foot'])
					expect(parts).toContain(`${side}-${piece}`);
		expect(gap).toBeLessThan(0.5);
	});

	it('is well-formed, titled, described, without script, and the same each time', () => {
		const drawings = [
			moving(move),
			moving(move, { alone: true }),
			...numbers(move).map((n) => still(move, n)),
			fault(move, 0),
			fault(move, 1),
		];
		for (const svg of drawings) {
			expect(wellFormed(svg)).toEqual([]);
			expect(svg).toContain('<title ');
			expect(svg).toContain('<desc ');
			expect(svg).not.toMatch(/<script|\sstyle=|NaN|undefined/);
		}
		const ids = [
			...drawings
				.filter((_, i) => i !== 1)
				.join('')
				.matchAll(/\sid="([^"]+)"/g),
		].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(moving(move)).toBe(moving(move));
	});

	it('weighs 7 kB at most, with the colours of both themes', () => {
		expect(gz(moving(move, { alone: true }))).toBeLessThanOrEqual(7000);
	});
});

it('draws a fault that the side hides from the front, with shapes of its own', () => {
	const move = ALL.find(({ view, faults }) => view === 'side' && faults.some((one) => one.view === 'front'));
	if (!move) throw new Error('no fault is seen from the front');
	const index = move.faults[0].view === 'front' ? 0 : 1;
	const drawing = fault(move, index, { shared: true });
	expect(drawing).not.toMatch(new RegExp(`href="#${move.slug}-(?!fault)`));
	const sideways = { ...move.faults[index], view: 'side' as const };
	const same = fault({ ...move, faults: [sideways, sideways] }, 0, { shared: true });
	const frame = (svg: string) => /viewBox="[^"]+"/.exec(svg)?.[0];
	expect(frame(drawing)).not.toBe(frame(same));
});

it('half of all moving figures weigh 5.5 kB or less', () => {
	const sizes = ALL.map((move) => gz(moving(move))).sort((a, b) => a - b);
	expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(5500);
});
