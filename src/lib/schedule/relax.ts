import type { PlanRequest, Run, Strategy, StrengthRequest } from '../model/request.ts';
import { isHeavyLegs } from '../model/session.ts';
import { DAYS } from '../model/week.ts';
import { judge } from './judge.ts';
import { byScore } from './score.ts';
import { NODES_BESIDE, solve } from './solve.ts';
import type { Relaxation, Score } from './types.ts';

/** Minutes of the shortest session worth doing (evidence §3.3; seed000). */
export const SHORTEST_MINUTES = 15;

interface Change {
	readonly sessions: readonly string[];
	readonly request: PlanRequest;
}

/** Ways out of an impossible week, in the order of evidence §3.3. Each turns a request into the requests it could become. */
const WAYS_OUT: readonly (readonly [Relaxation['id'], (request: PlanRequest) => Change[]])[] = [
	['lighten-second-heavy', lightenOneHeavy],
	['lighten-all-heavy', lightenAllHeavy],
	['shorten', shorten],
	['drop-third-strength', dropOneStrength],
	['move-long-run', moveLongRun],
];

/**
 * Changes that make an impossible week possible, each by itself and none larger than it need be, in the order of evidence §3.3, with the best week that follows. If none is
 * enough alone, the first changes are made one after the other until the week fits. Empty when nothing helps.
 */
export function relaxations(request: PlanRequest, strategy: Strategy, now: Score): Relaxation[] {
	const single: Relaxation[] = [];
	for (const [id, change] of WAYS_OUT) {
		if (id === 'lighten-all-heavy' && single.some((found) => found.id === 'lighten-second-heavy')) continue;
		const found = bestOf(id, change(request), strategy, now);
		if (found) single.push(found);
	}
	return single.length > 0 ? single : together(request, strategy, now);
}

function together(request: PlanRequest, strategy: Strategy, now: Score): Relaxation[] {
	let current = request;
	const changed = new Set<string>();
	for (const [id, change] of WAYS_OUT) {
		const changes = change(current);
		const found = bestOf(id, changes, strategy, now);
		(found ?? changes[0])?.sessions.forEach((session) => changed.add(session));
		if (found) return [{ ...found, sessions: [...changed] }];
		current = changes[0]?.request ?? current;
	}
	return [];
}

/** The change with the best week that keeps every hard rule, if any does. */
function bestOf(
	id: Relaxation['id'],
	changes: readonly Change[],
	strategy: Strategy,
	now: Score,
): Relaxation | undefined {
	const outcomes = changes.flatMap((change) => {
		const solution = solve(change.request, strategy, { unbroken: true, nodes: NODES_BESIDE });
		return solution ? [{ ...change, solution }] : [];
	});
	const [best] = outcomes.sort((a, b) => byScore(a.solution.score, b.solution.score));
	if (!best) return undefined;
	const { sessions, request, solution } = best;
	const price = { hard: now.hard - solution.score.hard, soft: now.soft - solution.score.soft };
	return { id, sessions, request, week: judge(request, strategy, solution.sessions), price };
}

const heavyOf = (request: PlanRequest): StrengthRequest[] =>
	request.strength.filter(({ kind }) => isHeavyLegs(kind));

const withStrength = (request: PlanRequest, strength: readonly StrengthRequest[]): PlanRequest => ({
	...request,
	strength,
});

function lighten(request: PlanRequest, ids: readonly string[]): Change {
	const strength = request.strength.map((session) =>
		ids.includes(session.id) ? { ...session, kind: 'light-legs' as const } : session,
	);
	return { sessions: ids, request: withStrength(request, strength) };
}

function lightenOneHeavy(request: PlanRequest): Change[] {
	const heavy = heavyOf(request);
	return heavy.length < 2 ? [] : heavy.map(({ id }) => lighten(request, [id]));
}

function lightenAllHeavy(request: PlanRequest): Change[] {
	const heavy = heavyOf(request);
	return heavy.length === 0
		? []
		: [
				lighten(
					request,
					heavy.map(({ id }) => id),
				),
			];
}

function shorten(request: PlanRequest): Change[] {
	const long = request.strength.filter(({ minutes }) => minutes > SHORTEST_MINUTES);
	if (long.length === 0) return [];
	const strength = request.strength.map((session) => ({
		...session,
		minutes: Math.min(session.minutes, SHORTEST_MINUTES),
	}));
	return [{ sessions: long.map(({ id }) => id), request: withStrength(request, strength) }];
}

function dropOneStrength(request: PlanRequest): Change[] {
	if (request.strength.length < 3) return [];
	return request.strength.map(({ id }) => ({
		sessions: [id],
		request: withStrength(
			request,
			request.strength.filter((session) => session.id !== id),
		),
	}));
}

function moveLongRun(request: PlanRequest): Change[] {
	return request.runs
		.filter(({ kind, day }) => kind === 'long' && day !== undefined)
		.flatMap((long) => {
			const others = DAYS.filter((day) => !request.runs.some((run) => run.day === day));
			return others.map((day) => ({ sessions: [long.id], request: withRunOn(request, long, day) }));
		});
}

const withRunOn = (request: PlanRequest, moved: Run, day: Run['day']): PlanRequest => ({
	...request,
	runs: request.runs.map((run) => (run === moved ? { ...run, day } : run)),
});
