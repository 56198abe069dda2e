import { isHeavyLegs, isKeyRun, isStress } from '../model/session.ts';
import { daysUntil } from '../model/timeline.ts';
import { defineWeekRule } from './define.ts';
import { A_DAY } from './points.ts';
import { hasDay } from './week-view.ts';

export const easyAfterDoubledDay = defineWeekRule({
	meta: {
		id: 'easy-after-doubled-day',
		kind: 'hard',
		evidence: 'H5',
		origin: ['seed001'],
		sources: ['doma2013'],
		certainty: 'read',
		title: 'Easy or off after a doubled day',
		failTitle: 'A hard session the day after a key run and heavy legs',
		rationale:
			'In a trial of 14 men, a run and a lift on one day left the next day’s hard running worse, on average, even in the better order. So the day after is for rest, easy running or cross-training.',
		planner:
			'After a day with a key run and heavy legs it keeps the next day free of key runs, heavy legs and jumps.',
		messages: { hardAfter: '{first} follows a day with {second} and {third}.' },
	},
	evaluate(week, report) {
		if ((week.heavyDays & week.keyDays) === 0) return;
		for (const session of week.sessions) {
			if (!isStress(session)) continue;
			if (!hasDay(week.heavyDays & week.keyDays, session.day, -1)) continue;
			const dayBefore = week.sessions.filter((other) => daysUntil(other, session) === 1);
			const run = dayBefore.find((other) => isKeyRun(other.kind));
			const lift = dayBefore.find((other) => isHeavyLegs(other.kind));
			report(A_DAY, 'hardAfter', 1, session, run, lift);
		}
	},
});
