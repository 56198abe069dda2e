import { needsTwoDays } from '../model/request.ts';
import { isHeavyLegs, isKeyRun } from '../model/session.ts';
import { hoursEndToStart } from '../model/timeline.ts';
import { definePairRule } from './define.ts';
import { hoursMissing } from './points.ts';
import type { RuleAbout, RuleWords } from './types.ts';

/** Hours from the end of heavy legs to the start of a key run (evidence §3.3, H2; 1.4.2). */
export const HOURS_TO_KEY_RUN = 24;
/** The same for the first four weeks of lifting and from age 50 (our rule of thumb). */
export const CAUTIOUS_HOURS_TO_KEY_RUN = 48;

export const hoursBeforeKeyRunsAbout: RuleAbout = {
	evidence: 'H2',
	origin: ['seed002'],
	sources: ['burt2023', 'doma2013'],
	rationale: `Leave ${HOURS_TO_KEY_RUN} hours from the end of heavy legs to the next key run. In your first four weeks of lifting, or from age 50, leave ${CAUTIOUS_HOURS_TO_KEY_RUN}; that longer gap is our rule of thumb.`,
	planner:
		'It counts the hours from the end of the lift to the start of the run, across Sunday night as well.',
	examples: {
		keeps: { sessions: ['tue am heavy-legs 40', 'thu am intervals 60', 'sun am long 90'] },
		breaks: { sessions: ['tue pm heavy-legs 40', 'wed pm intervals 60', 'sun am long 90'] },
	},
};

export const hoursBeforeKeyRunsWords = {
	certainty: 'read',
	title: 'A day or two between heavy legs and a key run',
	failTitle: 'Too few hours between heavy legs and a key run',
	messages: {
		short: `{first} ends {measure} h before {second}; leave ${HOURS_TO_KEY_RUN} h.`,
		shortCautious: `{first} ends {measure} h before {second}; leave ${CAUTIOUS_HOURS_TO_KEY_RUN} h in your first four weeks of lifting or from age 50.`,
	},
} as const satisfies RuleWords;

export const hoursBeforeKeyRuns = definePairRule({
	meta: { id: 'hours-before-key-runs', kind: 'hard' },
	first: ({ kind }) => isHeavyLegs(kind),
	second: ({ kind }) => isKeyRun(kind),
	evaluate(a, b, week, report) {
		const cautious = needsTwoDays(week.request.athlete);
		const hours = hoursEndToStart(a, b);
		const missing = hoursMissing(cautious ? CAUTIOUS_HOURS_TO_KEY_RUN : HOURS_TO_KEY_RUN, hours);
		if (missing > 0) report(missing, cautious ? 'shortCautious' : 'short', hours, a, b);
	},
});
