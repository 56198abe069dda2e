import { isHeavyLegs } from '../model/session.ts';
import { defineSessionRule } from './define.ts';
import { hasDay } from './week-view.ts';

export const liftOnEasyDay = defineSessionRule({
	meta: {
		id: 'lift-on-easy-day',
		kind: 'soft',
		origin: ['seed002'],
		sources: ['burt2023'],
		certainty: 'rule-of-thumb',
		title: 'Heavy legs on an easy day, two days to spare',
		failTitle: 'Heavy legs on an easy day',
		rationale:
			'On average, easy running is not spoilt by hard leg work the day before, so an easy day with two days to the next key run is a good home for a lift.',
		planner: 'It seeks this when it separates; the two days are counted on the calendar.',
		messages: { easyDay: '{first} shares an easy-run day, two days or more before the next key run.' },
	},
	evaluate(session, week, report) {
		if (!isHeavyLegs(session.kind) || !hasDay(week.runDays, session.day)) return;
		const keyNear = [0, 1].some((days) => hasDay(week.keyDays, session.day, days));
		if (!keyNear) report(1, 'easyDay', 1, session);
	},
});
