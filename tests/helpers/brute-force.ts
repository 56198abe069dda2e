import { choicesOf } from '../../scripts/oracle/places.ts';
import type { PlanRequest, Strategy } from '../../src/lib/model/request.ts';
import { isRun } from '../../src/lib/model/session.ts';
import type { PlacedSession } from '../../src/lib/model/session.ts';
import { judge } from '../../src/lib/schedule/judge.ts';
import { byScore } from '../../src/lib/schedule/score.ts';
import type { Score } from '../../src/lib/schedule/types.ts';

/** The best score over every week that counts, each judged whole: no bounds, no tables, and places from a list of its own. */
export function bruteForce(
	request: PlanRequest,
	strategy: Strategy,
	accepts: (week: readonly PlacedSession[]) => boolean = () => true,
): Score | undefined {
	let best: Score | undefined;
	for (const week of everyWeek(request)) {
		if (!accepts(week)) continue;
		const { score } = judge(request, strategy, week);
		if (!best || byScore(score, best) < 0) best = score;
	}
	return best;
}

/** Every week a request allows, sensible or not. */
export function* everyWeek(request: PlanRequest): Generator<readonly PlacedSession[]> {
	const { settled, open } = choicesOf(request);
	const placed = [...settled];
	const followers: PlacedSession[] = [];
	function* visit(depth: number): Generator<readonly PlacedSession[]> {
		const choices = open[depth];
		if (!choices) {
			if (followers.every((lift) => placed.some((run) => endsWhereStarts(run, lift)))) yield placed;
			return;
		}
		for (const { session, afterRun } of choices) {
			placed.push(session);
			if (afterRun) followers.push(session);
			yield* visit(depth + 1);
			if (afterRun) followers.pop();
			placed.pop();
		}
	}
	yield* visit(0);
}

/** How many weeks brute force would have to look at. */
export const placements = (request: PlanRequest): number =>
	choicesOf(request).open.reduce((total, choices) => total * choices.length, 1);

const endsWhereStarts = (run: PlacedSession, lift: PlacedSession): boolean =>
	isRun(run.kind) && run.day === lift.day && run.slot === lift.slot && run.start + run.minutes === lift.start;
