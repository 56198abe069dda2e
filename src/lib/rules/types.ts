import type { Certainty } from '../model/certainty.ts';
import type { PlacedSession } from '../model/session.ts';
import type { WeekView } from './week-view.ts';

/** `hard` rules are never traded for comfort, `soft` ones are weighed, `warning` ones only speak. */
export type RuleKind = 'hard' | 'soft' | 'warning';

/** Everything a reader is told about a rule. Its page, the rule index and every finding are made from this. */
export interface RuleMeta {
	/** Permanent kebab-case id; the page is `/rules/<id>/`. */
	readonly id: string;
	readonly kind: RuleKind;
	/** Name in the evidence base, §3.3: `H1` to `H11`; absent for preferences and bookkeeping. */
	readonly evidence?: string;
	/** Source articles the rule comes from. */
	readonly origin: readonly string[];
	/** BibTeX keys of the research behind it. */
	readonly sources: readonly string[];
	readonly certainty: Certainty;
	/** What holds when the rule is kept: `Key runs start on fresh legs`. */
	readonly title: string;
	/** What is wrong when it is not: `Heavy leg work the day before a key run`. */
	readonly failTitle: string;
	/** Why, in one or two sentences a runner understands. */
	readonly rationale: string;
	/** What the planner does about it, one sentence. */
	readonly planner: string;
	/** Sentences with `{placeholders}`; see `explain.ts` for what fills them. */
	readonly messages: Readonly<Record<string, string>>;
	/** Hard rules only: may an impossible week break it? H1, H4's order, H7 and H10 may not (evidence §3.3). */
	readonly relaxable?: boolean;
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
export type SessionFacts = Pick<PlacedSession, 'kind' | 'contacts'>;

/**
 * Looks at two sessions at a time, in both orders; `a` and `b` are never the same session. Between two strength sessions a soft rule
 * may only cost: the solver's bound counts on it.
 */
export interface PairRule {
	readonly meta: RuleMeta;
	readonly scope: 'pair';
	/** Which sessions can be `a` and which `b`, wherever they stand. Others are never looked at. */
	readonly first: (session: SessionFacts) => boolean;
	readonly second: (session: SessionFacts) => boolean;
	readonly evaluate: (a: PlacedSession, b: PlacedSession, week: WeekView, report: Report) => void;
}

/** Looks at one strength session and at the days, not the hours, of the runs; never at other strength sessions. */
export interface SessionRule {
	readonly meta: RuleMeta;
	readonly scope: 'session';
	readonly evaluate: (session: PlacedSession, week: WeekView, report: Report) => void;
}

/**
 * Looks at the week as a whole. Adding a session may never lower a hard rule's points nor raise a soft rule's score, so that a part of a week
 * bounds the whole of it. A soft rule that can gain from sessions still to come says by how many points at most in `canGain`; a hard rule
 * that knows what they will cost, wherever they go, says so in `mustAdd`.
 */
export interface WeekRule {
	readonly meta: RuleMeta;
	readonly scope: 'week';
	readonly evaluate: (week: WeekView, report: Report) => void;
	readonly canGain?: (week: WeekView, pending: readonly SessionFacts[]) => number;
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
