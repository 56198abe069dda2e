import { defineWeekRule } from './define.ts';
import type { RuleAbout, RuleWords } from './types.ts';

/** Per cent of the sets to leave out in a deload week (evidence §4.1, P14; our rule of thumb). */
export const DELOAD_CUT = [40, 50] as const;
/** Reps in reserve to add. */
export const DELOAD_RESERVE = [1, 2] as const;

export const deloadKeepsLiftingAbout: RuleAbout = {
	evidence: 'P14',
	origin: [],
	sources: ['rogerson2024', 'bell2023', 'coleman2024'],
	rationale: `A lighter week means fewer sets, not a week off: in a trial, trained people who stopped for a week in the middle of a programme gained less strength, on average. By our rule of thumb leave out ${DELOAD_CUT[0]} to ${DELOAD_CUT[1]} % of the sets, keep the load and stop ${DELOAD_RESERVE[0]} or ${DELOAD_RESERVE[1]} reps earlier.`,
	planner: 'In a deload week it says how to lighten the sessions. If none are left it says that instead.',
	examples: {
		keeps: {
			sessions: ['tue am easy 40', 'tue pm heavy-legs 40', 'thu am tempo 40', 'sat am long 70'],
			note: 'An ordinary week: nothing to lighten.',
		},
		breaks: {
			sessions: ['tue am easy 40', 'thu am tempo 40', 'sat am long 70'],
			given: { phase: 'deload' },
			note: 'A deload week.',
		},
	},
};

export const deloadKeepsLiftingWords = {
	certainty: 'read',
	title: 'A lighter week still lifts',
	failTitle: 'A deload week: fewer sets, or no lifting at all',
	messages: {
		lighter: `A deload week: leave out ${DELOAD_CUT[0]} to ${DELOAD_CUT[1]} % of the sets, keep the load and stop ${DELOAD_RESERVE[0]} or ${DELOAD_RESERVE[1]} reps earlier.`,
		none: `A deload week without strength is a week off: keep at least one session, with ${DELOAD_CUT[0]} to ${DELOAD_CUT[1]} % fewer sets at the usual load.`,
	},
} as const satisfies RuleWords;

export const deloadKeepsLifting = defineWeekRule({
	meta: { id: 'deload-keeps-lifting', kind: 'warning' },
	evaluate(week, report) {
		if (week.request.phase !== 'deload') return;
		report(1, week.strengthCount === 0 ? 'none' : 'lighter', 0);
	},
});
