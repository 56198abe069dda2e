import type { RunKind, StrengthKind } from '../model/session.ts';
import { DAYS, SLOTS, SLOT_START, type Day, type Slot } from '../model/week.ts';
import { ByteReader } from './bytes.ts';
import type { SharedWeek } from './v2.ts';

// Frozen: a position in these lists is a number in links people hold. Add at the end only.
const STRATEGIES = ['auto', 'consolidate', 'separate'] as const;
const AGES = ['under-50', '50-59', '60-over'] as const;
const LIFTING = ['under-4', '4-7', '8-over'] as const;
const RUNS = [
	'easy',
	'recovery',
	'medium',
	'tempo',
	'intervals',
	'hills',
	'race-pace',
	'long',
	'race',
	'cross',
] as const satisfies readonly RunKind[];
const STRENGTH = [
	'heavy-legs',
	'light-legs',
	'upper-core',
	'full-body',
	'plyo',
] as const satisfies readonly StrengthKind[];
const PRIORITIES = ['A', 'B'] as const;

const MAX_RUNS = 14;
const MAX_STRENGTH = 7;
const MAX_MINUTES = 1440;
const MAX_CONTACTS = 999;

/**
 * The week in the body of a version 1 link, as the site wrote it until runs could roam; nothing when a number is out of range, missing or
 * left over.
 */
export function readWeek(bytes: readonly number[]): SharedWeek | undefined {
	const reader = new ByteReader(bytes);
	const oneOf = <T>(list: readonly [T, ...T[]]): T => list[reader.int(list.length - 1)] ?? list[0];
	const maybe = (max: number): number | undefined => {
		const value = reader.int(max + 1);
		return value === 0 ? undefined : value - 1;
	};
	const maybeOf = <T>(list: readonly T[]): T | undefined => {
		const index = maybe(list.length - 1);
		return index === undefined ? undefined : list[index];
	};

	const strategy = oneOf(STRATEGIES);
	const age = oneOf(AGES);
	const lifting = oneOf(LIFTING);
	const longestRunMinutes = maybe(MAX_MINUTES);
	const runs = reader.list(MAX_RUNS, () => ({
		kind: oneOf(RUNS),
		minutes: reader.int(MAX_MINUTES),
		day: oneOf(DAYS),
		slot: maybeOf(SLOTS),
		start: maybe(MAX_MINUTES),
		priority: maybeOf(PRIORITIES),
	}));
	const strength = reader.list(MAX_STRENGTH, () => ({
		kind: oneOf(STRENGTH),
		minutes: reader.int(MAX_MINUTES),
		day: maybeOf(DAYS),
		slot: maybeOf(SLOTS),
		start: maybe(MAX_MINUTES),
		preferredDay: maybeOf(DAYS),
		contacts: maybe(MAX_CONTACTS),
	}));
	const availability: Partial<Record<Day, Partial<Record<Slot, number>>>> = {};
	for (const { half, minutes } of reader.list(HALVES.length, () => ({
		half: reader.int(HALVES.length - 1),
		minutes: reader.int(MAX_MINUTES),
	}))) {
		const { day, slot } = HALVES[half] ?? HALVES[0];
		availability[day] = { ...availability[day], [slot]: minutes };
	}
	const places = reader.int(1)
		? [...runs, ...strength].map(() => {
				const { day, slot } = HALVES[reader.int(HALVES.length - 1)] ?? HALVES[0];
				return { day, slot, start: maybe(MAX_MINUTES) ?? SLOT_START[slot] };
			})
		: undefined;
	if (reader.failed) return undefined;
	return { strategy, age, lifting, longestRunMinutes, runs, strength, availability, places };
}

interface Half {
	readonly day: Day;
	readonly slot: Slot;
}

/** The fourteen halves of the week in order: Monday AM is 0, Sunday PM is 13. */
const HALVES = DAYS.flatMap((day) => SLOTS.map((slot) => ({ day, slot }))) as unknown as readonly [
	Half,
	...Half[],
];
