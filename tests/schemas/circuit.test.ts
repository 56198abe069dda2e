import { describe, expect, it } from 'vitest';
import { checkCircuit } from '../../src/schemas/circuit-checks.ts';
import { circuitSchema } from '../../src/schemas/circuit.ts';

const CIRCUIT = {
	name: 'A circuit',
	aliases: [],
	description: 'Three exercises, twice round, for a test that needs sixty characters and more.',
	inShort: 'An answer.',
	order: 1,
	session: 'light-legs',
	for: ['You.', 'Others.'],
	items: [
		{ exercise: 'squat', at: 'start' },
		{ exercise: 'plank', at: 'usual' },
		{ exercise: 'squat', at: 'start' },
	],
	rounds: [2, 2],
	restSeconds: [0, 30],
	progress: ['More.', 'Heavier.'],
	stop: ['It hurts.', 'It wobbles.'],
	sources: [{ key: 'seed000', says: 'A coach says so.' }],
	updated: '2026-11-30',
};
const light = { sets: [2, 2], reps: [8, 12], rir: 4, certainty: 'rule-of-thumb', sources: [] } as const;
const heavy = { ...light, rir: 2 } as const;
const EXERCISES = new Map([
	['squat', { name: 'Squat', session: 'heavy-legs', dose: { start: light, usual: heavy } }],
	['plank', { name: 'Plank', session: 'upper-core', dose: { start: light, usual: heavy } }],
]) as unknown as Parameters<typeof checkCircuit>[2];

/** What the build says about a circuit that differs in these fields. */
function said(fields: Record<string, unknown>): string {
	const { error, data } = circuitSchema.safeParse({ ...CIRCUIT, ...fields });
	if (!data) return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n');
	try {
		checkCircuit('src/content/circuits/a.mdx', data, EXERCISES);
		return '';
	} catch (thrown) {
		return String(thrown);
	}
}
const items = (first: Record<string, unknown>) => ({ items: [first, ...CIRCUIT.items.slice(1)] });

describe('a circuit file', () => {
	it('is taken when everything fits', () => expect(said({})).toBe(''));
	it('may give a dose of its own from a source', () =>
		expect(said(items({ exercise: 'squat', dose: { ...light, sources: ['seed000'] } }))).toBe(''));

	it.each([
		['a dose of its own without a source', items({ exercise: 'squat', dose: light }), /expected "sources"/],
		['no dose at all', items({ exercise: 'squat' }), /items\.0: expected one of at, dose/],
		['two doses', items({ exercise: 'squat', at: 'start', dose: heavy }), /items\.0/],
		[
			'a dose its exercise lacks',
			items({ exercise: 'squat', at: 'strong' }),
			/a\.mdx[^]*items\[0\]\.at: .*Squat has, found "strong"/,
		],
		['more rounds than a dose has sets', { rounds: [2, 3] }, /rounds: .*Squat.* 2 to 2, found 2 to 3/],
		[
			'a kind lighter than its exercises',
			items({ exercise: 'squat', at: 'usual' }),
			/session: .*heavy-legs, which items\[0\], Squat, is, found "light-legs"/,
		],
		['a long answer', { inShort: 'word '.repeat(46) }, /inShort: .*45 words/],
		['a rest that shrinks', { restSeconds: [30, 10] }, /restSeconds: .*low ≤ high/],
	])('is refused with %s', (_, fields, message) => expect(said(fields)).toMatch(message));
});
