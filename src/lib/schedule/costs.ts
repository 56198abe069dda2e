import type { PlanRequest, Strategy } from '../model/request.ts';
import { isStrength } from '../model/session.ts';
import type { PlacedSession } from '../model/session.ts';
import { RULES } from '../rules/registry.ts';
import type { PairRule, Report, RuleMeta, SessionRule, WeekRule } from '../rules/types.ts';
import { worth } from '../rules/weights.ts';
import { viewOf } from '../rules/week-view.ts';
import type { WeekView } from '../rules/week-view.ts';
import type { Score } from './types.ts';

const PAIR_RULES = RULES.filter(
	(rule): rule is PairRule => rule.scope === 'pair' && rule.meta.kind !== 'warning',
);
const SESSION_RULES = RULES.filter((rule): rule is SessionRule => rule.scope === 'session');
const WEEK_RULES = RULES.filter(
	(rule): rule is WeekRule => rule.scope === 'week' && rule.meta.kind !== 'warning',
);

/**
 * Prices of places, taken from the rules themselves. A week's score is the sum over its sessions (`session`), its pairs of sessions (`pair`)
 * and the week as a whole (`week`), which is what lets the solver judge a part of a week.
 */
export class Costs {
	readonly #request: PlanRequest;
	readonly #strategy: Strategy;
	readonly #runs: WeekView;
	readonly #report: Report;
	#meta: RuleMeta | undefined;
	#hard = 0;
	#soft = 0;

	/** `runs` are all runs of the week; only their days matter to session rules, so open halves may be guessed. */
	constructor(request: PlanRequest, strategy: Strategy, runs: readonly PlacedSession[]) {
		this.#request = request;
		this.#strategy = strategy;
		this.#runs = viewOf(request, runs);
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
				rule.evaluate(session, this.#runs, this.#report);
			}
		}
		return this.#take();
	}

	/** What two sessions cost each other. */
	pair(a: PlacedSession, b: PlacedSession): Score {
		for (const rule of PAIR_RULES) {
			this.#meta = rule.meta;
			rule.evaluate(a, b, this.#runs, this.#report);
			rule.evaluate(b, a, this.#runs, this.#report);
		}
		return this.#take();
	}

	/** What a week, or a part of one, costs as a whole. */
	week(sessions: readonly PlacedSession[]): Score {
		const view = viewOf(this.#request, sessions);
		for (const rule of WEEK_RULES) {
			this.#meta = rule.meta;
			rule.evaluate(view, this.#report);
		}
		return this.#take();
	}

	/** Bounds of `week` when `pending` strength sessions are still to come: hard points only grow, soft ones grow at most by this. */
	weekBound(sessions: readonly PlacedSession[], pending: number): Score {
		const { hard, soft } = this.week(sessions);
		const view = viewOf(this.#request, sessions);
		let gain = 0;
		for (const rule of WEEK_RULES) {
			const points = rule.canGain?.(view, pending) ?? 0;
			for (const messageId of points > 0 ? Object.keys(rule.meta.messages) : []) {
				gain += Math.max(0, points * worth(rule.meta, messageId, this.#strategy));
			}
		}
		return { hard, soft: soft + gain };
	}

	#take(): Score {
		const score = { hard: this.#hard, soft: this.#soft };
		this.#hard = 0;
		this.#soft = 0;
		return score;
	}
}
