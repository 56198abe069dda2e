import { describe, expect, it } from 'vitest';
import type {
	DatedWeek,
	PlanRequest,
	Run,
	Strategy,
	StrengthRequest,
} from '../../../src/lib/model/request.ts';
import { RUN_KINDS, STRENGTH_KINDS } from '../../../src/lib/model/session.ts';
import type { PlacedSession, RunKind, StrengthKind } from '../../../src/lib/model/session.ts';
import { DAYS, SLOTS } from '../../../src/lib/model/week.ts';
import type { Day } from '../../../src/lib/model/week.ts';
import { judge } from '../../../src/lib/schedule/judge.ts';
import { solve } from '../../../src/lib/schedule/solve.ts';
import { bruteForce } from '../../helpers/brute-force.ts';

/** One run of each sort the rules tell apart. */
const SORTS: readonly RunKind[] = ['easy', 'cross', 'intervals', 'long', 'race'];
/** One and two strength sessions of every kind. */
const STRENGTHS: readonly (readonly StrengthKind[])[] = [
	...STRENGTH_KINDS.map((kind) => [kind]),
	...STRENGTH_KINDS.flatMap((a, index) => STRENGTH_KINDS.slice(index).map((b) => [a, b])),
];

describe('the planner equals brute force on every small week', () => {
	it('with one run at a fixed time and one or two strength sessions', () => {
		for (const kind of RUN_KINDS)
			for (const day of ['mon', 'thu', 'sun'] as const)
				for (const slot of SLOTS)
					for (const strength of STRENGTHS) expectBest(week([{ kind, day, slot }], strength));
	});

	it('with two runs at fixed times and one strength session', () => {
		for (const [first, second] of pairs(SORTS))
			for (const day of DAYS)
				for (const [am, pm] of [...pairs(SLOTS), ['pm', 'am'] as const])
					for (const strength of STRENGTH_KINDS)
						expectBest(
							week(
								[
									{ kind: first, day: 'wed', slot: am },
									{ kind: second, day, slot: pm },
								],
								[strength],
							),
						);
	});

	it('with one run in either half of a day, or on any day, and one or two strength sessions', () => {
		for (const kind of RUN_KINDS) {
			for (const strength of STRENGTHS) expectBest(week([{ kind, day: 'sun' }], strength));
			for (const strength of STRENGTH_KINDS) expectBest(week([{ kind }], [strength]));
			for (const strength of STRENGTH_KINDS) expectBest(week([{ kind, slot: 'pm' }], [strength]));
		}
	});

	it('with one run that roams beside one that does not', () => {
		for (const roaming of SORTS)
			for (const kind of SORTS)
				for (const strength of STRENGTH_KINDS)
					expectBest(week([{ kind: roaming }, { kind, day: 'sat', slot: 'am' }], [strength]));
	});

	it('with two runs that roam', () => {
		for (const [first, second] of pairs(['easy', 'intervals', 'long'] as const))
			for (const strength of STRENGTH_KINDS)
				expectBest(week([{ kind: first, slot: 'am' }, { kind: second }], [strength]));
	});

	it('in a week with a date, whatever stands before and after', () => {
		const around = ['heavy-legs', 'plyo', 'intervals', 'race'] as const;
		for (const before of around)
			for (const after of around)
				for (const strength of STRENGTH_KINDS)
					for (const kind of SORTS)
						for (const run of [{ kind }, { kind, day: 'mon', slot: 'am' }, { kind, day: 'sun' }] as const)
							expectBest({
								...week([run], [strength]),
								dated: dated([
									['sat', before],
									['mon', after],
								]),
							});
	});
});

describe('weeks that were once planned wrongly', () => {
	it('come out best: three days from heavy legs to those of the week after, morning to morning', () => {
		const request = week([{ kind: 'intervals', day: 'thu' }], ['plyo', 'heavy-legs']);
		const heavy: PlacedSession = {
			...{ id: 'a', kind: 'full-body', minutes: 45, day: 'mon', slot: 'am', start: 420, week: 1 },
		};
		const around = { monday: '2026-11-30', before: [], after: [heavy] };
		for (const strategy of ['consolidate', 'separate'] as const)
			expectBest({ ...request, availability: {}, dated: around }, strategy);
	});

	it('come out best: an easy run on a day that is blocked beside a long run that roams', () => {
		const request = week(
			[{ kind: 'easy', day: 'thu' }, { kind: 'easy', day: 'mon' }, { kind: 'long' }],
			['heavy-legs'],
		);
		for (const strategy of ['consolidate', 'separate'] as const)
			expectBest({ ...request, availability: { thu: { am: 0, pm: 0 } } }, strategy);
	});
});

let turn = 0;

/** The best score is found, proved, and true of the week that comes with it. */
function expectBest(
	request: PlanRequest,
	strategy: Strategy = (turn += 1) % 2 === 0 ? 'consolidate' : 'separate',
): void {
	const found = solve(request, strategy);
	const best = bruteForce(request, strategy);
	const where = JSON.stringify({ strategy, request });
	expect(found?.score, where).toEqual(best);
	expect(found?.bound, where).toEqual(best);
	expect(judge(request, strategy, found?.sessions ?? []).score, where).toEqual(best);
}

function week(runs: readonly Omit<Run, 'id' | 'minutes'>[], strength: readonly StrengthKind[]): PlanRequest {
	return {
		strategy: 'auto',
		athlete: {},
		runs: runs.map((run, index) => ({ ...run, id: `r${index}`, minutes: 60 })),
		strength: strength.map((kind, index): StrengthRequest => ({ id: `s${index}`, kind, minutes: 30 })),
		availability: { tue: { am: 0, pm: 80 }, fri: { pm: 0 } },
	};
}

function dated(around: readonly (readonly [day: Day, kind: PlacedSession['kind']])[]): DatedWeek {
	const [before = [], after = []] = around.map(([day, kind], index): PlacedSession[] => [
		{ id: `around${index}`, kind, minutes: 45, day, slot: 'pm', start: 1080, week: index === 0 ? -1 : 1 },
	]);
	return { monday: '2026-11-30', before, after };
}

/** Every two of a list, each with itself as well. */
const pairs = <T>(list: readonly T[]): (readonly [T, T])[] =>
	list.flatMap((a, index) => list.slice(index).map((b) => [a, b] as const));
