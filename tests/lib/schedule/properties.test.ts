import { describe, expect, it } from 'vitest';
import { pointsOf, remarksOn } from '../../../scripts/oracle/checker.ts';
import { randomFrom, randomWeek } from '../../../scripts/random-week.ts';
import type { Availability, PlanRequest } from '../../../src/lib/model/request.ts';
import type { PlacedSession } from '../../../src/lib/model/session.ts';
import { DAYS, SLOTS, dayAt, dayIndex } from '../../../src/lib/model/week.ts';
import type { Day } from '../../../src/lib/model/week.ts';
import { judge } from '../../../src/lib/schedule/judge.ts';
import { byScore } from '../../../src/lib/schedule/score.ts';
import { solve } from '../../../src/lib/schedule/solve.ts';
import type { Solution } from '../../../src/lib/schedule/solve.ts';

const WEEKS = 300;

/** Calls back with random weeks, the best of each, and chance. */
function everyWeek(
	seed: number,
	visit: (request: PlanRequest, best: Solution, random: () => number) => void,
	dated = 0.2,
): void {
	const random = randomFrom(seed);
	for (let index = 0; index < WEEKS; index += 1) {
		const request = randomWeek(random, {
			runs: [1, 5],
			strength: [1, 3],
			openRuns: 0.3,
			roaming: 0.25,
			dated,
			detailed: true,
		});
		visit(request, best(request), random);
	}
}

const best = (request: PlanRequest): Solution => solve(request, 'separate') as Solution;
const pick = <T>(random: () => number, list: readonly T[]): T =>
	list[Math.floor(random() * list.length)] as T;

