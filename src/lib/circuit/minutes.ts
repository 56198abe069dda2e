import type { Dose, Range } from '../model/dose.ts';
import type { CircuitItem, CircuitPlan } from './types.ts';

/** What a repetition takes when nobody counts it out: our rule of thumb. */
const USUAL_REP_SECONDS = 3;

/** The low or the high end of every range. */
type End = 0 | 1;

/**
 * Whole minutes a circuit takes: at the fewest sets and repetitions with the shortest rests, and at the most with the longest. Each
 * side counts. What comes before it, a warm-up or lighter sets, does not. Throws if a dose states no work.
 */
export const circuitMinutes = (plan: CircuitPlan): Range => [minutes(plan, 0), minutes(plan, 1)];

const minutes = (plan: CircuitPlan, end: End): number => Math.max(1, Math.round(seconds(plan, end) / 60));

function seconds(plan: CircuitPlan, end: End): number {
	const { items, rounds, restSeconds, roundRestSeconds = restSeconds } = plan;
	const between = (items.length - 1) * restSeconds[end];
	if (!rounds) return between + sum(items.map((item) => allSets(item, restSeconds, end)));
	const round = between + sum(items.map((item) => setSeconds(item, end)));
	return rounds[end] * round + (rounds[end] - 1) * roundRestSeconds[end];
}

function allSets(item: CircuitItem, rest: Range, end: End): number {
	const sets = item.dose.sets[end];
	return sets * setSeconds(item, end) + (sets - 1) * (item.dose.restSeconds ?? rest)[end];
}

const setSeconds = ({ dose, repSeconds }: CircuitItem, end: End): number =>
	(dose.perSide ? 2 : 1) * workSeconds(dose, repSeconds, end);

function workSeconds(dose: Dose, repSeconds: number | undefined, end: End): number {
	const { reps, holdSeconds, workSeconds: work, tempo } = dose;
	if (reps) return reps[end] * (repSeconds ?? (tempo ? sum(tempo) : USUAL_REP_SECONDS));
	const seconds = holdSeconds ?? work;
	if (!seconds) throw new RangeError('A dose needs reps, holdSeconds or workSeconds');
	return seconds[end];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
