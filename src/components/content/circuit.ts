import { type CircuitEntry, exerciseBySlug, type ExerciseEntry } from '../../content.ts';
import { kitOf, landingsOf } from '../../lib/circuit/facts.ts';
import { circuitMinutes } from '../../lib/circuit/minutes.ts';
import type { Range } from '../../lib/model/dose.ts';
import type { Equipment } from '../../lib/model/exercise.ts';
import { doseOf } from '../../schemas/circuit-checks.ts';
import type { Circuit } from '../../schemas/circuit.ts';

type Item = Circuit['items'][number];

/** An exercise of a circuit with its page and its dose. */
export interface CircuitStep {
	readonly item: Item;
	readonly exercise: ExerciseEntry;
	readonly dose: NonNullable<Item['dose']>;
}

/** A circuit with what follows from its exercises. */
export interface CircuitView {
	readonly steps: readonly CircuitStep[];
	/** Least and most. */
	readonly minutes: Range;
	readonly kit: readonly Equipment[];
	readonly landings?: Range | undefined;
}

/** Looks up the exercises of a circuit. Throws if a dose does not exist; `allCircuits` has checked that it does. */
export async function circuitView({ id, data }: CircuitEntry): Promise<CircuitView> {
	const steps = await Promise.all(
		data.items.map(async (item): Promise<CircuitStep> => {
			const exercise = await exerciseBySlug(item.exercise);
			const dose = doseOf(item, exercise.data);
			if (!dose) throw new Error(`${id}: ${item.exercise} has no such dose`);
			return { item, exercise, dose };
		}),
	);
	const timed = steps.map(({ item, dose }) => ({ dose, repSeconds: item.repSeconds }));
	const jumps = steps.map(({ exercise, dose }) => ({ pattern: exercise.data.pattern, dose }));
	return {
		steps,
		minutes: circuitMinutes({ ...data, items: timed }),
		kit: kitOf(steps.map(({ exercise }) => exercise.data.equipment)),
		landings: landingsOf(jumps, data.rounds),
	};
}
