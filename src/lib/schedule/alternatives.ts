import type { PlanRequest, Strategy } from '../model/request.ts';
import type { PlacedSession } from '../model/session.ts';
import { judge } from './judge.ts';
import { byScore } from './score.ts';
import { NODES_BESIDE, solve } from './solve.ts';
import { problemOf } from './candidates.ts';
import type { JudgedWeek } from './types.ts';

/** Weeks offered beside the best. */
const ALTERNATIVES = 3;
/** Sessions an alternative puts elsewhere, at least, than the best week and every other alternative. */
export const PLACEMENTS_APART = 2;

type Sessions = readonly PlacedSession[];

/**
 * The next best weeks, best first: each has at least two sessions on another day than the best week and than each other; where too few such
 * weeks exist, in another half of a day. A week with one session to place differs by that one. If the best week keeps every hard rule,
 * so do they.
 */
export function alternativesTo(request: PlanRequest, strategy: Strategy, best: JudgedWeek): JudgedWeek[] {
	const open = problemOf(request).variables.filter(({ places }) => places.length > 1).length;
	const apart = Math.min(PLACEMENTS_APART, open);
	if (apart === 0) return [];
	const weeks: Sessions[] = [best.sessions];
	for (const nameOf of [onDay, inHalf]) {
		while (weeks.length <= ALTERNATIVES) {
			const accepts = (sessions: Sessions): boolean =>
				weeks.every((other) => placementsApart(sessions, other, nameOf) >= apart);
			const next = solve(request, strategy, {
				accepts,
				unbroken: best.score.hard === 0,
				nodes: NODES_BESIDE,
			});
			if (!next) break;
			weeks.push(next.sessions);
		}
	}
	return weeks
		.slice(1)
		.map((sessions) => judge(request, strategy, sessions))
		.sort((a, b) => byScore(a.score, b.score));
}

/** How many sessions stand elsewhere; sessions of one kind and length are interchangeable. */
export function placementsApart(
	a: Sessions,
	b: Sessions,
	nameOf: (session: PlacedSession) => string,
): number {
	const left = b.map(nameOf);
	let apart = 0;
	for (const session of a) {
		const index = left.indexOf(nameOf(session));
		if (index >= 0) left.splice(index, 1);
		else apart += 1;
	}
	return apart;
}

export const onDay = ({ kind, minutes, day }: PlacedSession): string => `${kind} ${minutes} ${day}`;
export const inHalf = (session: PlacedSession): string => `${onDay(session)} ${session.slot}`;
