import type { PlanRequest, Strategy, StrengthRequest } from '../model/request.ts';
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

const idsOf = (sessions: readonly StrengthRequest[]): string[] => sessions.map(({ id }) => id);

const heavyOf = ({ strength }: PlanRequest): string[] =>
	idsOf(strength.filter(({ kind }) => isHeavyLegs(kind)));

/** The request with some of its strength sessions changed, or left out. */
const edit = (
	request: PlanRequest,
	sessions: readonly string[],
	change: (session: StrengthRequest) => readonly StrengthRequest[],
): Change => ({
	sessions,
	request: {
		...request,
		strength: request.strength.flatMap((session) =>
			sessions.includes(session.id) ? change(session) : session,
		),
	},
});

const lighten = (request: PlanRequest, ids: readonly string[]): Change =>
	edit(request, ids, (session) => [{ ...session, kind: 'light-legs' }]);

function lightenOneHeavy(request: PlanRequest): Change[] {
	const heavy = heavyOf(request);
	return heavy.length < 2 ? [] : heavy.map((id) => lighten(request, [id]));
}

function lightenAllHeavy(request: PlanRequest): Change[] {
	const heavy = heavyOf(request);
	return heavy.length === 0 ? [] : [lighten(request, heavy)];
}

function shorten(request: PlanRequest): Change[] {
	const long = idsOf(request.strength.filter(({ minutes }) => minutes > SHORTEST_MINUTES));
	if (long.length === 0) return [];
	return [edit(request, long, (session) => [{ ...session, minutes: SHORTEST_MINUTES }])];
}

function dropOneStrength(request: PlanRequest): Change[] {
	return request.strength.length < 3
		? []
		: idsOf(request.strength).map((id) => edit(request, [id], () => []));
}

function moveLongRun(request: PlanRequest): Change[] {
	const { runs } = request;
	const free = DAYS.filter((day) => !runs.some((run) => run.day === day));
	return runs
		.filter(({ kind, day }) => kind === 'long' && day !== undefined)
		.flatMap((long) =>
			free.map((day) => ({
				sessions: [long.id],
				request: { ...request, runs: runs.map((run) => (run === long ? { ...run, day } : run)) },
			})),
		);
}
