import { isHeavyLegs } from '../model/session.ts';
import { defineSessionRule } from './define.ts';
import { hasDay } from './week-view.ts';
import type { RuleAbout, RuleWords } from './types.ts';

export const liftDayAfterKeyRunAbout: RuleAbout = {
	origin: ['seed002'],
	sources: ['burt2023'],
	rationale:
		'The day after a hard run is the free day furthest from the next one. Separating uses that; consolidating would rather leave the day to recovery.',
	planner: 'It seeks this when it separates and avoids it when it consolidates.',
	examples: {
		keeps: {
			sessions: ['tue am intervals 60', 'wed am easy 40', 'wed pm heavy-legs 40', 'sat am long 90'],
			note: 'You lift between.',
		},
		breaks: {
			sessions: ['tue am intervals 60', 'tue pm heavy-legs 40', 'wed am easy 40', 'sat am long 90'],
			note: 'You lift between.',
		},
	},
};

export const liftDayAfterKeyRunWords = {
	certainty: 'rule-of-thumb',
	title: 'Heavy legs the day after a hard run',
	failTitle: 'Heavy legs the day after a hard run',
	messages: { dayAfter: '{first} comes the day after a key run.' },
} as const satisfies RuleWords;

export const liftDayAfterKeyRun = defineSessionRule({
	meta: { id: 'lift-day-after-key-run', kind: 'soft' },
	of: ({ kind }) => isHeavyLegs(kind),
	evaluate(session, week, report) {
		if (hasDay(week.keyDays, session)) return;
		if (hasDay(week.keyDays, session, -1)) report(1, 'dayAfter', 1, session);
	},
});
