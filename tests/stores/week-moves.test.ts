import { describe, expect, test } from 'vitest';
import type { PlacedSession } from '../../src/lib/model/session.ts';
import { judge } from '../../src/lib/schedule/judge.ts';
import type { PlanRequest } from '../../src/lib/schedule/types.ts';
import { moveOptions } from '../../src/stores/week/moves.ts';

/** Intervals on Wednesday, a long run on Sunday, heavy legs on Thursday evening, Friday blocked. */
const request: PlanRequest = {
	strategy: 'separate',
	athlete: {},
	runs: [
		{ id: 'r1', kind: 'intervals', minutes: 60, day: 'wed', slot: 'am' },
		{ id: 'r2', kind: 'long', minutes: 95, day: 'sun', slot: 'am' },
	],
	strength: [{ id: 's1', kind: 'heavy-legs', minutes: 40 }],
	availability: { fri: { am: 0, pm: 0 }, wed: { pm: 0 } },
};
const sessions: readonly PlacedSession[] = [
	{ id: 'r1', kind: 'intervals', minutes: 60, day: 'wed', slot: 'am', start: 420 },
	{ id: 's1', kind: 'heavy-legs', minutes: 40, day: 'thu', slot: 'pm', start: 1080 },
	{ id: 'r2', kind: 'long', minutes: 95, day: 'sun', slot: 'am', start: 420 },
];
const week = judge(request, 'separate', sessions);
const options = (id: string) => moveOptions(request, 'separate', week, id);
const optionAt = (id: string, day: string, slot: string) => {
	const option = options(id).find((one) => one.day === day && one.slot === slot);
	if (!option) throw new Error(`no option at ${day} ${slot}`);
	return option;
};

describe('where a session could go', () => {
	test('lists all fourteen halves in order, for strength and for runs', () => {
		expect(
			options('s1')
				.map(({ day, slot }) => `${day} ${slot}`)
				.slice(0, 3),
		).toEqual(['mon am', 'mon pm', 'tue am']);
		expect(options('r1')).toHaveLength(14);
		expect(options('nobody')).toEqual([]);
	});

	test('knows where it stands and what is blocked', () => {
		expect(optionAt('s1', 'thu', 'pm').state).toBe('here');
		expect(optionAt('s1', 'fri', 'am').state).toBe('blocked');
		expect(optionAt('s1', 'mon', 'am').state).toBe('free');
	});

	test('says which firm rule a place would break, the worst first', () => {
		const { hard, against } = optionAt('s1', 'tue', 'pm');
		expect(hard).toBeGreaterThan(0);
		expect(against[0]).toMatchObject({ rule: 'key-runs-on-fresh-legs', severity: 'hard' });
	});

	test('knows where the session would still clash, though less than now', () => {
		const clashing = judge(
			request,
			'separate',
			sessions.map((one) => (one.id === 's1' ? { ...one, day: 'tue', slot: 'pm', start: 1080 } : one)),
		);
		const [am] = moveOptions(request, 'separate', clashing, 's1').filter(({ day }) => day === 'tue');
		expect(am).toMatchObject({ clashing: true });
		expect(am?.hard).toBeLessThanOrEqual(0);
		expect(optionAt('s1', 'mon', 'am').clashing).toBe(false);
	});

	test('says what a place would lose, and that one just as good loses nothing', () => {
		expect(optionAt('s1', 'wed', 'am').lost.map(({ rule }) => rule)).toContain('lift-day-after-key-run');
		expect(optionAt('s1', 'mon', 'am')).toMatchObject({ hard: 0, cost: 0 });
	});

	test('lets two sessions change places', () => {
		const { swapsWith, moved } = optionAt('s1', 'sun', 'am');
		expect(swapsWith?.id).toBe('r2');
		expect(moved).toMatchObject({ s1: { day: 'sun', slot: 'am' }, r2: { day: 'thu', slot: 'pm' } });
	});

	test('lets a run and the strength that stood there change places, each at its own start', () => {
		const { swapsWith, moved } = optionAt('r2', 'thu', 'pm');
		expect(swapsWith?.id).toBe('s1');
		expect(moved).toEqual({
			r2: { day: 'thu', slot: 'pm', start: 1080 },
			s1: { day: 'sun', slot: 'am', start: 420 },
		});
	});

	test('puts strength straight after the run when the other half is blocked', () => {
		const { swapsWith, moved } = optionAt('s1', 'wed', 'am');
		expect(swapsWith).toBeUndefined();
		expect(moved).toEqual({ s1: { day: 'wed', slot: 'am', start: 480 } });
	});

	test('agrees with the judge about the week that follows', () => {
		for (const { after, hard, cost } of options('s1')) {
			const judged = judge(request, 'separate', after).score;
			expect(hard).toBe(judged.hard - week.score.hard);
			expect(cost).toBe(week.score.soft - judged.soft);
		}
	});
});
