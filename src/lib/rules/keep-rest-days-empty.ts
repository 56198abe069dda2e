import { isHeavyLegs } from '../model/session.ts';
import { defineSessionRule } from './define.ts';
import { hasDay } from './week-view.ts';

export const keepRestDaysEmpty = defineSessionRule({
	meta: {
		id: 'keep-rest-days-empty',
		kind: 'soft',
		origin: ['seed001', 'seed003'],
		sources: [],
		certainty: 'rule-of-thumb',
		title: 'Days without a run stay free of heavy legs',
		failTitle: 'Heavy legs on a day without a run',
		rationale:
			'A day without a run is the best recovery of the week. Heavy legs there turn it into a training day.',
		planner: 'It avoids this, more so when it consolidates.',
		messages: { onRestDay: '{first} takes a day without a run.' },
	},
	evaluate(session, week, report) {
		if (isHeavyLegs(session.kind) && !hasDay(week.runDays, session.day)) report(1, 'onRestDay', 1, session);
	},
});
