import type { PlacedSession } from '../model/session.ts';
import { columnOf } from './columns.ts';
import type { Column, Half } from './columns.ts';
import type { PairTable } from './pair-table.ts';
import { RUN_PATTERNS } from './prices.ts';

const NOON = 12 * 60;

/**
 * The columns of a problem told apart by day only: a place costs the least of those it stands for. Runs that do not tire the legs keep their
 * halves of days. The first `count` columns learn whom the days cannot tell from them.
 */
export function dayColumnsOf(columns: readonly Column[], pairs: PairTable, count: number): Column[] {
	const days = columns.map((column) => merged(column, columns.length, undefined));
	const made: Column[] = [];
	for (const [index, column] of columns.entries()) {
		const day = days[index] as Column;
		const twin =
			index < count
				? made.findLastIndex((other, at) => at < count && areAlike(day, other, days, [index, at], pairs))
				: -1;
		made.push(twin < 0 ? day : merged(column, columns.length, twin));
	}
	return made;
}

/** By column of the first `count`: the first of those the days cannot tell from it. */
export function groupsOf(columns: readonly Column[], count: number): number[] {
	const groups: number[] = [];
	for (const [index, { twin }] of columns.slice(0, count).entries())
		groups.push(twin === undefined ? index : (groups[twin] as number));
	return groups;
}

/** `types`: so many types of finer columns there are. */
function merged(column: Column, types: number, twin: number | undefined): Column {
	const keyOf = (half: Half): number => (column.isEasy ? half : half >> 1);
	const keys = column.halves.map(keyOf);
	const kept = [...new Set(keys)];
	const placeOf = keys.map((key) => kept.indexOf(key));
	const members = kept.map((key) => [...keys.keys()].filter((place) => keys[place] === key));
	const leastOf = (place: number, price: (finer: number) => number): number =>
		Math.min(...(members[place] as number[]).map(price));
	// Days are told apart, hours are not: a session stands at noon.
	const sessions = members.map(([finer]) => ({
		...(column.sessions[finer as number] as PlacedSession),
		start: NOON,
	}));
	return columnOf(
		{
			sessions,
			type: types + column.type,
			twin,
			base: Float64Array.from(kept, (_, place) => leastOf(place, (finer) => column.base[finer] as number)),
			follows: [],
			coarse: { of: column, members, placeOf },
		},
		(place, pattern) => leastOf(place, (finer) => column.own(finer, pattern)),
	);
}

/** Can the days not tell two sessions apart? `pair` are their places among `all`. */
function areAlike(
	a: Column,
	b: Column,
	all: readonly Column[],
	pair: readonly number[],
	pairs: PairTable,
): boolean {
	const [one] = a.sessions as [PlacedSession];
	const [other] = b.sessions as [PlacedSession];
	if (a.isKey !== b.isKey || (one.kind === 'long') !== (other.kind === 'long')) return false;
	if (!(a.isRun && b.isRun) && one.kind !== other.kind) return false;
	if (a.halves.join() !== b.halves.join() || !same(a.base, b.base)) return false;
	const places = [...a.halves.keys()];
	return (
		places.every((place) => a.isRun || costSame(a, b, place)) &&
		all.every(
			(third, index) =>
				pair.includes(index) ||
				places.every((place) => same(pairs.row(a, place, third).costs, pairs.row(b, place, third).costs)),
		)
	);
}

function costSame(a: Column, b: Column, place: number): boolean {
	for (let pattern = 0; pattern < RUN_PATTERNS; pattern += 1)
		if (a.own(place, pattern) !== b.own(place, pattern)) return false;
	return true;
}

const same = (a: Float64Array, b: Float64Array): boolean => a.every((value, index) => value === b[index]);
