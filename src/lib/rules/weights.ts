import type { Strategy } from '../model/request.ts';
import type { SoftRule } from './registry.ts';
import type { WORDS } from './words.ts';

/** Points for each time a preference holds, by strategy. Negative is a cost. */
export type Weight = Readonly<Record<Strategy, number>>;

type WeightTable = {
	readonly [Id in SoftRule['meta']['id']]: Readonly<Record<keyof (typeof WORDS)[Id]['messages'], Weight>>;
};

/**
 * What each soft preference is worth, by rule and message: evidence §3.3, all of it our rule of thumb,
 * and three of our own (`spread-strength`, `key-runs-apart`, `one-run-a-day`). Kept apart from the rules so that the
 * balance can be read and changed in one place; a missing rule or message does not compile.
 */
export const WEIGHTS = {
	'lift-after-key-run': { afterRun: { consolidate: 6, separate: -2 } },
	'lift-day-after-key-run': { dayAfter: { consolidate: -3, separate: 5 } },
	'lift-on-easy-day': { easyDay: { consolidate: 0, separate: 4 } },
	'keep-rest-days-empty': { onRestDay: { consolidate: -6, separate: -3 } },
	'keep-easy-days-easy': { easyDays: { consolidate: 3, separate: 2 } },
	'hours-between-run-and-lift': {
		long: { consolidate: 3, separate: 1 },
		middle: { consolidate: 1, separate: 0 },
		short: { consolidate: -4, separate: -4 },
	},
	'three-days-between-heavy': { wide: { consolidate: 3, separate: 3 } },
	'upper-body-with-a-run': { withRun: { consolidate: 1, separate: 1 } },
	'light-before-key-is-fine': { fine: { consolidate: 0, separate: 0 } },
	'jumps-in-warm-up': { beforeRun: { consolidate: 2, separate: 1 } },
	'no-three-hard-days': { threeInARow: { consolidate: -6, separate: -6 } },
	'preferred-day': { asWished: { consolidate: 4, separate: 4 } },
	'same-as-last-week': { same: { consolidate: 2, separate: 2 } },
	'spread-strength': {
		sameDay: { consolidate: -2, separate: -2 },
		nextDay: { consolidate: -1, separate: -1 },
	},
	'key-runs-apart': {
		sameDay: { consolidate: -6, separate: -6 },
		nextDay: { consolidate: -3, separate: -3 },
	},
	'one-run-a-day': { sameDay: { consolidate: -2, separate: -2 } },
} as const satisfies WeightTable;

const TABLE: Readonly<Record<string, Readonly<Record<string, Weight>>>> = WEIGHTS;

/** Breaking a rule that may never be bent counts as much as breaking all the others. */
export const NEVER_BENT = 1000;

/** What one point of a rule's report is worth. Throws a `RangeError` for a soft message without a weight. */
export function worth(
	meta: { id: string; kind: string; relaxable?: boolean | undefined },
	messageId: string,
	strategy: Strategy,
): number {
	if (meta.kind === 'hard') return meta.relaxable === false ? NEVER_BENT : 1;
	if (meta.kind === 'warning') return 0;
	const weight = TABLE[meta.id]?.[messageId];
	if (!weight) throw new RangeError(`No weight for "${meta.id}", message "${messageId}"`);
	return weight[strategy];
}
