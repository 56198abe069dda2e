import { bestWeek } from '../../lib/schedule/best-week.ts';
import type { Plan, PlanRequest } from '../../lib/schedule/types.ts';

/** As `plan`, fetching what it takes to find ways out only when a week needs them: most do not. */
export async function planLightly(request: PlanRequest): Promise<Plan> {
	const week = bestWeek(request);
	if (week.status === 'optimal') return { ...week, conflict: [], relaxations: [] };
	const { waysOut } = await import('../../lib/schedule/ways-out.ts');
	return { ...week, ...waysOut(request, week) };
}
