import { expect } from 'vitest';
import { pointsOf, remarksOn } from '../../scripts/oracle/checker.ts';
import { bestByProgram } from '../../scripts/oracle/oracle.ts';
import { randomFrom, randomWeek } from '../../scripts/random-week.ts';
import type { WeekLimits } from '../../scripts/random-week.ts';
import { judge } from '../../src/lib/schedule/judge.ts';
import { solve } from '../../src/lib/schedule/solve.ts';

/** Plans random weeks by search and by integer programming and compares hard and soft points; says how many weeks kept every rule. */
export function expectEqualToOracle(seed: number, weeks: number, limits: WeekLimits): number {
	const random = randomFrom(seed);
	let unbroken = 0;
	for (let index = 0; index < weeks; index += 1) {
		const request = randomWeek(random, limits);
		const strategy = index % 2 === 0 ? 'consolidate' : 'separate';
		const ours = solve(request, strategy);
		const theirs = bestByProgram(request, strategy);
		const where = JSON.stringify({ strategy, request });
		if (request.runs.length + request.strength.length === 0) continue;

		expect(ours?.score, where).toEqual(theirs.score);
		expect(ours?.bound, where).toEqual(theirs.score);
		expect(pointsOf(remarksOn(request, strategy, ours?.sessions ?? [])), where).toEqual(theirs.score);
		expect(judge(request, strategy, theirs.sessions).score, where).toEqual(theirs.score);
		if (theirs.score.hard === 0) unbroken += 1;
	}
	return unbroken;
}
