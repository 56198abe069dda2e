import type { PlanRequest } from '../model/request.ts';
import { smallestConflict } from './conflict.ts';
import { relaxations } from './relax.ts';
import type { BestWeek, Plan } from './types.ts';

/** Of a week in which hard rules have to give way: why they must, and what would help. */
export const waysOut = (
	request: PlanRequest,
	{ strategy, best }: BestWeek,
): Pick<Plan, 'conflict' | 'relaxations'> => ({
	conflict: smallestConflict(request, strategy),
	relaxations: relaxations(request, strategy, best.score),
});
