import { isHeavyLegs } from '../model/session.ts';
import { defineSessionRule } from './define.ts';
import { hasDay } from './week-view.ts';
import type { RuleAbout, RuleWords } from './types.ts';

export const liftOnEasyDayAbout: RuleAbout = {
	origin: ['seed002'],
	sources: ['burt2023'],
	rationale:
		'On average, easy running is not spoilt by hard leg work the day before, so an easy day with two days to the next key run is a good home for a lift.',
	planner: 'It seeks this when it separates; the two days are counted on the calendar.',
	examples: {
		keeps: {
			sessions: ['tue am intervals 60', 'thu am easy 40', 'thu pm heavy-legs 40', 'sun am long 90'],
			note: 'You lift between.',
		},
		breaks: {
			sessions: ['tue am intervals 60', 'thu am easy 40', 'fri pm heavy-legs 40', 'sun am long 90'],
			note: 'You lift between.',
		},
	},
};

export const liftOnEasyDayWords = {
	certainty: 'rule-of-thumb',
	title: 'Heavy legs on an easy day, two days to spare',
	failTitle: 'Heavy legs on an easy day',
	messages: { easyDay: '{first} shares an easy-run day, two days or more before the next key run.' },
} as const satisfies RuleWords;

export const liftOnEasyDay = defineSessionRule({
	meta: { id: 'lift-on-easy-day', kind: 'soft' },
	of: ({ kind }) => isHeavyLegs(kind),
	evaluate(session, week, report) {
		if (!hasDay(week.runDays, session)) return;
		const keyNear = [0, 1].some((days) => hasDay(week.keyDays, session, days));
		if (!keyNear) report(1, 'easyDay', 1, session);
	},
});
