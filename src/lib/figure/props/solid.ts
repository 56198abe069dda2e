/** Boxes in space, drawn as the sides the camera sees. */
import type { Camera, Place } from '../camera.ts';
import { short } from '../outline/curve.ts';
import { fill, type Paint } from '../outline/paint.ts';
import type { Vec } from '../vector.ts';

type Range = readonly [number, number];

/** Colours of the upper side, the side towards the viewer and the one beside it. */
export type Sides = readonly [top: Paint, face: Paint, edge: Paint];

/** A box that fills the ranges forward, left and up. */
export function solid(see: Camera, [x0, x1]: Range, [y0, y1]: Range, [z0, z1]: Range, sides: Sides): string {
	const [top, face, edge] = sides;
	const faces: readonly (readonly [Paint, readonly Vec[]])[] = [
		[
			face,
			[
				[x0, y0, z0],
				[x1, y0, z0],
				[x1, y0, z1],
				[x0, y0, z1],
			],
		],
		[
			edge,
			[
				[x1, y0, z0],
				[x1, y1, z0],
				[x1, y1, z1],
				[x1, y0, z1],
			],
		],
		[
			edge,
			[
				[x0, y1, z0],
				[x0, y0, z0],
				[x0, y0, z1],
				[x0, y1, z1],
			],
		],
		[
			top,
			[
				[x0, y0, z1],
				[x1, y0, z1],
				[x1, y1, z1],
				[x0, y1, z1],
			],
		],
	];
	return faces
		.map(([paint, corners]) => ({ paint, outline: corners.map(see) }))
		.filter(({ outline }) => area(outline) < -0.05)
		.map(({ paint, outline }) => fill(paint, polygon(outline)))
		.join('');
}

export const polygon = (outline: readonly Place[]): string =>
	`M${outline.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}z`;

/** Signed, in the picture: below 0 when the side faces the viewer. */
function area(outline: readonly Place[]): number {
	return outline.reduce((sum, [x, y], i) => {
		const [nextX, nextY] = outline[(i + 1) % outline.length] ?? [x, y];
		return sum + (x * nextY - nextX * y) / 2;
	}, 0);
}
