import type { RunKind, StrengthKind } from '../../lib/model/session.ts';

/** How long a run of a kind usually is; a start for the field. */
const USUAL_MINUTES: Readonly<Partial<Record<RunKind, number>>> = {
	long: 90,
	recovery: 30,
	intervals: 60,
	tempo: 50,
};
export const usualMinutes = (kind: RunKind): number => USUAL_MINUTES[kind] ?? 45;

/** What the next strength session is when the person asks for one more. */
export const NEXT_STRENGTH: readonly { readonly kind: StrengthKind; readonly minutes: number }[] = [
	{ kind: 'heavy-legs', minutes: 40 },
	{ kind: 'heavy-legs', minutes: 40 },
	{ kind: 'upper-core', minutes: 30 },
	{ kind: 'light-legs', minutes: 30 },
];

/** The most of each that the planner is asked to place. */
export const MOST = { runs: 9, strength: NEXT_STRENGTH.length, around: 14 } as const;
