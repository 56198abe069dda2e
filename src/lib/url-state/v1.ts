import type { RunKind, StrengthKind } from '../model/session.ts';
import { DAYS, SLOTS, SLOT_START, type Day, type Slot } from '../model/week.ts';
import { ByteReader, writeInt } from './bytes.ts';

/** A place in the week; `start` is minutes after midnight. */
export interface SharedPlace {
	readonly day: Day;
	readonly slot: Slot;
	readonly start: number;
}

export interface SharedRun {
	readonly kind: RunKind;
	readonly minutes: number;
	readonly day: Day;
	readonly slot?: Slot | undefined;
	readonly start?: number | undefined;
	readonly priority?: 'A' | 'B' | undefined;
}

export interface SharedStrength {
	readonly kind: StrengthKind;
	readonly minutes: number;
	readonly day?: Day | undefined;
	readonly slot?: Slot | undefined;
	readonly start?: number | undefined;
	readonly preferredDay?: Day | undefined;
	readonly contacts?: number | undefined;
}

/**
 * What a link carries. Of the person only bands the rules need: age under 50, 50 to 59, 60 or over; lifting for less than 4 weeks, 4 to 7,
 * 8 or more. No name, no test result, no free text.
 */
export interface SharedWeek {
	readonly strategy: 'auto' | 'consolidate' | 'separate';
	readonly age: 'under-50' | '50-59' | '60-over';
	readonly lifting: 'under-4' | '4-7' | '8-over';
	/** Longest run of the last 30 days, minutes. */
	readonly longestRunMinutes?: number | undefined;
	readonly runs: readonly SharedRun[];
	readonly strength: readonly SharedStrength[];
	readonly availability: Readonly<
		Partial<Record<Day, Readonly<Partial<Record<Slot, number | undefined>>> | undefined>>
	>;
	/** Where every run, then every strength session, stands, when the person arranged the week themselves. */
	readonly places?: readonly SharedPlace[] | undefined;
}

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

/** The body of a version 1 link. Throws `RangeError` on numbers out of range. */
export function writeWeek(week: SharedWeek): number[] {
	const bytes: number[] = [];
	const int = (value: number, max: number) => writeInt(bytes, value, max);
	const oneOf = <T>(list: readonly T[], value: T) => int(list.indexOf(value), list.length - 1);
	/** 0 for none, else one more than the value. */
	const maybe = (value: number | undefined, max: number) => int(value === undefined ? 0 : value + 1, max + 1);
	const maybeOf = <T>(list: readonly T[], value: T | undefined) =>
		maybe(value === undefined ? undefined : list.indexOf(value), list.length - 1);

	oneOf(STRATEGIES, week.strategy);
	oneOf(AGES, week.age);
	oneOf(LIFTING, week.lifting);
	maybe(week.longestRunMinutes, MAX_MINUTES);
	int(week.runs.length, MAX_RUNS);
	for (const run of week.runs) {
		oneOf(RUNS, run.kind);
		int(run.minutes, MAX_MINUTES);
		oneOf(DAYS, run.day);
		maybeOf(SLOTS, run.slot);
		maybe(run.start, MAX_MINUTES);
		maybeOf(PRIORITIES, run.priority);
	}
	int(week.strength.length, MAX_STRENGTH);
	for (const session of week.strength) {
		oneOf(STRENGTH, session.kind);
		int(session.minutes, MAX_MINUTES);
		maybeOf(DAYS, session.day);
		maybeOf(SLOTS, session.slot);
		maybe(session.start, MAX_MINUTES);
		maybeOf(DAYS, session.preferredDay);
		maybe(session.contacts, MAX_CONTACTS);
	}
	const limits = HALVES.map(({ day, slot }) => week.availability[day]?.[slot]);
	int(limits.filter((minutes) => minutes !== undefined).length, HALVES.length);
	limits.forEach((minutes, half) => {
		if (minutes === undefined) return;
		int(half, HALVES.length - 1);
		int(minutes, MAX_MINUTES);
	});
	int(week.places ? 1 : 0, 1);
	for (const place of week.places ?? []) {
		int(
			HALVES.findIndex(({ day, slot }) => day === place.day && slot === place.slot),
			HALVES.length - 1,
		);
		maybe(place.start === SLOT_START[place.slot] ? undefined : place.start, MAX_MINUTES);
	}
	return bytes;
}

/** The week in a body written by `writeWeek`; nothing when a number is out of range, missing or left over. */
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
