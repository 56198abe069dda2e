import type { Strategy } from '../model/request.ts';
import type { SoftRule } from './registry.ts';
import type { WORDS } from './words.ts';

/** Points for each time a preference holds, by strategy. Negative is a cost. */
export type Weight = Readonly<Record<Strategy, number>>;

type WeightTable = {
	readonly [Id in SoftRule['meta']['id']]: Readonly<Record<keyof (typeof WORDS)[Id]['messages'], Weight>>;
};

/** Points under `consolidate`, then under `separate`. */
const by = (consolidate: number, separate: number): Weight => ({ consolidate, separate });

/**
 * What each soft preference is worth, by rule and message: evidence §3.3, all of it our rule of thumb,
 * and three of our own (`spread-strength`, `key-runs-apart`, `one-run-a-day`). Kept apart from the rules so that the
 * balance can be read and changed in one place; a missing rule or message does not compile.
 */
export const WEIGHTS = {
	'lift-after-key-run': { afterRun: by(6, -2) },
	'lift-day-after-key-run': { dayAfter: by(-3, 5) },
	'lift-on-easy-day': { easyDay: by(0, 4) },
	'keep-rest-days-empty': { onRestDay: by(-6, -3) },
	'keep-easy-days-easy': { easyDays: by(3, 2) },
	'hours-between-run-and-lift': {
		long: by(3, 1),
		middle: by(1, 0),
		short: by(-4, -4),
	},
	'three-days-between-heavy': { wide: by(3, 3) },
	'upper-body-with-a-run': { withRun: by(1, 1) },
	'light-before-key-is-fine': { fine: by(0, 0) },
	'jumps-in-warm-up': { beforeRun: by(2, 1) },
	'no-three-hard-days': { threeInARow: by(-6, -6) },
	'preferred-day': { asWished: by(4, 4) },
	'same-as-last-week': { same: by(2, 2) },
	'spread-strength': {
		sameDay: by(-2, -2),
		nextDay: by(-1, -1),
	},
	'key-runs-apart': {
		sameDay: by(-6, -6),
		nextDay: by(-3, -3),
	},
	'one-run-a-day': { sameDay: by(-2, -2) },
} satisfies WeightTable;

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
