import { isHeavyLegs } from '../model/session.ts';
import { defineSessionRule } from './define.ts';
import { hasDay } from './week-view.ts';
import type { RuleAbout, RuleWords } from './types.ts';

export const keepRestDaysEmptyAbout: RuleAbout = {
	origin: ['seed001', 'seed003'],
	sources: [],
	rationale:
		'A day without a run is the best recovery of the week. Heavy legs there turn it into a training day.',
	planner: 'It avoids this, more so when it consolidates.',
	examples: {
		keeps: { sessions: ['tue am easy 40', 'tue pm heavy-legs 40', 'thu am intervals 60', 'sun am long 90'] },
		breaks: { sessions: ['mon am easy 40', 'tue pm heavy-legs 40', 'thu am intervals 60', 'sun am long 90'] },
	},
};

export const keepRestDaysEmptyWords = {
	certainty: 'rule-of-thumb',
	title: 'Days without a run stay free of heavy legs',
	failTitle: 'Heavy legs on a day without a run',
	messages: { onRestDay: '{first} takes a day without a run.' },
} as const satisfies RuleWords;

export const keepRestDaysEmpty = defineSessionRule({
	meta: { id: 'keep-rest-days-empty', kind: 'soft' },
	of: ({ kind }) => isHeavyLegs(kind),
	evaluate(session, week, report) {
		if (!hasDay(week.runDays, session)) report(1, 'onRestDay', 1, session);
	},
});
