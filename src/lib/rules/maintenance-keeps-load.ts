import { isSixtyOrOver } from '../model/request.ts';
import { defineWeekRule } from './define.ts';
import type { RuleAbout, RuleWords } from './types.ts';

/** Heavy sessions a week that hold strength, and how many are still useful from age 60 (evidence §4.1, P21). */
export const HEAVY_TO_MAINTAIN = 1;
export const HEAVY_AT_SIXTY = 2;
/** Sets of each exercise that hold strength. */
export const SETS_TO_MAINTAIN = [1, 2] as const;

export const maintenanceKeepsLoadAbout: RuleAbout = {
	evidence: 'P21',
	origin: ['seed004'],
	sources: ['spiering2021', 'ronnestad2011', 'bosquet2013'],
	rationale: `Strength holds for months on ${HEAVY_TO_MAINTAIN} session a week with ${SETS_TO_MAINTAIN[0]} or ${SETS_TO_MAINTAIN[1]} sets, as long as the weight stays on the bar. Without any heavy session it goes.`,
	planner: `In a maintenance week it says when there are more heavy sessions than that needs (${HEAVY_AT_SIXTY} are fine from age 60), or none. It says nothing of “none” around a race.`,
	examples: {
		keeps: {
			sessions: ['tue am intervals 60', 'tue pm heavy-legs 30', 'wed am easy 40', 'sat am long 90'],
			given: { phase: 'maintain' },
			note: 'A maintenance week.',
		},
		breaks: {
			sessions: ['mon am heavy-legs 40', 'wed am intervals 60', 'thu am heavy-legs 40', 'sat am long 90'],
			given: { phase: 'maintain' },
			note: 'A maintenance week.',
		},
	},
};

export const maintenanceKeepsLoadWords = {
	certainty: 'read',
	title: 'Holding strength takes one heavy session',
	failTitle: 'More heavy sessions than holding strength needs, or none',
	messages: {
		more: `A maintenance week with {measure} heavy-leg sessions: ${HEAVY_TO_MAINTAIN} is enough. Keep the load and do ${SETS_TO_MAINTAIN[0]} or ${SETS_TO_MAINTAIN[1]} sets.`,
		moreAt60: `A maintenance week with {measure} heavy-leg sessions: ${HEAVY_AT_SIXTY} are enough from age 60. Keep the load.`,
		none: `A maintenance week without heavy legs loses strength: one session at the usual load, ${SETS_TO_MAINTAIN[0]} or ${SETS_TO_MAINTAIN[1]} sets, keeps it.`,
	},
} as const satisfies RuleWords;

export const maintenanceKeepsLoad = defineWeekRule({
	meta: { id: 'maintenance-keeps-load', kind: 'warning' },
	evaluate(week, report) {
		if (week.request.phase !== 'maintain') return;
		const sixty = isSixtyOrOver(week.request.athlete);
		const enough = sixty ? HEAVY_AT_SIXTY : HEAVY_TO_MAINTAIN;
		if (week.heavyCount > enough) report(1, sixty ? 'moreAt60' : 'more', week.heavyCount);
		const isNearRace = [...week.sessions, ...week.around].some(({ kind }) => kind === 'race');
		if (week.heavyCount === 0 && !isNearRace) report(1, 'none', 0);
	},
});
