/** Things that stand still, built from boxes. */
import type { Camera } from '../camera.ts';
import { short } from '../outline/curve.ts';
import type { Drawn } from './draw.ts';
import { solid, type Sides } from './solid.ts';
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
	rail: 26,
};

export function standing(prop: StandingProp, see: Camera): readonly Drawn[] {
	const half = WIDTHS[prop.kind];
	const y = prop.y ?? ([-half, half] as const);
	const corners = prop.x.flatMap((x) =>
		y.flatMap((across) => [see([x, across, 0]), see([x, across, prop.height])]),
	);
	return [{ layer: prop.under ?? 'back', markup: markup(prop, y, see), reach: 0, corners }];
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
		case 'roller': {
			const [cx, cy] = see([(x0 + x1) / 2, y0, height / 2]);
			const r = height / 2;
			return `<circle class="fi" cx="${short(cx)}" cy="${short(cy)}" r="${short(r)}"/><circle class="fil" cx="${short(cx)}" cy="${short(cy)}" r="${short(r * 0.6)}"/>`;
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

const rail = (see: Camera, x: number, y: readonly [number, number], height: number): string =>
	solid(see, [x - 0.8, x + 0.8], y, [height - 0.8, height + 0.8], ['ib', 'ib', 'ib']);
