import type { Place } from '../../places.ts';

/** A place of ours that rests on sources. */
export interface SourcedPlace extends Place {
	readonly keys: readonly string[];
}

/** Places of one kind. */
export interface Shelf<Of extends Place> {
	/** `Guides`, `Exercises` … */
	readonly name: string;
	readonly places: readonly Of[];
}

/** For each source, where it is used, kind by kind in the order given; kinds without a use are left out. */
export function usesBySource(
	shelves: readonly Shelf<SourcedPlace>[],
): ReadonlyMap<string, readonly Shelf<Place>[]> {
	const all = new Set(shelves.flatMap(({ places }) => places.flatMap(({ keys }) => keys)));
	return new Map([...all].map((key) => [key, shelves.flatMap((shelf) => ofSource(shelf, key))]));
}

function ofSource({ name, places }: Shelf<SourcedPlace>, key: string): readonly Shelf<Place>[] {
	const links = places
		.filter(({ keys }) => keys.includes(key))
		.map(({ href, name: title }) => ({ href, name: title }));
	return links.length === 0 ? [] : [{ name, places: links }];
}
