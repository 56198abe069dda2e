import { RUN_KINDS, STRENGTH_KINDS } from '../src/lib/model/session.ts';
import type { PlanRequest, Run, StrengthRequest } from '../src/lib/model/request.ts';
import { DAYS, SLOTS } from '../src/lib/model/week.ts';

/** A repeatable source of chance: the same seed gives the same numbers (mulberry32). */
export function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

export interface WeekLimits {
	readonly runs: readonly [number, number];
	readonly strength: readonly [number, number];
	/** Share of runs without a half of the day. */
	readonly openRuns: number;
	/** Share of runs without a day; none by default. */
	readonly roaming?: number;
}

/** A plausible or awkward week: any kinds, pins, blocked and short halves, wishes, ages and lifting histories. */
export function randomWeek(random: () => number, limits: WeekLimits): PlanRequest {
	const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
	const between = ([low, high]: readonly [number, number]): number =>
		low + Math.floor(random() * (high - low + 1));
	const chance = (share: number): boolean => random() < share;

	const runs = Array.from({ length: between(limits.runs) }, (_, index): Run => {
		const kind = pick(RUN_KINDS);
		const roams = kind !== 'race' && chance(limits.roaming ?? 0);
		return {
			id: `r${index}`,
			kind,
			minutes: pick([30, 45, 60, 90]),
			...(roams ? (chance(0.3) ? { preferredDay: pick(DAYS) } : {}) : { day: pick(DAYS) }),
			...(chance(limits.openRuns) ? {} : { slot: pick(SLOTS) }),
		};
	});
	const strength = Array.from({ length: between(limits.strength) }, (_, index): StrengthRequest => ({
		id: `s${index}`,
		kind: pick(STRENGTH_KINDS),
		minutes: pick([20, 30, 40]),
		...(chance(0.15) ? { day: pick(DAYS) } : {}),
		...(chance(0.1) ? { slot: pick(SLOTS) } : {}),
		...(chance(0.1) ? { preferredDay: pick(DAYS) } : {}),
		...(chance(0.1) ? { contacts: pick([30, 60]) } : {}),
	}));
	const availability = Object.fromEntries(
		DAYS.flatMap((day) => {
			const halves = SLOTS.flatMap((slot) => (chance(0.2) ? [[slot, pick([0, 0, 25, 75])] as const] : []));
			return halves.length > 0 ? [[day, Object.fromEntries(halves)]] : [];
		}),
	);
	return {
		strategy: pick(['auto', 'consolidate', 'separate'] as const),
		athlete: {
			...(chance(0.3) ? { age: pick([35, 50, 60, 72]) } : {}),
			...(chance(0.3) ? { liftingWeeks: pick([0, 3, 4, 8]) } : {}),
			...(chance(0.3) ? { longestRunMinutes: pick([40, 80]) } : {}),
		},
		runs,
		strength,
		availability,
		...(chance(0.2) ? { lastWeek: { s0: pick(DAYS) } } : {}),
	};
}
