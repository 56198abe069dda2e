import type { PlacedSession } from '../model/session.ts';
import type { Day, Slot } from '../model/week.ts';
import type { PlanRequest, Strategy } from '../model/request.ts';
import type { Finding } from '../rules/types.ts';

export type {
	Athlete,
	PlanRequest,
	Run,
	Strategy,
	StrategyChoice,
	StrengthRequest,
} from '../model/request.ts';

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
	readonly id:
		'lighten-second-heavy' | 'shorten' | 'drop-third-strength' | 'lighten-all-heavy' | 'move-long-run';
	/** Ids of the sessions it changes. */
	readonly sessions: readonly string[];
	readonly request: PlanRequest;
	readonly week: JudgedWeek;
	/** Against the best week for what was asked: hard points it is rid of, soft points it gives up (negative: gains). */
	readonly price: Score;
}

/** Why `auto` took the strategy it took. */
export type StrategyReason =
	| 'asked'
	| 'no-heavy-legs'
	| 'first-weeks'
	| 'only-separate-fits'
	| 'only-consolidate-fits'
	| 'two-key-runs'
	| 'one-key-run'
	| 'no-gap'
	| 'new-to-lifting';

/** The best week for a request, and how it compares. */
export interface BestWeek {
	readonly status: 'optimal' | 'relaxed';
	readonly strategy: Strategy;
	readonly reason: StrategyReason;
	readonly best: JudgedWeek;
	/** Only when the search had to stop: what a better week could at most be better by. */
	readonly gap: Score | undefined;
	/** Next best weeks that differ by at least two placements from the best and from each other. */
	readonly alternatives: readonly JudgedWeek[];
	/** By session id: every other day and half. */
	readonly whyNot: Readonly<Record<string, readonly Objection[]>>;
}

/** The planner's answer. */
export interface Plan extends BestWeek {
	/** Only when `relaxed`: a smallest set of hard rules, by id, that no week keeps together. */
	readonly conflict: readonly string[];
	/** Only when `relaxed`. */
	readonly relaxations: readonly Relaxation[];
}
