import { isHeavyLegs, isKeyRun, isStress } from '../model/session.ts';
import { daysUntil } from '../model/timeline.ts';
import { defineWeekRule } from './define.ts';
import { A_DAY } from './points.ts';
import { hasDay, isAround } from './week-view.ts';
import type { RuleAbout, RuleWords } from './types.ts';

export const easyAfterDoubledDayAbout: RuleAbout = {
	evidence: 'H5',
	origin: ['seed001'],
	sources: ['doma2013'],
	rationale:
		'In a small trial, a run and a lift on one day left the next day’s hard running worse, on average, even in the better order. So the day after is for rest, easy running or cross-training.',
	planner:
		'After a day with a key run and heavy legs it keeps the next day free of key runs, heavy legs and jumps.',
	examples: {
		keeps: { sessions: ['tue am intervals 60', 'tue pm heavy-legs 40', 'wed am easy 40', 'sat am long 90'] },
		breaks: {
			sessions: ['tue am intervals 60', 'tue pm heavy-legs 40', 'wed pm tempo 45', 'sat am long 90'],
		},
	},
};

export const easyAfterDoubledDayWords = {
	certainty: 'read',
	title: 'Easy or off after a doubled day',
	failTitle: 'A hard session the day after a key run and heavy legs',
	messages: { hardAfter: '{first} follows a day with {second} and {third}.' },
} as const satisfies RuleWords;

export const easyAfterDoubledDay = defineWeekRule({
	meta: { id: 'easy-after-doubled-day', kind: 'hard' },
	evaluate(week, report) {
		const doubled = week.heavyDays & week.keyDays;
		if (doubled === 0) return;
		const all = [...week.sessions, ...week.around];
		for (const session of all) {
			if (!isStress(session) || !hasDay(doubled, session, -1)) continue;
			const dayBefore = all.filter((other) => daysUntil(other, session) === 1);
			if ([session, ...dayBefore].every(isAround)) continue;
			const run = dayBefore.find((other) => isKeyRun(other.kind));
			const lift = dayBefore.find((other) => isHeavyLegs(other.kind));
			report(A_DAY, 'hardAfter', 1, session, run, lift);
		}
	},
});
