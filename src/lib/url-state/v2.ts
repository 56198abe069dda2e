import type { RunKind, SessionKind, StrengthKind } from '../model/session.ts';
import { DAYS, SLOTS, SLOT_START, dayIndex, type Day, type Slot } from '../model/week.ts';
import { ByteReader } from './bytes.ts';
import { int, list, mapped, maybe, maybeInt, maybeOf, oneOf, record } from './fields.ts';

/** A place in the week; `start` is minutes after midnight. */
export interface SharedPlace {
	readonly day: Day;
	readonly slot: Slot;
	readonly start: number;
}

/** What runs and strength sessions both may say of their place. */
interface SharedWish {
	readonly minutes: number;
	readonly day?: Day | undefined;
	readonly slot?: Slot | undefined;
	readonly start?: number | undefined;
	readonly preferredDay?: Day | undefined;
}

interface SharedRace {
	readonly priority?: 'A' | 'B' | undefined;
	readonly distance?: (typeof DISTANCES)[number] | undefined;
}

export interface SharedRun extends SharedWish, SharedRace {
	readonly kind: RunKind;
}

export interface SharedStrength extends SharedWish {
	readonly kind: StrengthKind;
	readonly contacts?: number | undefined;
}

/** A session of the week before or after. */
export interface SharedSession extends SharedPlace, SharedRace {
	readonly kind: SessionKind;
	readonly minutes: number;
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
	readonly phase?: 'build' | 'maintain' | 'deload' | undefined;
	/** When the halves of a day start, minutes after midnight. */
	readonly times?: Readonly<Partial<Record<Slot, number | undefined>>> | undefined;
	readonly runs: readonly SharedRun[];
	readonly strength: readonly SharedStrength[];
	readonly availability: SharedAvailability;
	/** Where every run, then every strength session, stands, when the person arranged the week themselves. */
	readonly places?: readonly SharedPlace[] | undefined;
	/** One particular week: the date of its Monday, and what stands in the weeks before and after. */
	readonly dated?:
		| {
				readonly monday: string;
				readonly before: readonly SharedSession[];
				readonly after: readonly SharedSession[];
		  }
		| undefined;
}

type SharedAvailability = Readonly<
	Partial<Record<Day, Readonly<Partial<Record<Slot, number | undefined>>> | undefined>>
>;

// Frozen: a position in these lists is a number in links people hold. Add at the end only.
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
const DISTANCES = ['5k', '10k', 'half', 'marathon'] as const;

/** The most sessions a link carries: of the week itself, and of each week round it. */
export const LINK_LIMITS = { runs: 14, strength: 7, around: 14 } as const;

const minutes = int(1440);
const contacts = maybeInt(999);
const priority = maybeOf(['A', 'B']);
const distance = maybeOf(DISTANCES);
const wish = {
	minutes,
	day: maybeOf(DAYS),
	slot: maybeOf(SLOTS),
	start: maybeInt(1440),
	preferredDay: maybeOf(DAYS),
};

/** A half of the week, Monday AM is 0 and Sunday PM is 13, and a start where it is not the usual one. */
const place = mapped(
	record({ half: int(13), start: maybeInt(1440) }),
	({ day, slot, start }: SharedPlace) => ({
		half: halfOf(day, slot),
		start: start === SLOT_START[slot] ? undefined : start,
	}),
	({ half, start }): SharedPlace => {
		const { day, slot } = HALVES[half] as Half;
		return { day, slot, start: start ?? SLOT_START[slot] };
	},
);

const around = list(
	mapped(
		record({ place, kind: oneOf([...RUNS, ...STRENGTH]), minutes, contacts, priority, distance }),
		(session: SharedSession) => ({ ...session, place: session }),
		({ place: where, ...rest }): SharedSession => ({ ...where, ...rest }),
	),
	LINK_LIMITS.around,
);

const A_WEEK = 7 * 86_400_000;
/** The first Monday of 1970, in UTC. */
const FIRST_MONDAY = Date.UTC(1970, 0, 5);

/** The date of a Monday as weeks since the first one of 1970, up to the year 2160; so a link can name no other day. */
const monday = mapped(
	int(9999),
	(date: string) => (Date.parse(`${date}T00:00Z`) - FIRST_MONDAY) / A_WEEK,
	(weeks) => new Date(FIRST_MONDAY + weeks * A_WEEK).toISOString().slice(0, 10),
);

const availability = mapped(
	list(record({ half: int(13), minutes }), 14),
	(free: SharedAvailability) =>
		HALVES.flatMap(({ day, slot }, half) => {
			const limit = free[day]?.[slot];
			return limit === undefined ? [] : [{ half, minutes: limit }];
		}),
	(limits): SharedAvailability => {
		const free: Partial<Record<Day, Partial<Record<Slot, number>>>> = {};
		for (const limit of limits) {
			const { day, slot } = HALVES[limit.half] as Half;
			free[day] = { ...free[day], [slot]: limit.minutes };
		}
		return free;
	},
);

/** The body of a version 2 link. */
const week = record({
	strategy: oneOf(['auto', 'consolidate', 'separate']),
	age: oneOf(['under-50', '50-59', '60-over']),
	lifting: oneOf(['under-4', '4-7', '8-over']),
	longestRunMinutes: maybeInt(1440),
	phase: maybeOf(['build', 'maintain', 'deload']),
	times: maybe(record({ am: maybeInt(1440), pm: maybeInt(1440) })),
	runs: list(record({ kind: oneOf(RUNS), ...wish, priority, distance }), LINK_LIMITS.runs),
	strength: list(record({ kind: oneOf(STRENGTH), ...wish, contacts }), LINK_LIMITS.strength),
	availability,
	places: maybe(list(place, LINK_LIMITS.runs + LINK_LIMITS.strength)),
	dated: maybe(record({ monday, before: around, after: around })),
});

/** The body of a version 2 link. Throws `RangeError` on numbers out of range. */
export function writeWeek(value: SharedWeek): number[] {
	const bytes: number[] = [];
	week.write(bytes, value);
	return bytes;
}

/** The week in a body written by `writeWeek`; nothing when a number is out of range, missing or left over. */
export function readWeek(bytes: readonly number[]): SharedWeek | undefined {
	const reader = new ByteReader(bytes);
	const value = week.read(reader);
	if (reader.failed) return undefined;
	const { runs, strength, places } = value;
	return places && places.length !== runs.length + strength.length ? undefined : value;
}

interface Half {
	readonly day: Day;
	readonly slot: Slot;
}

const HALVES: readonly Half[] = DAYS.flatMap((day) => SLOTS.map((slot) => ({ day, slot })));
const halfOf = (day: Day, slot: Slot): number => dayIndex(day) * 2 + SLOTS.indexOf(slot);
