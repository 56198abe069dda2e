import type { PlacedSession, RaceDistance, RunKind, StrengthKind } from './session.ts';
import type { Day, Slot } from './week.ts';

/** `consolidate` puts heavy legs on hard-run days, `separate` keeps them away; `auto` lets the planner choose. */
export const STRATEGY_CHOICES = ['auto', 'consolidate', 'separate'] as const;
export type StrategyChoice = (typeof STRATEGY_CHOICES)[number];
export type Strategy = Exclude<StrategyChoice, 'auto'>;

/** What the planner may know of the person. Missing `age` counts as under 50, missing `liftingWeeks` as 8 or more. */
export interface Athlete {
	readonly age?: number | undefined;
	/** Completed weeks of regular strength training. */
	readonly liftingWeeks?: number | undefined;
	/** Longest run of the last 30 days, minutes; without it the long-run rule cannot tell. */
	readonly longestRunMinutes?: number | undefined;
}

/** How much a race matters: heavy legs keep 7 days from an A race and 4 from a B race. */
export type RacePriority = 'A' | 'B';

/**
 * A run to be placed. What is given is kept: without `day` it may stand on any day, without `slot` in either half; `start` is minutes after
 * midnight.
 */
export interface Run {
	readonly id: string;
	readonly kind: RunKind;
	readonly minutes: number;
	readonly day?: Day | undefined;
	readonly slot?: Slot | undefined;
	readonly start?: number | undefined;
	/** A day the person would like, when no day is given. */
	readonly preferredDay?: Day | undefined;
	/** Races only; missing means A. */
	readonly priority?: RacePriority | undefined;
	/** Races only. */
	readonly distance?: RaceDistance | undefined;
}

/** A strength session to be placed; what is given is kept. */
export interface StrengthRequest {
	readonly id: string;
	readonly kind: StrengthKind;
	readonly minutes: number;
	readonly day?: Day | undefined;
	readonly slot?: Slot | undefined;
	readonly start?: number | undefined;
	/** A day the person would like. */
	readonly preferredDay?: Day | undefined;
	/** Jump sessions only: foot contacts. A session without a count is taken to be a full one. */
	readonly contacts?: number | undefined;
}

/** Minutes free per day and half; a missing day or half is free, 0 is blocked. */
export type Availability = Readonly<
	Partial<Record<Day, Readonly<Partial<Record<Slot, number | undefined>>> | undefined>>
>;

/** What a week is for. Missing means an ordinary week of building up. */
export const PHASES = ['build', 'maintain', 'deload'] as const;
export type Phase = (typeof PHASES)[number];

/** One particular week instead of a repeating one: what stands before and after counts, and Sunday does not meet its own Monday. */
export interface DatedWeek {
	/** Date of the Monday, `2026-11-30`. */
	readonly monday: string;
	/** Sessions of the week before, each with `week: -1`. */
	readonly before: readonly PlacedSession[];
	/** Sessions of the week after, each with `week: 1`. */
	readonly after: readonly PlacedSession[];
}

/** Everything the planner is asked. */
export interface PlanRequest {
	readonly strategy: StrategyChoice;
	readonly athlete: Athlete;
	readonly runs: readonly Run[];
	readonly strength: readonly StrengthRequest[];
	readonly availability: Availability;
	/** When the halves of a day start, minutes after midnight; missing means 07:00 and 18:00. */
	readonly times?: Readonly<Partial<Record<Slot, number | undefined>>> | undefined;
	readonly phase?: Phase | undefined;
	/** Days of the last week the person accepted, by session id. */
	readonly lastWeek?: Readonly<Record<string, Day>> | undefined;
	readonly dated?: DatedWeek | undefined;
}

/** Sessions of the weeks before and after; none in a week that repeats. */
export const around = ({ dated }: PlanRequest): readonly PlacedSession[] =>
	dated ? [...dated.before, ...dated.after] : [];

/** What was asked of the session with this id. */
export const requested = ({ runs, strength }: PlanRequest, id: string): Run | StrengthRequest | undefined =>
	runs.find((run) => run.id === id) ?? strength.find((session) => session.id === id);

/** Is it a run whose half of the day the person fixed? What was decided is not held against the minutes they have. */
export function hasGivenPlace(request: PlanRequest, { id }: Pick<PlacedSession, 'id'>): boolean {
	const run = request.runs.find((asked) => asked.id === id);
	return run?.day !== undefined && (run.slot ?? run.start) !== undefined;
}

/** Completed weeks of lifting below which it is new (evidence §3.3, H2). */
export const NEW_TO_LIFTING_WEEKS = 4;

export const isNewToLifting = ({ liftingWeeks = 8 }: Athlete): boolean => liftingWeeks < NEW_TO_LIFTING_WEEKS;

/** Fewer than the 8 weeks of lifting that `auto` wants before it puts heavy legs on hard days (evidence §3.3). */
export const isStillLearning = ({ liftingWeeks = 8 }: Athlete): boolean => liftingWeeks < 8;

/** Who needs two days, not one, from heavy legs to a key run: the first four weeks, or age 50 and over. */
export const needsTwoDays = (athlete: Athlete): boolean =>
	isNewToLifting(athlete) || (athlete.age ?? 0) >= 50;

/** Age 60 and over: heavy sessions stand further apart. */
export const isSixtyOrOver = ({ age = 0 }: Athlete): boolean => age >= 60;

/** True when the person blocked this half of the day: zero minutes free. */
export const isBlocked = (availability: Availability, day: Day, slot: Slot): boolean =>
	availability[day]?.[slot] === 0;
