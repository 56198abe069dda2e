/** An inclusive range; equal ends read as one number. */
export type Range = readonly [low: number, high: number];

/** A prescription for one exercise. Give `reps`, `holdSeconds`, `workSeconds` or `metres`, not two of them. */
export interface Dose {
	readonly sets: Range;
	readonly reps?: Range | undefined;
	/** Seconds held in one effort (planks, balance). */
	readonly holdSeconds?: Range | undefined;
	/** Seconds of continuous work (steps, carries for time). */
	readonly workSeconds?: Range | undefined;
	/** True when the numbers are for each side. */
	readonly perSide?: boolean | undefined;
	/** Reps in reserve: how many more clean reps were left at the end of the set. */
	readonly rir?: number | undefined;
	/** Seconds down, paused, up. */
	readonly tempo?: readonly [down: number, pause: number, up: number] | undefined;
	readonly restSeconds?: Range | undefined;
}

const range = ([low, high]: Range): string => (low === high ? `${low}` : `${low}–${high}`);

/** The work of one set as a coach writes it: `8–12`, `20–40 s`. Throws if the dose states none. */
export function workText(dose: Dose): string {
	if (dose.reps) return range(dose.reps);
	const seconds = dose.holdSeconds ?? dose.workSeconds;
	if (seconds) return `${range(seconds)} s`;
	throw new RangeError('A dose needs reps, holdSeconds or workSeconds');
}

/** A dose in one line: `3 × 8 /side · 2 in reserve · 3-1-1`. */
export const doseText = (dose: Dose): string => `${range(dose.sets)} × ${setText(dose)}`;

/** One set of a dose, as each round of a circuit has it: `8 /side · 2 in reserve · 3-1-1`. */
export function setText(dose: Dose): string {
	const parts = [`${workText(dose)}${dose.perSide ? ' /side' : ''}`];
	if (dose.rir !== undefined) parts.push(`${dose.rir} in reserve`);
	if (dose.tempo) parts.push(dose.tempo.join('-'));
	return parts.join(' · ');
}
