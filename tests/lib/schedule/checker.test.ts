import { describe, expect, it } from 'vitest';
import { remarksOn } from '../../../scripts/oracle/checker.ts';
import { randomFrom, randomPlacement, randomWeek } from '../../../scripts/random-week.ts';
import type { PlanRequest, Run, Strategy } from '../../../src/lib/model/request.ts';
import type { PlacedSession } from '../../../src/lib/model/session.ts';
import { DAYS } from '../../../src/lib/model/week.ts';
import { check } from '../../../src/lib/rules/check.ts';
import { WORDS } from '../../../src/lib/rules/words.ts';
import { solve } from '../../../src/lib/schedule/solve.ts';

const WEEKS = 10_000;

describe('a second checker, written from the evidence', () => {
	it(`says what the rules say of ${WEEKS} random weeks, no more and no less`, { timeout: 120_000 }, () => {
		const random = randomFrom(20261124);
		const spoke = new Set<string>();
		for (let index = 0; index < WEEKS; index += 1) {
			const request = randomWeek(random, {
				runs: [0, 7],
				strength: [0, 4],
				openRuns: 0.3,
				roaming: 0.3,
				dated: 0.4,
				detailed: true,
			});
			const strategy = index % 2 === 0 ? 'consolidate' : 'separate';
			const said = expectSame(request, strategy, randomPlacement(random, request));
			for (const message of said) spoke.add(message);
		}
		// What chance does not bring: the same run every day.
		for (const message of expectSame(STEADY, 'separate', solve(STEADY, 'separate')?.sessions ?? []))
			spoke.add(message);

		const messages = Object.entries(WORDS).flatMap(([id, { messages }]) =>
			Object.keys(messages).map((message) => `${id} ${message}`),
		);
		expect([...spoke].sort()).toEqual(messages.sort());
	});

	it('says it of weeks the planner made as well', { timeout: 120_000 }, () => {
		const random = randomFrom(7);
		for (let index = 0; index < 300; index += 1) {
			const request = randomWeek(random, {
				runs: [2, 5],
				strength: [1, 3],
				openRuns: 0.3,
				roaming: 0.3,
				dated: 0.3,
				detailed: true,
			});
			expectSame(request, 'separate', solve(request, 'separate')?.sessions ?? []);
		}
	});
});

const STEADY: PlanRequest = {
	strategy: 'auto',
	athlete: {},
	runs: DAYS.map((day): Run => ({ id: day, kind: 'easy', minutes: 30, day, slot: 'am' })),
	strength: [],
	availability: {},
};

/** Compares both lists of findings; returns which messages there were. */
function expectSame(request: PlanRequest, strategy: Strategy, sessions: readonly PlacedSession[]): string[] {
	const remarks = remarksOn(request, strategy, sessions).map(
		({ rule, message, points, measure, sessions: about }) =>
			[rule, message, points, measure.toFixed(6), about.join()].join(' '),
	);
	const findings = check(request, strategy, sessions).map(
		({ rule, messageId, points, measure, sessions: about }) =>
			[rule, messageId, points, measure.toFixed(6), about.slice(0, NAMED[messageId] ?? 3).join()].join(' '),
	);
	if (remarks.sort().join() !== findings.sort().join())
		expect(findings, JSON.stringify({ request, sessions })).toEqual(remarks);
	return findings.map((finding) => finding.split(' ').slice(0, 2).join(' '));
}

/** Of some messages only the first sessions are sure; the rule chooses whom else to name. */
const NAMED: Readonly<Record<string, number>> = { hardAfter: 1, fullDay: 0 };
