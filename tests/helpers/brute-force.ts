import type { PlanRequest, Strategy } from '../../src/lib/model/request.ts';
import { isRun } from '../../src/lib/model/session.ts';
import type { PlacedSession } from '../../src/lib/model/session.ts';
import { SLOT_START } from '../../src/lib/model/week.ts';
import { problemOf } from '../../src/lib/schedule/candidates.ts';
import { judge } from '../../src/lib/schedule/judge.ts';
import type { Score } from '../../src/lib/schedule/types.ts';

/** The best score over every placement, each judged whole: no bounds, no tables, nothing shared with the solver but the list of places. */
export function bruteForce(request: PlanRequest, strategy: Strategy): Score {
	const { fixed, variables } = problemOf(request);
	let best: Score = { hard: Infinity, soft: -Infinity };
	const visit = (depth: number, placed: readonly PlacedSession[]): void => {
		const variable = variables[depth];
		if (!variable) {
			if (!placed.every((session) => isWhereItMayBe(session, placed))) return;
			const { score } = judge(request, strategy, placed);
			if (score.hard < best.hard || (score.hard === best.hard && score.soft > best.soft)) best = score;
			return;
		}
		for (const { session } of variable.places) visit(depth + 1, [...placed, session]);
	};
	/** Strength starts with its half of the day, when it was asked to, or straight after a run. */
	const isWhereItMayBe = (session: PlacedSession, placed: readonly PlacedSession[]): boolean => {
		const asked = request.strength.find(({ id }) => id === session.id);
		if (!asked || asked.start !== undefined || session.start === SLOT_START[session.slot]) return true;
		return placed.some(
			({ kind, day, start, minutes }) =>
				isRun(kind) && day === session.day && start + minutes === session.start,
		);
	};
	visit(0, fixed);
	return best;
}

/** How many whole weeks brute force would judge. */
export function placements(request: PlanRequest): number {
	return problemOf(request).variables.reduce((total, { places }) => total * places.length, 1);
}
