import { expect, it } from 'vitest';
import { skeleton } from '../../../src/lib/figure/kinematics.ts';
import { poseAt } from '../../../src/lib/figure/motion.ts';
import { MOVES } from '../../../src/lib/figure/moves/registry.ts';
import type { Part } from '../../../src/lib/figure/parts.ts';
import { moments, scene } from '../../../src/lib/figure/scene.ts';
import { tracks } from '../../../src/lib/figure/tracks.ts';

function who(slug: string): (part: Part) => string | undefined {
	const move = MOVES[slug];
	if (!move) throw new Error(`no ${slug}`);
	const bodies = moments(move).map((at) => ({ at, body: skeleton(poseAt(move, at), move.athlete) }));
	const { playing } = tracks(
		slug,
		scene(move).layers.map((layer) => [
			layer,
			bodies.flatMap(({ at, body }) => (layer.place ? [{ at, placement: layer.place(body) }] : [])),
		]),
	);
	const names = new Map([...playing].map(([{ part }, { name }]) => [part, name]));
	return (part) => names.get(part);
}

it('moves both legs of a bridge with the same keyframes', () => {
	const track = who('glute-bridge');
	for (const part of ['thigh', 'shank'] as const) expect(track(`left-${part}`)).toBe(track(`right-${part}`));
});

it('moves a trunk that stays straight, and the head on it, as one', () => {
	const track = who('nordic-hamstring');
	for (const part of ['abdomen', 'thorax', 'neck', 'head'] as const)
		expect(track(part)).toBe(track('pelvis'));
});

it('lets legs that do different things do them, and still feet stand', () => {
	expect(who('bird-dog')('left-thigh')).toBeUndefined();
	expect(who('bird-dog')('right-thigh')).toBeDefined();
	expect(who('single-leg-bridge')('left-thigh')).not.toBe(who('single-leg-bridge')('right-thigh'));
});
