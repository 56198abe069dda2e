import { isHeavyLegs } from '../model/session.ts';
import { daysUntil } from '../model/timeline.ts';
import { definePairRule } from './define.ts';
import type { RuleAbout, RuleWords } from './types.ts';
import { isAround } from './week-view.ts';

/** Days before an A race in which heavy legs shrink; nearer than that they stop (evidence §4.1, P23). */
export const TAPER_FROM_DAY = 14;
const LAST_DAY = 8;
/** Per cent of the sets to leave out (our rule of thumb). */
export const TAPER_CUT = 40;

export const taperCutsSetsAbout: RuleAbout = {
	evidence: 'P23',
	origin: [],
	sources: ['bosquet2007'],
	rationale: `In studies of competitive athletes, two weeks of less training at the same intensity before a race helped, on average. By our rule of thumb heavy legs ${TAPER_FROM_DAY} to ${LAST_DAY} days before a race that matters lose ${TAPER_CUT} % of their sets and keep the load.`,
	planner:
		'In a dated week it says which session to shorten. A week that repeats has no date, so there it cannot tell.',
	examples: {
		keeps: {
			sessions: ['tue pm light-legs 30', 'thu am tempo 40', 'sat am long 80', '1 sun am race 100'],
			note: 'The race is on Sunday of the week after.',
		},
		breaks: {
			sessions: ['tue pm heavy-legs 40', 'thu am tempo 40', 'sat am long 80', '1 sun am race 100'],
			note: 'The race is on Sunday of the week after.',
		},
	},
};

export const taperCutsSetsWords = {
	certainty: 'read',
	title: 'Fewer sets in the last two weeks',
	failTitle: 'Heavy legs in the last two weeks before a race',
	messages: {
		cut: `{first} is {measure} days before {second}: leave out about ${TAPER_CUT} % of the sets and keep the load.`,
	},
} as const satisfies RuleWords;

export const taperCutsSets = definePairRule({
	meta: { id: 'taper-cuts-sets', kind: 'warning' },
	first: ({ kind }) => isHeavyLegs(kind),
	second: ({ kind, priority }) => kind === 'race' && priority !== 'B',
	evaluate(a, b, _week, report) {
		if (isAround(a)) return;
		const days = daysUntil(a, b);
		if (days >= LAST_DAY && days <= TAPER_FROM_DAY) report(1, 'cut', days, a, b);
	},
});
