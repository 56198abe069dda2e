import { describe, expect, it } from 'vitest';
import { parsePlanRequest } from '../../../src/lib/schedule/parse.ts';

const run = (over: object = {}) => ({ id: 'r', kind: 'easy', minutes: 45, day: 'tue', ...over });
const lift = (over: object = {}) => ({ id: 's', kind: 'heavy-legs', minutes: 40, ...over });
const file = (over: object = {}) => ({ version: 1, runs: [run()], strength: [lift()], ...over });

/** Every row is refused at this path. */
const REFUSED: readonly (readonly [path: string, value: unknown])[] = [
	['', null],
	['', 'text'],
	['version', { runs: [], strength: [] }],
	['version', file({ version: 2 })],
	['runs', { version: 1, strength: [] }],
	['runs', file({ runs: 'many' })],
	['runs', file({ runs: Array.from({ length: 1000 }, (_, index) => run({ id: `r${index}` })) })],
	['strength', file({ strength: Array.from({ length: 5 }, (_, index) => lift({ id: `s${index}` })) })],
	['runs[0].minutes', file({ runs: [run({ minutes: -3 })] })],
	['runs[0].minutes', file({ runs: [run({ minutes: Number.NaN })] })],
	['runs[0].minutes', file({ runs: [run({ minutes: Infinity })] })],
	['runs[0].minutes', file({ runs: [run({ minutes: 30.5 })] })],
	['runs[0].minutes', file({ runs: [run({ minutes: '30' })] })],
	['runs[0].minutes', file({ runs: [run({ minutes: 601 })] })],
	['runs[0].kind', file({ runs: [run({ kind: 'sprint' })] })],
	['runs[0].kind', file({ runs: [run({ kind: 'heavy-legs' })] })],
	['runs[0].day', file({ runs: [{ id: 'r', kind: 'easy', minutes: 45 }] })],
	['runs[0].day', file({ runs: [run({ day: 'Tuesday' })] })],
	['runs[0].slot', file({ runs: [run({ slot: 'noon' })] })],
	['runs[0].start', file({ runs: [run({ start: '25:00' })] })],
	['runs[0].start', file({ runs: [run({ slot: 'am', start: '18:00' })] })],
	['runs[0].pace', file({ runs: [run({ pace: 5 })] })],
	['runs[0].priority', file({ runs: [run({ priority: 'A' })] })],
	['runs[0].id', file({ runs: [run({ id: '' })] })],
	['runs[1].id', file({ runs: [run(), run()] })],
	['strength[0].id', file({ strength: [lift({ id: 'r' })] })],
	['strength[0].contacts', file({ strength: [lift({ contacts: 30 })] })],
	['athlete.age', file({ athlete: { age: 12 } })],
	['athlete.liftingWeeks', file({ athlete: { liftingWeeks: -1 } })],
	['availability.mon.am', file({ availability: { mon: { am: -5 } } })],
	['availability.someday', file({ availability: { someday: {} } })],
	['strategy', file({ strategy: 'best' })],
	['lastWeek.s', file({ lastWeek: { s: 'noday' } })],
];

describe('reading a planner file', () => {
	it.each(REFUSED)('refuses it at "%s"', (path, value) => {
		const parsed = parsePlanRequest(value);
		expect(parsed).toMatchObject({ ok: false, path });
		expect(parsed.ok ? '' : parsed.message).not.toBe('');
	});

	it('fills what may be missing', () => {
		expect(parsePlanRequest(file())).toMatchObject({
			ok: true,
			request: { strategy: 'auto', athlete: {}, availability: {} },
		});
	});

	it('reads times as minutes after midnight', () => {
		const parsed = parsePlanRequest(file({ runs: [run({ start: '06:30' })] }));
		expect(parsed).toMatchObject({ ok: true, request: { runs: [{ start: 390 }] } });
	});

	it('takes every field of the format', () => {
		const full = file({
			strategy: 'consolidate',
			athlete: { age: 61, liftingWeeks: 2, longestRunMinutes: 90 },
			runs: [run({ kind: 'race', slot: 'am', start: '09:00', priority: 'B' })],
			strength: [lift({ kind: 'plyo', contacts: 30, day: 'mon', slot: 'pm', preferredDay: 'mon' })],
			availability: { mon: { am: 0, pm: 90 }, sun: {} },
			lastWeek: { s: 'mon' },
		});
		expect(parsePlanRequest(full).ok).toBe(true);
	});
});
