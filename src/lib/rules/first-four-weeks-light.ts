import { NEW_TO_LIFTING_WEEKS, isNewToLifting } from '../model/request.ts';
import { WARM_UP_CONTACTS, isHeavyLegs, isJumpSession } from '../model/session.ts';
import { defineSessionRule } from './define.ts';
import type { RuleAbout, RuleWords } from './types.ts';

/** Reps left in reserve while lifting is new (evidence §4.1, P1 and P7). */
export const RESERVE_WHEN_NEW = 4;

export const firstFourWeeksLightAbout: RuleAbout = {
	evidence: 'P1',
	origin: ['seed002'],
	sources: ['mchugh2003', 'acsm2009'],
	rationale: `A small first dose already protects the muscles from the next one, so the first ${NEW_TO_LIFTING_WEEKS} weeks start low: light legs, ${RESERVE_WHEN_NEW} reps in reserve, and no more than ${WARM_UP_CONTACTS} easy jumps.`,
	planner:
		'It says so beside the session and leaves the choice to you. It also lifts between hard days for these weeks.',
	examples: {
		keeps: {
			sessions: ['tue pm light-legs 30', 'thu am easy 40', 'sat am long 70'],
			given: { athlete: { liftingWeeks: 2 } },
			note: 'Two weeks of lifting so far.',
		},
		breaks: {
			sessions: ['tue pm heavy-legs 40', 'thu am easy 40', 'sat am long 70'],
			given: { athlete: { liftingWeeks: 2 } },
			note: 'Two weeks of lifting so far.',
		},
	},
};

export const firstFourWeeksLightWords = {
	certainty: 'recalled',
	title: 'The first four weeks are light',
	failTitle: 'Heavy legs or many jumps while lifting is new',
	messages: {
		heavy: `{first} is heavy for your first ${NEW_TO_LIFTING_WEEKS} weeks of lifting: do it as light legs, ${RESERVE_WHEN_NEW} reps in reserve.`,
		jumps: `{first} is a lot for your first ${NEW_TO_LIFTING_WEEKS} weeks of lifting: stay at ${WARM_UP_CONTACTS} easy contacts or fewer.`,
	},
} as const satisfies RuleWords;

export const firstFourWeeksLight = defineSessionRule({
	meta: { id: 'first-four-weeks-light', kind: 'warning' },
	of: (session) => isHeavyLegs(session.kind) || isJumpSession(session),
	evaluate(session, week, report) {
		if (!isNewToLifting(week.request.athlete)) return;
		report(1, isHeavyLegs(session.kind) ? 'heavy' : 'jumps', 0, session);
	},
});
