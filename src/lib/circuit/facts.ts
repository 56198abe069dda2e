import type { Dose, Range } from '../model/dose.ts';
import { EQUIPMENT, type Equipment, type Pattern } from '../model/exercise.ts';
import type { StrengthKind } from '../model/session.ts';

/** Everything the exercises of a circuit need, each once; `none` only if nothing else. */
export function kitOf(needs: readonly (readonly Equipment[])[]): readonly Equipment[] {
	const needed = EQUIPMENT.filter((kit) => kit !== 'none' && needs.some((need) => need.includes(kit)));
	return needed.length > 0 ? needed : ['none'];
}

/** Landings in one go through a circuit, fewest and most; undefined where nobody jumps. */
export function landingsOf(
	items: readonly { readonly pattern: Pattern; readonly dose: Dose }[],
	rounds?: Range,
): Range | undefined {
	const jumps = items.filter(({ pattern }) => pattern === 'plyometric');
	if (jumps.length === 0) return undefined;
	const at = (end: 0 | 1) =>
		jumps.reduce((sum, { dose: { sets, reps, perSide } }) => {
			return sum + (rounds ?? sets)[end] * (reps?.[end] ?? 0) * (perSide ? 2 : 1);
		}, 0);
	return [at(0), at(1)];
}

/** With this many left in reserve, leg work stays light (evidence §3.3). */
const LIGHT_RESERVE = 4;

/** The kind of session an exercise makes at one of its doses: heavy leg work that stops early enough is light. */
export const kindAtDose = (session: StrengthKind, { rir = 0 }: Dose): StrengthKind =>
	session === 'heavy-legs' && rir >= LIGHT_RESERVE ? 'light-legs' : session;

/** From what the planner may put anywhere to what it keeps furthest from hard runs. */
const WEIGHTS: Readonly<Record<StrengthKind, number>> = {
	'upper-core': 0,
	'light-legs': 1,
	plyo: 2,
	'heavy-legs': 3,
	'full-body': 3,
};

/** True if the planner would take a session of kind `a` more lightly than one of kind `b`. */
export const isLighter = (a: StrengthKind, b: StrengthKind): boolean => WEIGHTS[a] < WEIGHTS[b];
