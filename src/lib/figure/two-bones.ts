import { add, dot, length, scale, subtract, unit, type Vec } from './vector.ts';

/** Where the joint between two bones is, and where their end is: the target, or as near as they reach. */
export interface Bent {
	readonly middle: Vec;
	readonly end: Vec;
}

/** Two bones of fixed length from `from` to `target`; the joint between them points as far towards `pole` as it can. */
export function twoBones(from: Vec, target: Vec, upper: number, lower: number, pole: Vec): Bent {
	const way = subtract(target, from);
	const along = unit(way);
	const reach = Math.min(length(way), (upper + lower) * (1 - 1e-12));
	const foot = (upper * upper - lower * lower + reach * reach) / (2 * reach);
	const height = Math.sqrt(Math.max(0, upper * upper - foot * foot));
	const aside = unit(subtract(pole, scale(along, dot(pole, along))));
	return {
		middle: add(from, add(scale(along, foot), scale(aside, height))),
		end: add(from, scale(along, reach)),
	};
}
