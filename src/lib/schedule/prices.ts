import type { PlanRequest, Strategy } from '../model/request.ts';
import type { PlacedSession } from '../model/session.ts';
import { dayIndex } from '../model/week.ts';
import { evaluateRules } from '../rules/check.ts';
import type {
	PairRule,
	Report,
	Rule,
	RuleMeta,
	SessionFacts,
	SessionRule,
	WeekRule,
} from '../rules/types.ts';
import { worth } from '../rules/weights.ts';
import { viewOf } from '../rules/week-view.ts';
import type { DaySet, WeekView } from '../rules/week-view.ts';
import { costOf } from './score.ts';
import type { Cost } from './score.ts';

/** Run days a session rule may look at, as four bits: key run the day before, that day, the day after; any run that day. */
export type RunPattern = number;
export const RUN_THAT_DAY: RunPattern = 8;
export const RUN_PATTERNS = 16;

/** The pattern of run days round a day: 0 for Monday to 6 for Sunday. */
export const patternAt = (day: number, keyDays: DaySet, runDays: DaySet): RunPattern =>
	((keyDays >> (day + 6)) & 7) | (((runDays >> (day + 7)) & 1) << 3);

/** The pair rules that can speak of two sessions, wherever they stand, by who comes first in the rule's eyes. */
export interface PairRules {
	readonly ab: readonly PairRule[];
	readonly ba: readonly PairRule[];
}

/**
 * Prices of places, taken from the rules themselves. A week's score is the sum over its sessions (`session`), its pairs of sessions (`pair`)
 * and the week as a whole (`week`), which is what lets the solver judge a part of a week.
 */
export class Prices {
	readonly #strategy: Strategy;
	readonly #report: Report;
	readonly #pairRules: readonly PairRule[];
	readonly #sessionRules: readonly SessionRule[];
	readonly #weekRules: readonly WeekRule[];
	readonly #empty: WeekView;
	#meta: RuleMeta | undefined;
	#cost: Cost = 0;

	constructor(request: PlanRequest, strategy: Strategy, rules: readonly Rule[]) {
		const priced = rules.filter(({ meta }) => meta.kind !== 'warning');
		this.#strategy = strategy;
		this.#pairRules = priced.filter((rule) => rule.scope === 'pair');
		this.#sessionRules = priced.filter((rule) => rule.scope === 'session');
		this.#weekRules = priced.filter((rule) => rule.scope === 'week');
		this.#empty = viewOf(request, []);
		this.#report = (points, messageId) => {
			const meta = this.#meta as RuleMeta;
			const value = points * worth(meta, messageId, this.#strategy);
			this.#cost += meta.kind === 'hard' ? costOf(value, 0) : costOf(0, value);
		};
	}

	/** Which session rules look at a session. */
	sessionRules(facts: SessionFacts): readonly SessionRule[] {
		return this.#sessionRules.filter((rule) => rule.of(facts));
	}

	/** What a session's place costs by itself, given the run days round it. */
	session(rules: readonly SessionRule[], session: PlacedSession, pattern: RunPattern): Cost {
		const day = dayIndex(session.day);
		const week = {
			...this.#empty,
			keyDays: (pattern & 7) << (day + 6),
			runDays: ((pattern & RUN_THAT_DAY) >> 3) << (day + 7),
		};
		for (const rule of rules) {
			this.#meta = rule.meta;
			rule.evaluate(session, week, this.#report);
		}
		return this.#take();
	}

	/** Which pair rules concern two sessions. */
	pairRules(a: SessionFacts, b: SessionFacts): PairRules {
		return {
			ab: this.#pairRules.filter((rule) => rule.first(a) && rule.second(b)),
			ba: this.#pairRules.filter((rule) => rule.first(b) && rule.second(a)),
		};
	}

	/** What two sessions cost each other. */
	pair(rules: PairRules, a: PlacedSession, b: PlacedSession): Cost {
		for (const rule of rules.ab) {
			this.#meta = rule.meta;
			rule.evaluate(a, b, this.#empty, this.#report);
		}
		for (const rule of rules.ba) {
			this.#meta = rule.meta;
			rule.evaluate(b, a, this.#empty, this.#report);
		}
		return this.#take();
	}

	/** What the sessions of a week cost each other and by themselves. */
	standing(week: WeekView): Cost {
		evaluateRules([...this.#pairRules, ...this.#sessionRules], week, (meta, points, messageId) => {
			this.#meta = meta;
			this.#report(points, messageId, 0);
		});
		return this.#take();
	}

	/** What a week, or the part of it placed so far, costs as a whole. */
	week(week: WeekView): Cost {
		for (const rule of this.#weekRules) {
			this.#meta = rule.meta;
			rule.evaluate(week, this.#report);
		}
		return this.#take();
	}

	/** The least that the sessions still to come add to the cost of `week`. */
	yetToCome(week: WeekView, pending: readonly SessionFacts[]): Cost {
		let cost = 0;
		for (const { meta, canGain, mustAdd } of this.#weekRules) {
			if (mustAdd) cost += costOf(mustAdd(week, pending), 0);
			this.#meta = meta;
			canGain?.(week, pending, this.#report);
		}
		return cost + this.#take();
	}

	#take(): Cost {
		const cost = this.#cost;
		this.#cost = 0;
		return cost;
	}
}
