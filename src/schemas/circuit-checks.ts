import type { z } from 'astro/zod';
import { isLighter, kindAtDose } from '../lib/circuit/facts.ts';
import type { Circuit } from './circuit.ts';
import type { exerciseSchema } from './exercise.ts';

type Exercise = Pick<z.infer<typeof exerciseSchema>, 'name' | 'dose' | 'session'>;
type Item = Circuit['items'][number];
type SourcedDose = NonNullable<Item['dose']>;

/** The dose an item is done at; undefined if its exercise has none of that name. */
export const doseOf = ({ at, dose }: Item, exercise: Exercise): SourcedDose | undefined =>
	dose ?? (at && exercise.dose[at]);

/** Throws one error naming the file and every field that does not fit the exercises it names; all of them exist. */
export function checkCircuit(file: string, circuit: Circuit, exercises: ReadonlyMap<string, Exercise>): void {
	const problems = circuit.items.flatMap((item, index) => {
		const exercise = exercises.get(item.exercise);
		return exercise ? problemsOf(`items[${index}]`, item, exercise, circuit) : [];
	});
	if (problems.length > 0) throw new Error(`${file} does not fit its exercises\n  ${problems.join('\n  ')}`);
}

function problemsOf(field: string, item: Item, exercise: Exercise, { rounds, session }: Circuit): string[] {
	const dose = doseOf(item, exercise);
	if (!dose) return [`${field}.at: expected a dose that ${exercise.name} has, found "${item.at ?? 'none'}"`];
	const problems = [];
	const [fewest, most] = dose.sets;
	if (rounds && (rounds[0] < fewest || rounds[1] > most))
		problems.push(
			`rounds: expected rounds within the sets ${field}, ${exercise.name}, is dosed at, ${fewest} to ${most}, found ${rounds.join(' to ')}`,
		);
	const kind = kindAtDose(exercise.session, dose);
	if (isLighter(session, kind))
		problems.push(
			`session: expected nothing lighter than ${kind}, which ${field}, ${exercise.name}, is, found "${session}"`,
		);
	return problems;
}
