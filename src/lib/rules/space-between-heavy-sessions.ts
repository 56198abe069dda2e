import { isSixtyOrOver } from '../model/request.ts';
import { isHeavyLegs, isJumpSession } from '../model/session.ts';
import type { PlacedSession } from '../model/session.ts';
import { hoursStartToStart } from '../model/timeline.ts';
import { definePairRule } from './define.ts';
import { hoursMissing } from './points.ts';
import type { RuleAbout, RuleWords } from './types.ts';

/** Hours from start to start between two heavy-leg or two jump sessions (evidence §3.3, H3). */
export const HOURS_BETWEEN_HEAVY = 48;
/** The same from age 60 (our rule of thumb; evidence 1.10.6). */
export const HOURS_BETWEEN_HEAVY_AT_60 = 72;

const alike = (a: PlacedSession, b: PlacedSession): boolean => isHeavyLegs(a.kind) === isHeavyLegs(b.kind);

export const spaceBetweenHeavySessionsAbout: RuleAbout = {
	evidence: 'H3',
	origin: ['seed001'],
	sources: ['acsm2009'],
	rationale: `Muscles and tendons need time to recover before the same hard stress comes again: ${HOURS_BETWEEN_HEAVY} hours from start to start, and by our rule of thumb ${HOURS_BETWEEN_HEAVY_AT_60} from age 60.`,
	planner: 'It measures from start to start, and from the last session of the week to the first of the next.',
	examples: {
		keeps: {
			sessions: ['mon am heavy-legs 40', 'wed am intervals 60', 'thu am heavy-legs 40', 'sat am long 90'],
		},
		breaks: { sessions: ['wed am heavy-legs 40', 'thu am heavy-legs 40', 'sat am long 90'] },
	},
};

export const spaceBetweenHeavySessionsWords = {
	certainty: 'recalled',
	title: 'Two days between heavy sessions',
	failTitle: 'Two heavy-leg or two jump sessions too close together',
	messages: {
		close: `{first} and {second} start {measure} h apart; leave ${HOURS_BETWEEN_HEAVY} h.`,
		closeAt60: `{first} and {second} start {measure} h apart; leave ${HOURS_BETWEEN_HEAVY_AT_60} h from age 60.`,
	},
} as const satisfies RuleWords;

export const spaceBetweenHeavySessions = definePairRule({
	meta: { id: 'space-between-heavy-sessions', kind: 'hard' },
	first: (session) => isHeavyLegs(session.kind) || isJumpSession(session),
	second: (session) => isHeavyLegs(session.kind) || isJumpSession(session),
	evaluate(a, b, week, report) {
		if (!alike(a, b)) return;
		const hours = hoursStartToStart(a, b);
		const sixty = isSixtyOrOver(week.request.athlete);
		const missing = hoursMissing(sixty ? HOURS_BETWEEN_HEAVY_AT_60 : HOURS_BETWEEN_HEAVY, hours);
		if (missing > 0) report(missing, sixty ? 'closeAt60' : 'close', hours, a, b);
	},
});
