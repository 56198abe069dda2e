import { describe, expect, it } from 'vitest';
import { randomFrom, randomWeek } from '../../../scripts/random-week.ts';
import type { PlanRequest } from '../../../src/lib/model/request.ts';
import type { PlacedSession } from '../../../src/lib/model/session.ts';
import {
	PLACEMENTS_APART,
	alternativesTo,
	inHalf,
	onDay,
	placementsApart,
} from '../../../src/lib/schedule/alternatives.ts';
import { judge } from '../../../src/lib/schedule/judge.ts';
import { byScore } from '../../../src/lib/schedule/score.ts';
import { solve } from '../../../src/lib/schedule/solve.ts';
import type { JudgedWeek } from '../../../src/lib/schedule/types.ts';
import { bruteForce, placements } from '../../helpers/brute-force.ts';

const bestOf = (request: PlanRequest): JudgedWeek =>
	judge(request, 'separate', solve(request, 'separate')?.sessions ?? []);

const lift = (id: string, day: PlacedSession['day'], slot: PlacedSession['slot'] = 'am'): PlacedSession => ({
	...{ id, day, slot },
	kind: 'upper-core',
	minutes: 30,
	start: slot === 'am' ? 420 : 1080,
});

describe('two weeks', () => {
	it('differ by each session on another day', () => {
		const week = [lift('a', 'mon'), lift('b', 'wed')];
		expect(placementsApart(week, week, onDay)).toBe(0);
		expect(placementsApart(week, [lift('a', 'mon'), lift('b', 'thu')], onDay)).toBe(1);
		expect(placementsApart(week, [lift('a', 'tue'), lift('b', 'thu')], onDay)).toBe(2);
	});

	it('do not differ by sessions that swap, being alike', () => {
		expect(
			placementsApart([lift('a', 'mon'), lift('b', 'wed')], [lift('a', 'wed'), lift('b', 'mon')], onDay),
		).toBe(0);
	});

	it('differ in halves of a day where days are alike', () => {
		expect(placementsApart([lift('a', 'mon')], [lift('a', 'mon', 'pm')], onDay)).toBe(0);
		expect(placementsApart([lift('a', 'mon')], [lift('a', 'mon', 'pm')], inHalf)).toBe(1);
	});
});

describe('the weeks offered beside the best', () => {
	const random = randomFrom(41);
	const requests = Array.from({ length: 120 }, () =>
		randomWeek(random, {
			runs: [2, 4],
			strength: [1, 3],
			openRuns: 0.2,
			roaming: 0.2,
			dated: 0.2,
			detailed: true,
		}),
	);
	const answers = requests.map((request) => {
		const best = bestOf(request);
		return { request, best, others: alternativesTo(request, 'separate', best) };
	});

	it('differ from it and from each other by at least two placements, or by one where one is all there is', () => {
		for (const { request, best, others } of answers) {
			const open = [...request.runs, ...request.strength].filter(
				({ day, slot, start }) => day === undefined || (slot === undefined && start === undefined),
			);
			const weeks = [best, ...others].map(({ sessions }) => sessions);
			for (const [index, week] of weeks.entries())
				for (const other of weeks.slice(index + 1))
					expect(placementsApart(week, other, inHalf), JSON.stringify(request)).toBeGreaterThanOrEqual(
						Math.min(PLACEMENTS_APART, open.length),
					);
		}
	});

	it('are three at most, best first, and none better', () => {
		for (const { best, others } of answers) {
			expect(others.length).toBeLessThanOrEqual(3);
			for (const [index, { score }] of others.entries())
				expect(byScore((others[index - 1] ?? best).score, score)).toBeLessThanOrEqual(0);
		}
		expect(answers.filter(({ others }) => others.length === 3).length).toBeGreaterThan(60);
	});

	it('keep every hard rule where the best does', () => {
		for (const { best, others } of answers)
			if (best.score.hard === 0) for (const { score } of others) expect(score.hard).toBe(0);
	});

	it('are judged as they stand', () => {
		for (const { request, others } of answers)
			for (const { sessions, score } of others)
				expect(judge(request, 'separate', sessions).score).toEqual(score);
	});

	it(
		'hold the best week of those with two sessions on other days, as brute force finds it',
		{ timeout: 120_000 },
		() => {
			let compared = 0;
			for (const { request, best, others } of answers) {
				const open = placements(request);
				if (open > 3000 || request.strength.length < 2) continue;
				const next = bruteForce(
					request,
					'separate',
					(week) => placementsApart(week, best.sessions, onDay) >= PLACEMENTS_APART,
				);
				if (!next || (best.score.hard === 0 && next.hard > 0)) continue;
				compared += 1;
				expect(
					others.map(({ score }) => score),
					JSON.stringify(request),
				).toContainEqual(next);
			}
			expect(compared).toBeGreaterThan(20);
		},
	);

	it('are none when nothing can stand elsewhere', () => {
		const [, pinned] = [lift('a', 'mon'), lift('b', 'tue')].map(({ id, day, slot }) => ({
			...{ id, day, slot },
			kind: 'upper-core' as const,
			minutes: 30,
		}));
		const request: PlanRequest = {
			...{ strategy: 'separate', athlete: {}, runs: [], availability: {} },
			strength: pinned ? [pinned] : [],
		};
		expect(alternativesTo(request, 'separate', bestOf(request))).toEqual([]);
	});
});
