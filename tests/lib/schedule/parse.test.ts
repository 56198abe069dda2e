import { describe, expect, it } from 'vitest';
import { parsePlanRequest } from '../../../src/lib/schedule/parse.ts';

const run = (over: object = {}) => ({ id: 'r', kind: 'easy', minutes: 45, day: 'tue', ...over });
const lift = (over: object = {}) => ({ id: 's', kind: 'heavy-legs', minutes: 40, ...over });
const around = (over: object = {}) => ({ kind: 'long', minutes: 90, day: 'sun', ...over });
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
	['runs[0].day', file({ runs: [{ id: 'r', kind: 'race', minutes: 45 }] })],
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
	['runs[0].distance', file({ runs: [run({ distance: '10k' })] })],
	['runs[0].distance', file({ runs: [run({ kind: 'race', distance: '100 miles' })] })],
	['times.am', file({ times: { am: '13:00' } })],
	['times.pm', file({ times: { pm: '11:59' } })],
	['phase', file({ phase: 'peak' })],
	['dated.monday', file({ dated: {} })],
	['dated.monday', file({ dated: { monday: '2026-12-01' } })],
	['dated.monday', file({ dated: { monday: '2026-02-30' } })],
	['dated.monday', file({ dated: { monday: '2026-13-01' } })],
	['dated.monday', file({ dated: { monday: 'Monday' } })],
	['dated.before[0].day', file({ dated: { monday: '2026-11-30', before: [{ kind: 'easy', minutes: 30 }] } })],
	[
		'dated.after[1].contacts',
		file({ dated: { monday: '2026-11-30', after: [around(), around({ contacts: 30 })] } }),
	],
	[
		'dated.after[0].start',
		file({ dated: { monday: '2026-11-30', after: [around({ slot: 'pm', start: '07:00' })] } }),
	],
	[
		'dated.before',
		file({ dated: { monday: '2026-11-30', before: Array.from({ length: 29 }, () => around()) } }),
	],
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

	it('reads runs without a day: they may stand on any', () => {
		const parsed = parsePlanRequest(
			file({ runs: [{ id: 'r', kind: 'easy', minutes: 45, preferredDay: 'sat' }] }),
		);
		expect(parsed).toMatchObject({ ok: true, request: { runs: [{ id: 'r', preferredDay: 'sat' }] } });
	});

	it('reads when the halves of a day start', () => {
		expect(parsePlanRequest(file({ times: { am: '05:30' } }))).toMatchObject({
			ok: true,
			request: { times: { am: 330, pm: undefined } },
		});
	});

	it('reads a particular week with what stands before and after, each with a name of its own', () => {
		const dated = {
			monday: '2026-11-30',
			before: [around(), around({ day: 'sat', start: '17:30' })],
			after: [around({ kind: 'race', priority: 'B', distance: '10k', slot: 'pm' })],
		};
		expect(parsePlanRequest(file({ dated }))).toMatchObject({
			ok: true,
			request: {
				dated: {
					monday: '2026-11-30',
					before: [
						{ id: 'before[0]', week: -1, slot: 'am', start: 420 },
						{ id: 'before[1]', week: -1, slot: 'pm', start: 1050 },
					],
					after: [{ id: 'after[0]', week: 1, slot: 'pm', start: 1080, priority: 'B', distance: '10k' }],
				},
			},
		});
		expect(parsePlanRequest(file({ dated: { monday: '2026-11-30' } }))).toMatchObject({
			ok: true,
			request: { dated: { before: [], after: [] } },
		});
	});

	it('takes every field of the format', () => {
		const full = file({
			strategy: 'consolidate',
			athlete: { age: 61, liftingWeeks: 2, longestRunMinutes: 90 },
			runs: [run({ kind: 'race', slot: 'am', start: '09:00', priority: 'B', distance: 'half' })],
			phase: 'maintain',
			strength: [lift({ kind: 'plyo', contacts: 30, day: 'mon', slot: 'pm', preferredDay: 'mon' })],
			availability: { mon: { am: 0, pm: 90 }, sun: {} },
			lastWeek: { s: 'mon' },
		});
		expect(parsePlanRequest(full).ok).toBe(true);
	});
});
