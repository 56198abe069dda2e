import type { Dose, Range } from '../model/dose.ts';

/** One exercise of a circuit with the dose it is done at. */
export interface CircuitItem {
	readonly dose: Dose;
	/** Seconds one repetition takes, where the dose names no tempo and it is far from the usual. */
	readonly repSeconds?: number | undefined;
}

/** How a circuit is done. */
export interface CircuitPlan {
	/** In this order. */
	readonly items: readonly CircuitItem[];
	/** Times round, one set of each exercise a round. Without it, all sets of an exercise come before the next one. */
	readonly rounds?: Range | undefined;
	/** Seconds from one exercise to the next, and between sets whose dose names no rest. */
	readonly restSeconds: Range;
	/** Seconds between rounds; as between exercises if absent. */
	readonly roundRestSeconds?: Range | undefined;
}
