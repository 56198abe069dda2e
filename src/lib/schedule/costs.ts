import type { PlanRequest, Strategy } from '../model/request.ts';
import { isStrength } from '../model/session.ts';
import type { PlacedSession } from '../model/session.ts';
import { RULES } from '../rules/registry.ts';
import type { PairRule, Report, RuleMeta, SessionFacts, SessionRule, WeekRule } from '../rules/types.ts';
import { worth } from '../rules/weights.ts';
import { viewOf } from '../rules/week-view.ts';
import type { WeekView } from '../rules/week-view.ts';
import { NO_COST, addScores } from './score.ts';
import type { Score } from './types.ts';

const PRICED = RULES.filter(({ meta }) => meta.kind !== 'warning');
const PAIR_RULES = PRICED.filter((rule): rule is PairRule => rule.scope === 'pair');
const SESSION_RULES = PRICED.filter((rule): rule is SessionRule => rule.scope === 'session');
const WEEK_RULES = PRICED.filter((rule): rule is WeekRule => rule.scope === 'week');

/** The pair rules that can speak of two sessions, wherever they stand, by who comes first in the rule's eyes. */
export interface PairRules {
	readonly ab: readonly PairRule[];
	readonly ba: readonly PairRule[];
}

/** Which pair rules concern two sessions. */
export const pairRulesFor = (a: SessionFacts, b: SessionFacts): PairRules => ({
	ab: PAIR_RULES.filter((rule) => rule.first(a) && rule.second(b)),
	ba: PAIR_RULES.filter((rule) => rule.first(b) && rule.second(a)),
});

/**
 * Prices of places, taken from the rules themselves. A week's score is the sum over its sessions (`session`), its pairs of sessions (`pair`)
 * and the week as a whole (`week`), which is what lets the solver judge a part of a week.
 */
export class Costs {
	readonly #strategy: Strategy;
	readonly #report: Report;
	#meta: RuleMeta | undefined;
	#hard = 0;
	#soft = 0;
	/** The runs of the week; only their days matter to session rules, so open halves may be guessed. */
	readonly runs: WeekView;

	constructor(request: PlanRequest, strategy: Strategy, runs: readonly PlacedSession[]) {
		this.#strategy = strategy;
		this.runs = viewOf(request, runs);
		this.#report = (points, messageId) => {
			const meta = this.#meta as RuleMeta;
			const value = points * worth(meta, messageId, this.#strategy);
			if (meta.kind === 'hard') this.#hard += value;
			else this.#soft += value;
		};
	}

	/** What one session's place costs by itself and by the days of the runs. */
	session(session: PlacedSession): Score {
		if (isStrength(session.kind)) {
			for (const rule of SESSION_RULES) {
				this.#meta = rule.meta;
				rule.evaluate(session, this.runs, this.#report);
			}
		}
		return this.#take();
	}

	/** What two sessions cost each other. */
	pair(rules: PairRules, a: PlacedSession, b: PlacedSession): Score {
		for (const rule of rules.ab) {
			this.#meta = rule.meta;
			rule.evaluate(a, b, this.runs, this.#report);
		}
		for (const rule of rules.ba) {
			this.#meta = rule.meta;
			rule.evaluate(b, a, this.runs, this.#report);
		}
		return this.#take();
	}

	/** What the sessions of a group cost each other. */
	within(sessions: readonly PlacedSession[]): Score {
		let score = NO_COST;
		sessions.forEach((a, index) => {
			for (const b of sessions.slice(index + 1))
				score = addScores(score, this.pair(pairRulesFor(a, b), a, b));
		});
		return score;
	}

	/** What a week costs as a whole. */
	week(week: WeekView): Score {
		for (const rule of WEEK_RULES) {
			this.#meta = rule.meta;
			rule.evaluate(week, this.#report);
		}
		return this.#take();
	}

	/** Bound of what the sessions still to come add to `week`: the least hard and the most soft points. */
	yetToCome(week: WeekView, pending: readonly SessionFacts[]): Score {
		let hard = 0;
		let soft = 0;
		for (const { meta, canGain, mustAdd } of WEEK_RULES) {
			if (mustAdd) hard += mustAdd(week, pending);
			if (!canGain) continue;
			const points = canGain(week, pending);
			for (const messageId in meta.messages) soft += points * worth(meta, messageId, this.#strategy);
		}
		return { hard, soft };
	}

	#take(): Score {
		const score = { hard: this.#hard, soft: this.#soft };
		this.#hard = 0;
		this.#soft = 0;
		return score;
	}
}
