import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../src/lib/schedule/answer.ts';
import { planAnswerFormat, planRequestFormat } from '../../../src/lib/schedule/format.ts';
import { parsePlanRequest } from '../../../src/lib/schedule/parse.ts';
import { plan } from '../../../src/lib/schedule/plan.ts';
import { randomFrom, randomWeek } from '../../../scripts/random-week.ts';

const ajv = new Ajv2020({ strict: false });
const compile = (format: Parameters<typeof toJsonSchema>[0]) =>
	ajv.compile(toJsonSchema(format, { target: 'draft-2020-12', ignoreActions: ['check'] }) as AnySchemaObject);
const requestSchema = compile(planRequestFormat);
const answerSchema = compile(planAnswerFormat);

/** The example of the format's description. */
const FILE = {
	version: 1,
	strategy: 'auto',
	athlete: { age: 42, liftingWeeks: 10 },
	runs: [
		{ id: 'r1', kind: 'intervals', minutes: 60, day: 'tue', slot: 'am' },
		{ id: 'r2', kind: 'easy', minutes: 45, day: 'thu' },
	],
	strength: [
		{ id: 's1', kind: 'heavy-legs', minutes: 40 },
		{ id: 's2', kind: 'upper-core', minutes: 30, day: 'fri' },
	],
	availability: { mon: { am: 0, pm: 90 } },
};

const timed = { id: 'r4', kind: 'cross', minutes: 30, day: 'sun', start: '09:00' };

describe('the published formats', () => {
	it('accept the example and its answer', () => {
		expect(requestSchema(FILE), JSON.stringify(requestSchema.errors)).toBe(true);
		const parsed = parsePlanRequest(FILE);
		if (!parsed.ok) throw new Error(parsed.message);
		const answer = answerOf(parsed.request, plan(parsed.request));
		expect(answerSchema(answer), JSON.stringify(answerSchema.errors)).toBe(true);
		expect(answer.placements).toContainEqual({ id: 's1', day: 'thu', slot: 'pm', start: '18:00' });
		expect(answer.placements.map(({ id }) => id).sort()).toEqual(['r2', 's1', 's2']);
	});

	it('hold for the answers to random weeks, impossible ones included', () => {
		const random = randomFrom(11);
		const statuses = new Set<string>();
		for (let index = 0; index < 60; index += 1) {
			const request = randomWeek(random, {
				runs: [0, 5],
				strength: [0, 4],
				openRuns: 0.3,
				roaming: 0.2,
				dated: 0.3,
				detailed: true,
			});
			const answer = answerOf(request, plan(request));
			statuses.add(answer.status);
			expect(answerSchema(answer), JSON.stringify(answerSchema.errors)).toBe(true);
			for (const { message } of answer.findings) expect(message).not.toMatch(/[{}]/);
			expect(answer.conflict.length > 0).toBe(answer.status === 'relaxed');
		}
		expect(statuses).toEqual(new Set(['optimal', 'relaxed']));
	});

	it('list a run whose day was open, and none whose place was given', () => {
		const parsed = parsePlanRequest({
			...FILE,
			runs: [...FILE.runs, { id: 'r3', kind: 'easy', minutes: 30 }, timed],
		});
		if (!parsed.ok) throw new Error(parsed.message);
		const { placements } = answerOf(parsed.request, plan(parsed.request));
		expect(placements.map(({ id }) => id).sort()).toEqual(['r2', 'r3', 's1', 's2']);
	});

	it('say by how much a better week could be better, when the search had to stop', () => {
		const parsed = parsePlanRequest(FILE);
		if (!parsed.ok) throw new Error(parsed.message);
		const stopped = { ...plan(parsed.request), gap: { hard: 0, soft: 3 } };
		const answer = answerOf(parsed.request, stopped);
		expect(answer.gap).toEqual({ hard: 0, soft: 3 });
		expect(answerSchema(answer), JSON.stringify(answerSchema.errors)).toBe(true);
	});

	it('refuse what the planner refuses', () => {
		expect(requestSchema({ ...FILE, runs: [{ ...FILE.runs[0], minutes: -1 }] })).toBe(false);
		expect(requestSchema({ ...FILE, extra: 1 })).toBe(false);
	});
});
