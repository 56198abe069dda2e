import type { PlanRequest } from '../model/request.ts';
import { bestWeek } from './best-week.ts';
import type { Plan } from './types.ts';
import { waysOut } from './ways-out.ts';

/** Plans a week: the best one, and where no week keeps every hard rule, why not and what would help. */
export function plan(request: PlanRequest): Plan {
	const week = bestWeek(request);
	return {
		...week,
		...(week.status === 'optimal' ? { conflict: [], relaxations: [] } : waysOut(request, week)),
	};
}
