import type { Kit } from './exercise.ts';

/** The first year of an age band: 16 to 19, then decades; 80 stands for everyone older. Every norm and rule we have turns at one of them. */
export const AGE_BANDS = [16, 20, 30, 40, 50, 60, 70, 80] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** Completed weeks of regular strength training. */
export const LIFTING_BANDS = ['under-4', '4-7', '8-over'] as const;
export type LiftingBand = (typeof LIFTING_BANDS)[number];

/** What somebody trains for (evidence §4.2, “Goal tilt”). */
export const GOALS = ['5k-10k', 'half-marathon', 'trail-hills', 'stronger'] as const;
export type Goal = (typeof GOALS)[number];

/** What a person said about themselves. What is missing was not said, and stays unknown: nothing is assumed here. */
export interface Person {
	readonly ageBand?: AgeBand | undefined;
	readonly lifting?: LiftingBand | undefined;
	readonly goal?: Goal | undefined;
	/** Empty: they have none of it. */
	readonly equipment?: readonly Kit[] | undefined;
}

/** The band of an age in years; everyone younger counts with the first. */
export const ageBandOf = (age: number): AgeBand => AGE_BANDS.findLast((from) => age >= from) ?? AGE_BANDS[0];

/** `50 to 59`. */
export function ageBandName(band: AgeBand): string {
	if (band === 16) return 'Under 20';
	return band === 80 ? '80 or over' : `${band} to ${band + 9}`;
}
