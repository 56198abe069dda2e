import { describe, expect, it } from 'vitest';
import type { PlanRequest } from '../../../src/lib/model/request.ts';
import { judge, moveSession, objections } from '../../../src/lib/schedule/judge.ts';
import { plan } from '../../../src/lib/schedule/plan.ts';

const WEEK: PlanRequest = {
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

describe('a plan', () => {
	const answer = plan(WEEK);

	it('places every strength session and every run whose half of the day was open', () => {
		expect(answer.status).toBe('optimal');
		expect(answer.best.sessions.map(({ id }) => id).sort()).toEqual(['r1', 'r2', 's1', 's2']);
		expect(answer.best.sessions.find(({ id }) => id === 's2')?.day).toBe('fri');
	});

	it('starts the morning at 07:00 and the evening at 18:00', () => {
		for (const { slot, start } of answer.best.sessions) expect(start).toBe(slot === 'am' ? 420 : 1080);
	});

	it('offers three other weeks, each different and none better', () => {
		const days = [answer.best, ...answer.alternatives].map(({ sessions }) =>
			sessions.map(({ id, day, slot }) => `${id} ${day} ${slot}`).join(),
		);
		expect(answer.alternatives).toHaveLength(3);
		expect(new Set(days).size).toBe(4);
		for (const { score } of answer.alternatives) {
			expect(score.hard > 0 || score.soft <= answer.best.score.soft).toBe(true);
		}
	});

	it('still offers three weeks when the day is pinned and only halves are left, if there are any', () => {
		const pinned = plan({ ...WEEK, strength: [{ id: 's2', kind: 'upper-core', minutes: 30, day: 'fri' }] });
		expect(pinned.alternatives.length).toBeGreaterThan(0);
		const fixed = plan({
			...WEEK,
			runs: [],
			strength: [{ id: 's', kind: 'plyo', minutes: 9, day: 'fri', slot: 'am' }],
		});
		expect(fixed.alternatives).toEqual([]);
	});

	it('says of every other place what speaks against it', () => {
		const list = answer.whyNot['s1'] ?? [];
		expect(list).toHaveLength(13);
		expect(list.find(({ day, slot }) => day === 'mon' && slot === 'am')).toMatchObject({
			rules: expect.arrayContaining(['free-time', 'key-runs-on-fresh-legs']) as string[],
		});
		for (const { cost, hard } of list) expect(hard > 0 || cost >= 0).toBe(true);
	});

	it('has an answer for a week without runs or without strength', () => {
		expect(plan({ ...WEEK, runs: [] }).status).toBe('optimal');
		expect(plan({ ...WEEK, strength: [] }).best.sessions).toHaveLength(2);
		expect(plan({ ...WEEK, runs: [], strength: [] })).toMatchObject({ status: 'optimal', alternatives: [] });
	});

	it('keeps a session with a time at that time', () => {
		const timed = plan({ ...WEEK, strength: [{ id: 's', kind: 'upper-core', minutes: 30, start: 750 }] });
		expect(timed.best.sessions.find(({ id }) => id === 's')).toMatchObject({ slot: 'pm', start: 750 });
		const early = plan({ ...WEEK, strength: [{ id: 's', kind: 'upper-core', minutes: 30, start: 300 }] });
		expect(early.best.sessions.find(({ id }) => id === 's')).toMatchObject({ slot: 'am', start: 300 });
	});
});

describe('one window a day', () => {
	const oneWindow: PlanRequest = {
		...WEEK,
		runs: [{ id: 'r', kind: 'easy', minutes: 60, day: 'tue' }],
		strength: [{ id: 's', kind: 'heavy-legs', minutes: 40, day: 'tue' }],
		availability: { tue: { am: 0 } },
	};

	it('lets strength follow a run at once, demoted and said so', () => {
		const { best, status } = plan(oneWindow);
		expect(status).toBe('optimal');
		expect(best.sessions.map(({ id, slot, start }) => `${id} ${slot} ${start}`)).toEqual([
			'r pm 1080',
			's pm 1140',
		]);
		expect(best.findings.map(({ rule }) => rule)).toContain('short-gap-demotes');
	});

	it('does not when the minutes free hold only one of the two', () => {
		expect(plan({ ...oneWindow, availability: { tue: { am: 0, pm: 99 } } }).status).toBe('relaxed');
		expect(plan({ ...oneWindow, availability: { tue: { am: 0, pm: 100 } } }).status).toBe('optimal');
	});

	it('puts a run without a half of the day where it fits, and leaves it if it fits nowhere', () => {
		const run = (availability: PlanRequest['availability']) =>
			plan({ ...oneWindow, strength: [], availability }).best.sessions[0]?.slot;
		expect(run({ tue: { am: 30 } })).toBe('pm');
		expect(run({ tue: { am: 0, pm: 30 } })).toBe('pm');
		expect(run({ tue: { am: 0, pm: 0 } })).toBe('am');
	});
});

describe('moving a session', () => {
	const { best } = plan(WEEK);

	it('judges the week as it then stands', () => {
		const moved = moveSession(WEEK, best.sessions, 's1', 'mon', 'pm');
		const judged = judge(WEEK, 'separate', moved);
		expect(judged.score.hard).toBeGreaterThan(0);
		expect(judged.findings.find(({ severity }) => severity === 'hard')?.rule).toBe('key-runs-on-fresh-legs');
	});

	it('moves runs as well', () => {
		const moved = moveSession(WEEK, best.sessions, 'r2', 'sun', 'pm');
		expect(moved.find(({ id }) => id === 'r2')).toMatchObject({ day: 'sun', slot: 'pm', start: 1080 });
		expect(objections(WEEK, 'separate', best.sessions, 'r1')).toHaveLength(13);
	});

	it('has nothing to say of a session that is not there', () => {
		expect(objections(WEEK, 'separate', best.sessions, 'nobody')).toEqual([]);
	});
});
