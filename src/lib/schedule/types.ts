import type { PlacedSession, RunKind, StrengthKind } from '../model/session.ts';
import type { Day, Slot } from '../model/week.ts';
import type { Finding } from '../rules/types.ts';

export type Strategy = 'consolidate' | 'separate';
export type StrategyChoice = 'auto' | Strategy;

/** What the planner may know of the person. Missing `age` counts as under 50, missing `liftingWeeks` as 8 or more. */
export interface Athlete {
	readonly age?: number | undefined;
	/** Completed weeks of regular strength training. */
	readonly liftingWeeks?: number | undefined;
	/** Longest run of the last 30 days, minutes; without it the long-run rule cannot tell. */
	readonly longestRunMinutes?: number | undefined;
}

/** A run on a fixed day. Without `slot` it may be placed in either half; `start` is minutes after midnight. */
export interface Run {
	readonly id: string;
	readonly kind: RunKind;
	readonly minutes: number;
	readonly day: Day;
	readonly slot?: Slot | undefined;
	readonly start?: number | undefined;
	/** Races only: an A race (the default) keeps heavy legs 7 days away, a B race 4. */
	readonly priority?: 'A' | 'B' | undefined;
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
	/** Jump sessions only: foot contacts. 40 or fewer count as a warm-up, not as a jump session. */
	readonly contacts?: number | undefined;
}

/** Minutes free per day and half; a missing day or half is free, 0 is blocked. */
export type Availability = Readonly<Partial<Record<Day, Readonly<Partial<Record<Slot, number | undefined>>>>>>;

/** Everything the planner is asked. */
export interface PlanRequest {
	readonly strategy: StrategyChoice;
	readonly athlete: Athlete;
	readonly runs: readonly Run[];
	readonly strength: readonly StrengthRequest[];
	readonly availability: Availability;
	/** Days of the last week the person accepted, by strength session id. */
	readonly lastWeek?: Readonly<Record<string, Day>> | undefined;
}

/** Hard points first: fewer is better, 0 keeps every rule. Then soft points: more is better. */
export interface Score {
	readonly hard: number;
	readonly soft: number;
}

/** A whole week, judged. */
export interface JudgedWeek {
	/** Runs and strength sessions in the order of the week. */
	readonly sessions: readonly PlacedSession[];
	readonly score: Score;
	readonly findings: readonly Finding[];
}

/** What speaks against one other place for one session, everything else staying where it is. */
export interface Objection {
	readonly day: Day;
	readonly slot: Slot;
	/** Soft points lost by moving there; negative when the move would gain them at the price of a hard rule. */
	readonly cost: number;
	/** Hard points added by moving there. */
	readonly hard: number;
	/** Rules that are newly broken or worth less there. */
	readonly rules: readonly string[];
}

/** One change that makes an impossible week possible, with the week that follows from it. */
export interface Relaxation {
	readonly id: 'lighten-second-heavy' | 'shorten' | 'drop-third-strength' | 'drop-second-heavy' | 'move-long-run';
	/** Ids of the sessions it changes. */
	readonly sessions: readonly string[];
	readonly request: PlanRequest;
	readonly week: JudgedWeek;
}

/** Why `auto` took the strategy it took. */
export type StrategyReason =
	| 'asked'
	| 'first-weeks'
	| 'only-separate-fits'
	| 'only-consolidate-fits'
	| 'two-key-runs'
	| 'one-key-run'
	| 'no-gap'
	| 'new-to-lifting';

/** The planner's answer. */
export interface Plan {
	readonly status: 'optimal' | 'relaxed';
	readonly strategy: Strategy;
	readonly reason: StrategyReason;
	readonly best: JudgedWeek;
	/** Next best weeks that differ from the best and from each other. */
	readonly alternatives: readonly JudgedWeek[];
	/** By strength session id: every other day and half. */
	readonly whyNot: Readonly<Record<string, readonly Objection[]>>;
	/** Only when `relaxed`. */
	readonly relaxations: readonly Relaxation[];
}
