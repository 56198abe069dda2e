/** Things that stand still, built from boxes. */
import type { Camera, Place } from '../camera.ts';
import { short } from '../outline/curve.ts';
import { fill, type Paint } from '../outline/paint.ts';
import type { Drawn } from './draw.ts';
import { polygon, solid, type Sides } from './solid.ts';
import type { StandingProp } from './types.ts';

const WOOD: Sides = ['wl', 'w', 'wd'];
const PAD: Sides = ['m', 'md', 'md'];
const IRON: Sides = ['ib', 'i', 'il'];
const PLASTER: Sides = ['wb', 'wa', 'wb'];

/** Half as wide as the thing is, across the body. */
const WIDTHS: Readonly<Record<StandingProp['kind'], number>> = {
	box: 13,
	bench: 8,
	mat: 17,
	pad: 10,
	pillow: 10,
	wall: 14,
	post: 1.5,
	chair: 12,
	roller: 14,
	'pull-up-bar': 34,
	'foot-hold': 13,
	rail: 26,
	tape: 1.5,
};

export function standing(prop: StandingProp, see: Camera): readonly Drawn[] {
	const half = WIDTHS[prop.kind];
	const y = prop.y ?? ([-half, half] as const);
	const corners = prop.x.flatMap((x) =>
		y.flatMap((across) => [see([x, across, 0]), see([x, across, prop.height])]),
	);
	// What holds the feet down lies on them.
	const layer = prop.under ?? (prop.kind === 'foot-hold' ? 'front' : 'back');
	return [{ layer, markup: markup(prop, y, see), reach: 0, corners }];
}

function markup({ kind, x, height }: StandingProp, y: readonly [number, number], see: Camera): string {
	const [x0, x1] = x;
	const [y0, y1] = y;
	switch (kind) {
		case 'box':
			return solid(see, x, y, [0, height], WOOD);
		case 'mat':
		case 'pad':
			return solid(see, x, y, [0, height], PAD);
		case 'wall':
		case 'pillow':
			return solid(see, x, y, [0, height], PLASTER);
		case 'tape':
			return solid(see, x, y, [0, height], ['e', 'e', 'e']);
		case 'post':
			return solid(see, x, y, [0, height], IRON);
		case 'bench': {
			const along = (from: number) => solid(see, [from, from + 3], [y0 + 2, y1 - 2], [0, height - 4], IRON);
			const across = (from: number) => solid(see, [x0 + 5, x1 - 5], [from, from + 3], [0, height - 4], IRON);
			const legs = x1 - x0 < y1 - y0 ? across(y1 - 8) + across(y0 + 5) : along(x0 + 5) + along(x1 - 8);
			return legs + solid(see, x, y, [height - 5, height], PAD);
		}
		case 'chair': {
			const leg = (from: number, across: number) =>
				solid(see, [from, from + 2], [across, across + 2], [0, height - 2.5], WOOD);
			return (
				leg(x0, y1 - 2) +
				leg(x1 - 2, y1 - 2) +
				solid(see, [x0, x0 + 2.5], y, [height, height + 27], WOOD) +
				leg(x0, y0) +
				leg(x1 - 2, y0) +
				solid(see, x, y, [height - 2.5, height], WOOD)
			);
		}
		case 'roller':
			return roll(see, (x0 + x1) / 2, y, height / 2, height / 2);
		case 'foot-hold': {
			const r = (x1 - x0) / 2;
			const post = solid(see, [x0 + r - 1, x0 + r + 1], [y0 - 2, y0], [0, height - r], IRON);
			return post + roll(see, x0 + r, y, height - r, r);
		}
		case 'rail':
			return rail(see, x0, y, height);
		case 'pull-up-bar': {
			const post = (across: number) =>
				solid(see, [x0 - 3, x0 - 1], [across, across + 2], [0, height + 2], IRON);
			return post(y0) + post(y1 - 2) + rail(see, x0, y, height);
		}
	}
}

/** A round thing across the body, its near end towards the viewer. */
function roll(see: Camera, x: number, [y0, y1]: readonly [number, number], z: number, r: number): string {
	const [[nearX, nearY], [farX, farY]] = [see([x, y0, z]), see([x, y1, z])];
	const size = Math.hypot(farX - nearX, farY - nearY) || 1;
	const [u, v] = [((farX - nearX) / size) * r, ((farY - nearY) / size) * r];
	const disc = (name: Paint, cx: number, cy: number, radius: number) =>
		`<circle class="f${name}" cx="${short(cx)}" cy="${short(cy)}" r="${short(radius)}"/>`;
	const side: readonly Place[] = [
		[nearX - v, nearY + u],
		[farX - v, farY + u],
		[farX + v, farY - u],
		[nearX + v, nearY - u],
	];
	return (
		disc('i', farX, farY, r) +
		fill('i', polygon(side)) +
		disc('il', nearX, nearY, r) +
		disc('i', nearX, nearY, r * 0.5)
	);
}

const rail = (see: Camera, x: number, y: readonly [number, number], height: number): string =>
	solid(see, [x - 0.8, x + 0.8], y, [height - 0.8, height + 0.8], ['ib', 'ib', 'ib']);
