import { describe, expect, it } from 'vitest';
import type { PlanRequest } from '../../../src/lib/model/request.ts';
import type { PlacedSession } from '../../../src/lib/model/session.ts';
import { dayAt, dayIndex } from '../../../src/lib/model/week.ts';
import { inHalf, placementsApart } from '../../../src/lib/schedule/alternatives.ts';
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
		for (const { sessions } of answer.alternatives)
			expect(placementsApart(answer.best.sessions, sessions, inHalf)).toBeGreaterThanOrEqual(2);
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

	it('says it of runs as well', () => {
		expect(Object.keys(answer.whyNot).sort()).toEqual(['r1', 'r2', 's1', 's2']);
		const list = answer.whyNot['r1'] ?? [];
		expect(list).toHaveLength(13);
		const besideLift = answer.best.sessions.find(({ id }) => id === 's1');
		const dayAfter = dayAt(dayIndex(besideLift?.day ?? 'mon') + 1);
		expect(list.find(({ day, slot }) => day === dayAfter && slot === 'am')?.rules).toContain(
			'key-runs-on-fresh-legs',
		);
	});

	it('is proved, has no conflict and no way out where every rule is kept', () => {
		expect(answer).toMatchObject({ gap: undefined, conflict: [], relaxations: [] });
	});

	it('names what clashes where no week keeps every rule', () => {
		const race = { id: 'race', kind: 'race', minutes: 60, day: 'sun', slot: 'am' } as const;
		const { status, conflict, best } = plan({ ...WEEK, runs: [race] });
		expect(status).toBe('relaxed');
		expect(conflict).toContain('keep-races-clear');
		expect(best.score.hard).toBeGreaterThan(0);
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

	it('puts a run without a half of the day where it fits, and says so where it fits nowhere', () => {
		const run = (availability: PlanRequest['availability']) =>
			plan({ ...oneWindow, strength: [], availability });
		expect(run({ tue: { am: 30 } }).best.sessions[0]?.slot).toBe('pm');
		const nowhere = run({ tue: { am: 0, pm: 0 } });
		expect(nowhere.best.sessions[0]?.day).toBe('tue');
		expect(nowhere.conflict).toEqual(['free-time']);
	});

	it('lets strength follow a run in a half of its own too, when the other half is free', () => {
		const request: PlanRequest = {
			...oneWindow,
			strength: [{ id: 's', kind: 'upper-core', minutes: 40, day: 'tue', slot: 'am' }],
			runs: [{ id: 'r', kind: 'easy', minutes: 60, day: 'tue', slot: 'am' }],
			availability: {},
		};
		expect(plan(request).best.sessions.map(({ id, start }) => `${id} ${start}`)).toEqual(['r 420', 's 480']);
		expect(plan(request).status).toBe('optimal');
	});
});

describe('a whole week', () => {
	const asked: PlanRequest = {
		...WEEK,
		runs: [
			{ id: 'long', kind: 'long', minutes: 90 },
			{ id: 'fast', kind: 'intervals', minutes: 60 },
			{ id: 'easy1', kind: 'easy', minutes: 45 },
			{ id: 'easy2', kind: 'easy', minutes: 45 },
		],
		strength: [
			{ id: 's1', kind: 'heavy-legs', minutes: 40 },
			{ id: 's2', kind: 'heavy-legs', minutes: 40 },
		],
		availability: { mon: { am: 0, pm: 90 }, wed: { am: 60, pm: 0 } },
	};
	const whole = plan(asked);
	const dayOf = (id: string) => whole.best.sessions.find((session) => session.id === id)?.day;

	it('is placed, runs and strength, with every rule kept', () => {
		expect(whole).toMatchObject({ status: 'optimal', gap: undefined });
		expect(whole.best.sessions).toHaveLength(6);
		expect(whole.best.score.hard).toBe(0);
	});

	it('has its long run at the weekend and its key runs apart', () => {
		expect(['sat', 'sun']).toContain(dayOf('long'));
		expect(whole.best.findings.map(({ rule }) => rule)).not.toContain('key-runs-apart');
	});

	it('grants the wish of a run', () => {
		for (const preferredDay of ['tue', 'sat'] as const) {
			const runs = asked.runs.map((run) => (run.id === 'easy2' ? { ...run, preferredDay } : run));
			const { best } = plan({ ...asked, runs });
			expect(best.sessions.find(({ id }) => id === 'easy2')?.day).toBe(preferredDay);
		}
	});

	it('gives each run a day of its own', () => {
		const days = ['long', 'fast', 'easy1', 'easy2'].map(dayOf);
		expect(new Set(days).size).toBe(4);
	});
});

describe('a particular week', () => {
	const lift = (kind: 'heavy-legs' | 'long', week: -1 | 1, day: 'mon' | 'sun'): PlacedSession => ({
		...{ id: `${kind}${week}`, kind, minutes: 60, day, slot: 'am', start: 420, week },
	});
	const request: PlanRequest = {
		strategy: 'separate',
		athlete: {},
		runs: [],
		strength: [{ id: 's', kind: 'heavy-legs', minutes: 40 }],
		availability: {
			...{ tue: { am: 0, pm: 0 }, wed: { am: 0, pm: 0 }, thu: { am: 0, pm: 0 } },
			...{ fri: { am: 0, pm: 0 }, sat: { am: 0, pm: 0 } },
		},
		dated: { monday: '2026-11-30', before: [], after: [] },
	};
	const dayWith = (before: PlacedSession[], after: PlacedSession[]) =>
		plan({ ...request, dated: { monday: '2026-11-30', before, after } }).best.sessions[0]?.day;

	it('minds what stands before and after it', () => {
		expect(dayWith([], [lift('long', 1, 'mon')])).toBe('mon');
		expect(dayWith([lift('heavy-legs', -1, 'sun')], [])).toBe('sun');
	});

	it('does not meet its own Monday on Sunday', () => {
		const monday: PlanRequest = {
			...request,
			runs: [{ id: 'r', kind: 'long', minutes: 90, day: 'mon', slot: 'am' }],
			strength: [{ id: 's', kind: 'heavy-legs', minutes: 40, day: 'sun' }],
		};
		expect(plan(monday).status).toBe('optimal');
		expect(plan({ ...monday, dated: undefined }).status).toBe('relaxed');
	});

	it('places its own sessions only', () => {
		const { sessions } = plan({
			...request,
			dated: {
				monday: '2026-11-30',
				before: [lift('heavy-legs', -1, 'sun')],
				after: [lift('long', 1, 'mon')],
			},
		}).best;
		expect(sessions.map(({ id, week }) => `${id} ${week ?? ''}`)).toEqual(['s 0']);
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
