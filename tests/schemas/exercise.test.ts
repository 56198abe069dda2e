import { describe, expect, it } from 'vitest';
import { exerciseSchema } from '../../src/schemas/exercise.ts';

const dose = { sets: [2, 3], reps: [8, 12], certainty: 'rule-of-thumb', sources: [] };
const rung = { name: 'A rung', note: 'How it differs.' };
const EXERCISE = {
	id: 1,
	name: 'A squat',
	aliases: [],
	summary: 'Sit down and stand up again. It trains the legs for running.',
	elements: ['strength'],
	pattern: 'squat',
	laterality: 'bilateral',
	equipment: ['none'],
	session: 'light-legs',
	muscles: { main: ['quads'], helps: ['lower-back'] },
	setUp: ['Stand tall.'],
	steps: ['Sit down.', 'Wait a moment.', 'Stand up.'],
	poses: ['Standing.', 'Sitting.', 'Standing again.'],
	keySteps: [0, 2, 3],
	cues: ['Knees out.', 'Chest up.'],
	faults: Array.from({ length: 3 }, () => ({ fault: 'The heels lift', fix: 'Sit less deep.' })),
	easier: [rung],
	harder: [rung],
	dose: { start: dose, usual: dose },
	origin: ['seed003'],
	cautions: ['Stop if it hurts.'],
	sources: [{ key: 'seed003', says: 'A coach names the squat.' }],
	updated: '2026-11-24',
};
/** What the build says about an exercise that differs in these fields. */
function said(fields: Record<string, unknown>): string {
	const { error } = exerciseSchema.safeParse({ ...EXERCISE, ...fields });
	return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n');
}

describe('an exercise file', () => {
	it('is taken when everything fits', () => expect(said({})).toBe(''));

	it.each([
		[
			'a muscle nobody knows',
			{ muscles: { main: ['trunk'], helps: [] } },
			/muscles\.main\.0: .*"abdominals"/,
		],
		[
			'a muscle twice',
			{ muscles: { main: ['quads'], helps: ['quads'] } },
			/muscles: expected every muscle once/,
		],
		['a key step that does not exist', { keySteps: [0, 2, 4] }, /keySteps: expected steps that exist/],
		['key steps out of order', { keySteps: [2, 1, 3] }, /keySteps: expected steps in the order/],
		['no key steps', { keySteps: undefined }, /keySteps: /],
		['an origin without its words', { origin: ['seed002'] }, /origin: .*"sources" too, with what it says/],
	])('is refused with %s', (_, fields, message) => expect(said(fields)).toMatch(message));
});
