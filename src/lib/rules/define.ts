import type { PairRule, RuleMeta, SessionRule, WeekRule } from './types.ts';

type Literal<R, M extends RuleMeta> = Omit<R, 'meta' | 'scope'> & { readonly meta: M };

/** A rule over two sessions at a time. Keeps the literal types of `meta`, so that weights can be checked for gaps. */
export const definePairRule = <const M extends RuleMeta>(rule: Literal<PairRule, M>) =>
	({ ...rule, scope: 'pair' }) as const;

/** A rule over one strength session and the days of the runs. */
export const defineSessionRule = <const M extends RuleMeta>(rule: Literal<SessionRule, M>) =>
	({ ...rule, scope: 'session' }) as const;

/** A rule over the week as a whole. */
export const defineWeekRule = <const M extends RuleMeta>(rule: Literal<WeekRule, M>) =>
	({ ...rule, scope: 'week' }) as const;
