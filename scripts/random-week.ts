import { RACE_DISTANCES, RUN_KINDS, STRENGTH_KINDS } from '../src/lib/model/session.ts';
import type { PlacedSession, WeekOffset } from '../src/lib/model/session.ts';
import { PHASES } from '../src/lib/model/request.ts';
import type { DatedWeek, PlanRequest, Run, StrengthRequest } from '../src/lib/model/request.ts';
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
	/** Share of weeks with a date and sessions before and after; none by default. */
	readonly dated?: number;
	/** Also times, wishes for fixed runs, A and B races, and days that start early or late; not by default. */
	readonly detailed?: boolean;
}

/** A plausible or awkward week: any kinds, pins, blocked and short halves, wishes, ages and lifting histories. */
export function randomWeek(random: () => number, limits: WeekLimits): PlanRequest {
	const pick = <T>(list: readonly T[]): T => pickFrom(random, list);
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
	const detailed = limits.detailed ?? false;
	const dated = limits.dated !== undefined && chance(limits.dated);
	return {
		strategy: pick(['auto', 'consolidate', 'separate'] as const),
		athlete: {
			...(chance(0.3) ? { age: pick([35, 50, 60, 72]) } : {}),
			...(chance(0.3) ? { liftingWeeks: pick([0, 3, 4, 8]) } : {}),
			...(chance(0.3) ? { longestRunMinutes: pick([40, 80]) } : {}),
		},
		runs: detailed ? runs.map((run) => withDetails(run, random)) : runs,
		strength: detailed ? strength.map((session) => withTime(withJumps(session, random), random)) : strength,
		availability,
		...(chance(0.2) ? { lastWeek: { s0: pick(DAYS) } } : {}),
		...(detailed && chance(0.3) ? { times: { am: pick([300, 450]), pm: pick([780, 1140]) } } : {}),
		...(detailed && chance(0.3) ? { phase: pick(PHASES) } : {}),
		...(dated ? { dated: weeksRound(random) } : {}),
	};
}

/** A placement without sense or plan: any day, any half, at its start, after something or at any minute. */
export function randomPlacement(random: () => number, request: PlanRequest): PlacedSession[] {
	return [...request.runs, ...request.strength].map(({ id, kind, minutes, ...rest }) => ({
		...rest,
		...randomSpot(random),
		id,
		kind,
		minutes,
		week: request.dated ? (0 as const) : undefined,
	}));
}

function withDetails(run: Run, random: () => number): Run {
	const wish = random() < 0.1 && { preferredDay: pickFrom(random, DAYS) };
	return { ...withTime(run, random), ...wish, ...(run.kind === 'race' && raceDetails(random)) };
}

const raceDetails = (random: () => number): Pick<Run, 'priority' | 'distance'> => ({
	priority: random() < 0.5 ? 'A' : 'B',
	distance: pickFrom(random, RACE_DISTANCES),
});

const withJumps = (session: StrengthRequest, random: () => number): StrengthRequest =>
	session.kind === 'plyo' ? { ...session, contacts: pickFrom(random, [undefined, 40, 41, 120]) } : session;

/** Now and then a session has a time of its own, in the half of the day that was asked for. */
function withTime<T extends Run | StrengthRequest>(session: T, random: () => number): T {
	if (random() >= 0.1) return session;
	const { slot = random() < 0.5 ? 'am' : 'pm' } = session;
	return { ...session, slot, start: pickFrom(random, slot === 'am' ? [330, 600] : [750, 1215]) };
}

/** Sessions of the week before and the week after: few, and mostly of kinds that matter across Sunday night. */
function weeksRound(random: () => number): DatedWeek {
	const kinds = ['heavy-legs', 'full-body', 'plyo', 'long', 'tempo', 'race', 'easy'] as const;
	const side = (week: WeekOffset, name: string): PlacedSession[] =>
		Array.from({ length: Math.floor(random() * 4) }, (_, index) => {
			const kind = pickFrom(random, kinds);
			const details = kind === 'race' && raceDetails(random);
			return { ...randomSpot(random), id: `${name}${index}`, kind, minutes: 45, week, ...details };
		});
	return { monday: '2026-11-30', before: side(-1, 'b'), after: side(1, 'a') };
}

function randomSpot(random: () => number): Pick<PlacedSession, 'day' | 'slot' | 'start'> {
	const slot = pickFrom(random, SLOTS);
	const usual = slot === 'am' ? [420, 450, 480] : [1080, 1125, 1140];
	const start =
		random() < 0.7 ? pickFrom(random, usual) : Math.floor(random() * 720) + (slot === 'am' ? 0 : 720);
	return { day: pickFrom(random, DAYS), slot, start };
}

const pickFrom = <T>(random: () => number, list: readonly T[]): T =>
	list[Math.floor(random() * list.length)] as T;

/**
 * The whole week of somebody who trains seriously, nothing of it settled: a long run, one to three hard ones, easy ones, heavy legs once or
 * twice and something lighter; wishes, an age, halves of days that are blocked or short.
 */
export function wholeWeek(
	random: () => number,
	{ runs, strength }: { readonly runs: number; readonly strength: number },
): PlanRequest {
	const pick = <T>(list: readonly T[]): T => pickFrom(random, list);
	const chance = (share: number): boolean => random() < share;
	const hard = pick([1, 1, 2, 2, 2, 3]);
	const runKinds = Array.from({ length: runs }, (_, index) => {
		if (index === 0) return 'long';
		if (index <= hard) return pick(['intervals', 'tempo', 'hills', 'race-pace'] as const);
		return pick(['easy', 'easy', 'easy', 'recovery', 'medium', 'cross'] as const);
	});
	const strengthKinds = Array.from({ length: strength }, (_, index) => {
		if (index === 0) return 'heavy-legs';
		if (index === 1) return pick(['heavy-legs', 'heavy-legs', 'full-body', 'light-legs', 'plyo'] as const);
		return pick(['upper-core', 'upper-core', 'light-legs', 'plyo'] as const);
	});
	const wish = (share: number) => (chance(share) ? { preferredDay: pick(DAYS) } : {});
	const availability = Object.fromEntries(
		DAYS.flatMap((day) => {
			const halves = SLOTS.flatMap((slot) => (chance(0.2) ? [[slot, pick([0, 0, 45, 60])] as const] : []));
			return halves.length > 0 ? [[day, Object.fromEntries(halves)]] : [];
		}),
	);
	return {
		strategy: 'auto',
		athlete: {
			...(chance(0.3) ? { age: pick([35, 50, 60]) } : {}),
			...(chance(0.3) ? { liftingWeeks: pick([0, 4, 8]) } : {}),
		},
		runs: runKinds.map((kind, index) => ({
			id: `r${index}`,
			kind,
			minutes: kind === 'long' ? pick([75, 90, 120]) : pick([30, 45, 45, 60]),
			...wish(0.25),
		})),
		strength: strengthKinds.map((kind, index) => ({
			id: `s${index}`,
			kind,
			minutes: pick([20, 30, 40]),
			...wish(0.15),
		})),
		availability,
	};
}
