import type { Certainty } from '../model/certainty.ts';
import type { PlacedSession } from '../model/session.ts';
import type { ExampleWeek } from './example.ts';
import type { WeekView } from './week-view.ts';

/** `hard` rules are never traded for comfort, `soft` ones are weighed, `warning` ones only speak. */
export type RuleKind = 'hard' | 'soft' | 'warning';

/** What the checker and the solver need to know of a rule. */
export interface RuleMeta {
	/** Permanent kebab-case id; the page is `/rules/<id>/`. */
	readonly id: string;
	readonly kind: RuleKind;
	/** Hard rules only: may an impossible week break it? H1, H4's order, H7 and H10 may not (evidence §3.3). */
	readonly relaxable?: boolean;
}

/** What a rule is called and says of a week. */
export interface RuleWords {
	readonly certainty: Certainty;
	/** What holds when the rule is kept: `Key runs start on fresh legs`. */
	readonly title: string;
	/** What is wrong when it is not: `Heavy leg work the day before a key run`. */
	readonly failTitle: string;
	/** Sentences by message id, with `{placeholders}`; see `explain.ts` for what fills them. */
	readonly messages: Readonly<Record<string, string>>;
}

/** The rest of what a reader is told, beside the rule in its file. Its page and the rule index are made from this and the words. */
export interface RuleAbout {
	/** Name in the evidence base, §3.3 and §4.1: `H1`, `P14`; absent for preferences and bookkeeping. */
	readonly evidence?: string;
	/** Source articles the rule comes from. */
	readonly origin: readonly string[];
	/** BibTeX keys of the research behind it. */
	readonly sources: readonly string[];
	/** Why, in one or two sentences a runner understands. */
	readonly rationale: string;
	/** What the planner does about it, one sentence. */
	readonly planner: string;
	/**
	 * A week that keeps the rule and one that does not. Its page draws both and a test runs both. For a warning: one it says nothing of, and one
	 * it speaks of; for a preference: one that has what is preferred, and one that has not.
	 */
	readonly examples: Readonly<Record<'keeps' | 'breaks', ExampleWeek>>;
}

/**
 * How a rule reports. `points` are graded: for hard rules how badly it is broken (hours or sessions too many), for soft rules how often the
 * preference holds, for warnings 1. `measure` fills `{measure}` in the message; the sessions fill `{first}`, `{second}`, `{third}`.
 */
export type Report = (
	points: number,
	messageId: string,
	measure: number,
	first?: PlacedSession,
	second?: PlacedSession,
	third?: PlacedSession,
) => void;

/** What is known of a session before it has a place. */
export type SessionFacts = Pick<
	PlacedSession,
	'id' | 'kind' | 'minutes' | 'contacts' | 'priority' | 'distance'
>;

/** Looks at two sessions at a time, in both orders; `a` and `b` are never the same session. */
export interface PairRule {
	readonly meta: RuleMeta;
	readonly scope: 'pair';
	/** Which sessions can be `a` and which `b`, wherever they stand. Others are never looked at. */
	readonly first: (session: SessionFacts) => boolean;
	readonly second: (session: SessionFacts) => boolean;
	readonly evaluate: (a: PlacedSession, b: PlacedSession, week: WeekView, report: Report) => void;
}

/**
 * Looks at one session and its place. Of the other sessions it may know only whether a run stands on its day, and whether a key run stands
 * on the day before, on its day and on the day after: the solver prices a place by these four facts.
 */
export interface SessionRule {
	readonly meta: RuleMeta;
	readonly scope: 'session';
	/** Which sessions it looks at, wherever they stand. */
	readonly of: (session: SessionFacts) => boolean;
	readonly evaluate: (session: PlacedSession, week: WeekView, report: Report) => void;
}

/**
 * Looks at the week as a whole. Adding a session may never lower a hard rule's points nor raise a soft rule's score, so that a part of a week
 * bounds the whole of it. A soft rule that can gain from sessions still to come reports the most of it in `canGain`; a hard rule
 * that knows what they will cost, wherever they go, says so in `mustAdd`.
 */
export interface WeekRule {
	readonly meta: RuleMeta;
	readonly scope: 'week';
	readonly evaluate: (week: WeekView, report: Report) => void;
	readonly canGain?: (week: WeekView, pending: readonly SessionFacts[], report: Report) => void;
	readonly mustAdd?: (week: WeekView, pending: readonly SessionFacts[]) => number;
}

export type Rule = PairRule | SessionRule | WeekRule;

/** A rule's verdict on a week: identifiers and data, never prose. `explain` makes the sentence. */
export interface Finding {
	readonly rule: string;
	/** `hard` is broken, `warning` only speaks, `good` earns points, `cost` loses them. */
	readonly severity: 'hard' | 'warning' | 'good' | 'cost';
	/** Weighted points: negative for costs, positive for goods, the graded amount for hard rules, 0 for warnings. */
	readonly points: number;
	readonly messageId: string;
	readonly measure: number;
	/** Ids of the sessions it is about, in the order the message names them. */
	readonly sessions: readonly string[];
}
