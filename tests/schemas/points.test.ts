import { describe, expect, it } from 'vitest';
import { disagreementSchema } from '../../src/schemas/disagreements.ts';
import { pointAnchor, pointsSchema } from '../../src/schemas/points.ts';

const point = (id: string, fields: object = {}) => ({
	id,
	kind: 'rule',
	says: 'Rest before you lift again.',
	found: 'agreed',
	because: 'We say the same.',
	at: ['/rules/run-first/#why'],
	...fields,
});
const said = (points: object[], source = 'seed001') =>
	(pointsSchema.safeParse({ source, points }).error?.issues ?? [])
		.map(({ path, message }) => `${path.join('.')}: ${message}`)
		.join('\n');

describe('points of a source article', () => {
	it('may be numbered from one, in order', () =>
		expect(said([point('001.1'), point('001.2'), point('001.3')])).toBe(''));

	it.each<[string, object[], string]>([
		['a gap', [point('001.1'), point('001.3')], 'points.1.id: expected "001.2", the next of seed001'],
		['a repeat', [point('001.1'), point('001.1')], 'points.1.id: expected "001.2"'],
		['another article', [point('002.1')], 'points.0.id: expected "001.1", the next of seed001'],
		['no first', [point('001.0')], 'points.0.id: expected an id like "000.5"'],
		['no points', [], 'points:'],
		['an answer nowhere', [point('001.1', { at: [] })], 'points.0.at:'],
		[
			'an answer elsewhere',
			[point('001.1', { at: ['https://example.org/'] })],
			'expected the path of a page',
		],
		['an answer in a file', [point('001.1', { at: ['/exercises.json'] })], 'expected the path of a page'],
		[
			'a path without its slash',
			[point('001.1', { at: ['/rules/run-first'] })],
			'expected the path of a page',
		],
		['a finding of its own', [point('001.1', { found: 'maybe' })], 'points.0.found:'],
		['no reason', [point('001.1', { because: '' })], 'points.0.because:'],
	])('may not have %s', (_name, points, message) => expect(said(points)).toContain(message));

	it('have an anchor each', () => expect(pointAnchor('000.25')).toBe('p-000-25'));
});

const DISAGREEMENT = {
	id: 'how-often',
	order: 1,
	question: 'How many sessions a week?',
	sides: [{ sources: ['seed002', 'seed003'], says: 'A couple.' }],
	research: ['runner-frequency'],
	settled: 'yes',
	short: 'A couple to improve.',
	ours: 'They answer different questions.',
	where: ['/guides/strength-through-the-year/'],
};

describe('a disagreement', () => {
	it.each<object>([{}, { research: [] }, { settled: 'no' }])('may have %j', (fields) =>
		expect(disagreementSchema.safeParse({ ...DISAGREEMENT, ...fields }).error).toBeUndefined(),
	);

	it.each<object>([
		{ question: 'How many sessions a week' },
		{ sides: [] },
		{ sides: [{ sources: [], says: 'A couple.' }] },
		{ sides: [{ sources: ['blagrove2018'], says: 'A couple.' }] },
		{ settled: 'soon' },
		{ where: [] },
		{ where: ['guides/x/'] },
		{ short: 'x'.repeat(91) },
	])('may not have %j', (fields) =>
		expect(disagreementSchema.safeParse({ ...DISAGREEMENT, ...fields }).success).toBe(false),
	);
});