describe('whatever the week, the best plan', () => {
	it('is never worse for more free time', { timeout: 120_000 }, () => {
		everyWeek(1, (request, { score }, random) => {
			const [day, slot] = [pick(random, DAYS), pick(random, SLOTS)];
			const minutes = request.availability[day]?.[slot];
			const more = pick(random, [undefined, minutes === undefined ? undefined : minutes + 60]);
			for (const availability of [
				{ ...request.availability, [day]: { ...request.availability[day], [slot]: more } },
				{ ...request.availability, [day]: undefined },
				{},
			])
				expect(
					byScore(best({ ...request, availability }).score, score),
					JSON.stringify({ request, availability }),
				).toBeLessThanOrEqual(0);
		});
	});

	it(
		'is never better for less free time, if no run stands there that was fixed',
		{ timeout: 120_000 },
		() => {
			everyWeek(2, (request, { score }, random) => {
				const [day, slot] = [pick(random, DAYS), pick(random, SLOTS)];
				const availability: Availability = { ...request.availability, [day]: { [slot]: 0 } };
				const isLess = Object.entries(request.availability[day] ?? {}).every(([half]) => half === slot);
				if (!isLess) return;
				expect(
					byScore(score, best({ ...request, availability }).score),
					JSON.stringify({ request, availability }),
				).toBeLessThanOrEqual(0);
			});
		},
	);

	it('stays as it is when every session is pinned where it stands', { timeout: 120_000 }, () => {
		everyWeek(3, (request, { sessions }) => {
			const pinned = pinnedTo(request, sessions, () => true);
			const again = best(pinned);
			expect(spots(again.sessions)).toEqual(spots(sessions));
			// Minutes are not held against a run whose place is decided; all else counts as before.
			const judged = judge(request, 'separate', sessions);
			const excused = judged.findings.filter(
				({ rule, sessions: [id] }) => rule === 'free-time' && request.runs.some((run) => run.id === id),
			);
			const hard = excused.reduce((sum, { points }) => sum + points, 0);
			expect(again.score).toEqual({ ...judged.score, hard: judged.score.hard - hard });
		});
	});

	it('is as good when one session is pinned where it stands', { timeout: 120_000 }, () => {
		everyWeek(4, (request, { sessions, score }, random) => {
			if (score.hard > 0) return;
			const { id } = pick(random, sessions);
			const pinned = pinnedTo(request, sessions, (session) => session.id === id);
			expect(best(pinned).score, JSON.stringify(request)).toEqual(score);
		});
	});

	it('is no better for a strength session pinned anywhere else', { timeout: 120_000 }, () => {
		everyWeek(5, (request, { score }, random) => {
			const [day, slot] = [pick(random, DAYS), pick(random, SLOTS)];
			const strength = request.strength.map((session, index) =>
				index === 0 && session.day === undefined && session.slot === undefined
					? { ...session, day, slot }
					: session,
			);
			const pinned = best({ ...request, strength });
			expect(byScore(score, pinned.score), JSON.stringify(request)).toBeLessThanOrEqual(0);
		});
	});

	it('turns with a repeating week: the same score from any day on', { timeout: 120_000 }, () => {
		everyWeek(
			6,
			(request, { score, sessions }, random) => {
				const days = 1 + Math.floor(random() * 6);
				const turned = turnedBy(request, days);
				expect(best(turned).score, JSON.stringify(request)).toEqual(score);
				const moved = sessions.map((session) => ({ ...session, day: later(session.day, days) }));
				expect(judge(turned, 'separate', moved).score).toEqual(score);
			},
			0,
		);
	});

	it('does not hang on the order sessions are entered in, nor on their names', { timeout: 120_000 }, () => {
		everyWeek(7, (request, { score }) => {
			const name = (id: string): string => `${id.startsWith('r') ? 's' : 'r'}${9 - Number(id.slice(1))}`;
			const renamed: PlanRequest = {
				...request,
				runs: request.runs.map((run) => ({ ...run, id: name(run.id) })).reverse(),
				strength: request.strength.map((session) => ({ ...session, id: name(session.id) })).reverse(),
				lastWeek: Object.fromEntries(
					Object.entries(request.lastWeek ?? {}).map(([id, day]) => [name(id), day]),
				),
			};
			expect(best(renamed).score, JSON.stringify(request)).toEqual(score);
		});
	});

	it('breaks no more without one of the strength sessions', { timeout: 120_000 }, () => {
		everyWeek(8, (request, { score }) => {
			for (const { id } of request.strength) {
				const strength = request.strength.filter((session) => session.id !== id);
				const { hard } = solve({ ...request, strength }, 'separate')?.score ?? { hard: 0 };
				expect(hard, JSON.stringify({ request, without: id })).toBeLessThanOrEqual(score.hard);
			}
		});
	});

	it('gains by a wish at most what a wish is worth, and never loses', { timeout: 120_000 }, () => {
		everyWeek(9, (request, { score }, random) => {
			const [first, ...others] = request.strength;
			if (!first || first.preferredDay) return;
			const wish = { ...first, preferredDay: pick(random, DAYS) };
			const then = best({ ...request, strength: [wish, ...others] }).score;
			expect(then.hard, JSON.stringify(request)).toBe(score.hard);
			expect(then.soft).toBeGreaterThanOrEqual(score.soft);
			expect(then.soft).toBeLessThanOrEqual(score.soft + 4);
		});
	});

	it('is worth what a second checker says, sentence by sentence', () => {
		everyWeek(10, (request, { sessions, score }) => {
			const remarks = remarksOn(request, 'separate', sessions);
			expect(pointsOf(remarks)).toEqual(score);
			const said = new Set(remarks.map(({ rule, message }) => `${rule} ${message}`));
			for (const { rule, messageId } of judge(request, 'separate', sessions).findings)
				expect(said).toContain(`${rule} ${messageId}`);
		});
	});
});

/** The request with sessions told to stand where they stand. */
function pinnedTo(
	request: PlanRequest,
	sessions: readonly PlacedSession[],
	isPinned: (session: { readonly id: string }) => boolean,
): PlanRequest {
	const pin = <T extends { readonly id: string }>(asked: T): T => {
		const placed = sessions.find(({ id }) => id === asked.id);
		if (!placed || !isPinned(asked)) return asked;
		const { day, slot, start } = placed;
		return { ...asked, day, slot, start };
	};
	return { ...request, runs: request.runs.map(pin), strength: request.strength.map(pin) };
}

const spots = (sessions: readonly PlacedSession[]): string[] =>
	sessions.map(({ id, day, slot, start }) => `${id} ${day} ${slot} ${start}`).sort();

const later = (day: Day, days: number): Day => dayAt(dayIndex(day) + days);

/** Everything that names a day, so many days later. */
function turnedBy(request: PlanRequest, days: number): PlanRequest {
	const turn = <T extends { readonly day?: Day | undefined; readonly preferredDay?: Day | undefined }>(
		session: T,
	): T => ({
		...session,
		day: session.day && later(session.day, days),
		preferredDay: session.preferredDay && later(session.preferredDay, days),
	});
	return {
		...request,
		runs: request.runs.map(turn),
		strength: request.strength.map(turn),
		availability: Object.fromEntries(DAYS.map((day) => [later(day, days), request.availability[day]])),
		lastWeek: Object.fromEntries(
			Object.entries(request.lastWeek ?? {}).map(([id, day]) => [id, later(day, days)]),
		),
	};
}
