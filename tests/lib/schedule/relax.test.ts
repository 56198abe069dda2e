import { describe, expect, it } from 'vitest';
import { randomFrom, randomWeek } from '../../../scripts/random-week.ts';
import type { PlanRequest } from '../../../src/lib/model/request.ts';
import type { RunKind, StrengthKind } from '../../../src/lib/model/session.ts';
import type { Day } from '../../../src/lib/model/week.ts';
import { plan } from '../../../src/lib/schedule/plan.ts';
import { relaxations } from '../../../src/lib/schedule/relax.ts';
import { solve } from '../../../src/lib/schedule/solve.ts';

function request(
	runs: readonly (readonly [Day, RunKind])[],
	strength: readonly (readonly [StrengthKind, number])[],
	rest: Partial<PlanRequest> = {},
): PlanRequest {
	return {
		strategy: 'separate',
		athlete: {},
		runs: runs.map(([day, kind], index) => ({ id: `r${index}`, kind, minutes: 60, day, slot: 'am' })),
		strength: strength.map(([kind, minutes], index) => ({ id: `s${index}`, kind, minutes })),
		availability: {},
		...rest,
	};
}

const twoHeavy = [
	['heavy-legs', 40],
	['heavy-legs', 40],
] as const;
/** The ways out of a week, with what its best plan scores now. */
const waysOut = (week: PlanRequest) =>
	relaxations(week, 'separate', solve(week, 'separate')?.score ?? { hard: 0, soft: 0 });
const ways = (week: PlanRequest) => waysOut(week).map(({ id }) => id);

describe('ways out of an impossible week', () => {
	it('are offered only when no week keeps every hard rule, and each of them then does', () => {
		const crowded = request(
			[
				['mon', 'intervals'],
				['wed', 'tempo'],
				['fri', 'hills'],
				['sun', 'long'],
			],
			twoHeavy,
			{ athlete: { age: 55 } },
		);
		const answer = plan(crowded);
		expect(answer.status).toBe('relaxed');
		expect(answer.best.findings.some(({ severity }) => severity === 'hard')).toBe(true);
		expect(answer.relaxations.length).toBeGreaterThan(0);
		for (const { week, request: changed } of answer.relaxations) {
			expect(week.score.hard).toBe(0);
			expect(plan(changed).status).toBe('optimal');
		}
		expect(plan(request([['wed', 'intervals']], twoHeavy)).relaxations).toEqual([]);
	});

	it('come in the order of the evidence: lighten one leg day first', () => {
		const week = request(
			[
				['wed', 'intervals'],
				['sat', 'long'],
			],
			twoHeavy,
			{ athlete: { age: 50 } },
		);
		expect(ways(week)[0]).toBe('lighten-second-heavy');
		expect(ways(week)).not.toContain('lighten-all-heavy');
	});

	it('shorten sessions that do not fit the minutes', () => {
		const everyDay = { am: 20, pm: 0 };
		const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
		const availability = Object.fromEntries(days.map((day) => [day, everyDay]));
		const [way] = waysOut(request([], [['upper-core', 30]], { availability }));
		expect(way).toMatchObject({ id: 'shorten', sessions: ['s0'] });
		expect(way?.request.strength[0]?.minutes).toBe(15);
	});

	it('drop one session of four', () => {
		const four = (['upper-core', 'light-legs', 'upper-core', 'light-legs'] as const).map(
			(kind) => [kind, 30] as const,
		);
		expect(ways(request([['wed', 'easy']], four))).toEqual(['drop-third-strength']);
	});

	it('lighten all leg days in race week', () => {
		expect(ways(request([['sun', 'race']], [['heavy-legs', 40]]))).toEqual(['lighten-all-heavy']);
	});

	it('move the long run', () => {
		const week = request(
			[
				['mon', 'intervals'],
				['thu', 'intervals'],
				['sat', 'long'],
			],
			[['heavy-legs', 40]],
			{
				athlete: { age: 55 },
				availability: Object.fromEntries(
					(['mon', 'wed', 'thu', 'fri', 'sat', 'sun'] as const).map((day) => [day, { am: 0, pm: 0 }]),
				),
			},
		);
		expect(ways(week)).not.toContain('move-long-run');
		const movable = {
			...week,
			availability: {
				mon: { am: 0, pm: 0 },
				tue: { am: 0, pm: 0 },
				wed: { am: 0, pm: 0 },
				thu: { pm: 0 },
				sat: { am: 0, pm: 0 },
				sun: { am: 0, pm: 0 },
			},
		};
		expect(ways(movable)).toContain('move-long-run');
	});

	it('make several changes together when none is enough alone', () => {
		const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
		const availability = Object.fromEntries(days.map((day) => [day, { am: 20, pm: 0 }]));
		const [way, ...others] = waysOut(request([['sun', 'race']], [['heavy-legs', 40]], { availability }));
		expect(others).toEqual([]);
		expect(way?.request.strength[0]).toMatchObject({ kind: 'light-legs', minutes: 15 });
	});

	it('are none when nothing helps: seven days of running leave no rest day', () => {
		const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
		expect(
			ways(
				request(
					days.map((day) => [day, 'easy']),
					[['upper-core', 15]],
				),
			),
		).toEqual([]);
	});

	it('leave a run that may stand on any day where it is: it moves by itself', () => {
		const week = request([], [['heavy-legs', 40]]);
		const runs = (['long', 'race'] as const).map((kind) => ({
			id: kind,
			kind,
			minutes: 60,
			...(kind === 'race' ? { day: 'sun' as const } : {}),
		}));
		expect(ways({ ...week, runs })).toEqual(['lighten-all-heavy']);
	});
});

describe('each way out of a random impossible week', () => {
	const random = randomFrom(31);
	const weeks = Array.from({ length: 150 }, () =>
		randomWeek(random, { runs: [3, 6], strength: [2, 4], openRuns: 0.3, roaming: 0.2, dated: 0.2 }),
	);
	const impossible = weeks.flatMap((week) => {
		const now = solve(week, 'separate')?.score;
		return now && now.hard > 0 ? [{ week, now, found: relaxations(week, 'separate', now) }] : [];
	});

	it('comes in the order of the evidence, one of each sort at most', () => {
		expect(impossible.length).toBeGreaterThan(50);
		const seen = new Set<string>();
		for (const { found } of impossible) {
			const order = found.map(({ id }) => ORDER.indexOf(id));
			expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
			for (const { id } of found) seen.add(id);
		}
		expect(seen.size).toBeGreaterThan(3);
	});

	it('keeps every hard rule with the best week there then is', () => {
		for (const { found } of impossible) {
			for (const { request: changed, week } of found) {
				expect(week.score.hard).toBe(0);
				expect(solve(changed, 'separate')?.score).toEqual(week.score);
			}
		}
	});

	it('is priced against the best week for what was asked', () => {
		for (const { now, found } of impossible) {
			for (const { price, week } of found) {
				expect(price).toEqual({ hard: now.hard, soft: now.soft - week.score.soft });
			}
		}
	});

	it('changes only the sessions it names', () => {
		for (const { week, found } of impossible) {
			for (const { sessions, request: changed } of found) {
				const before = [...week.runs, ...week.strength];
				const after = [...changed.runs, ...changed.strength];
				for (const asked of before) if (!sessions.includes(asked.id)) expect(after).toContainEqual(asked);
				expect(changed).toMatchObject({ athlete: week.athlete, availability: week.availability });
			}
		}
	});
});

const ORDER = [
	'lighten-second-heavy',
	'lighten-all-heavy',
	'shorten',
	'drop-third-strength',
	'move-long-run',
] as const;
