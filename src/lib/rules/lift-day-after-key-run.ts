import { isHeavyLegs } from '../model/session.ts';
import { defineSessionRule } from './define.ts';
import { hasDay } from './week-view.ts';

export const liftDayAfterKeyRun = defineSessionRule({
	meta: {
		id: 'lift-day-after-key-run',
		kind: 'soft',
		origin: ['seed002'],
		sources: ['burt2023'],
		certainty: 'rule-of-thumb',
		title: 'Heavy legs the day after a hard run',
		failTitle: 'Heavy legs the day after a hard run',
		rationale:
			'The day after a hard run is the free day furthest from the next one. Separating uses that; consolidating would rather leave the day to recovery.',
		planner: 'It seeks this when it separates and avoids it when it consolidates.',
		messages: { dayAfter: '{first} comes the day after a key run.' },
	},
	evaluate(session, week, report) {
		if (!isHeavyLegs(session.kind) || hasDay(week.keyDays, session.day)) return;
		if (hasDay(week.keyDays, session.day, -1)) report(1, 'dayAfter', 1, session);
	},
});
