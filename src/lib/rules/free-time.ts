import { hasGivenPlace } from '../model/request.ts';
import { defineSessionRule } from './define.ts';
import { A_DAY } from './points.ts';
import type { RuleAbout, RuleWords } from './types.ts';

export const freeTimeAbout: RuleAbout = {
	origin: [],
	sources: [],
	rationale:
		'A plan that does not fit the day is not done. Sessions stay inside the minutes you say are free.',
	planner:
		'It uses no half of a day that you blocked and none with too few minutes, except for runs whose place you fixed yourself. It never bends this.',
	examples: {
		keeps: {
			sessions: ['tue am easy 40', 'thu pm heavy-legs 40', 'sat am long 90'],
			given: { availability: { tue: { pm: 30 } } },
			note: 'Tuesday evening has 30 free minutes.',
		},
		breaks: {
			sessions: ['tue pm heavy-legs 40', 'thu am easy 40', 'sat am long 90'],
			given: { availability: { tue: { pm: 30 } } },
			note: 'Tuesday evening has 30 free minutes.',
		},
	},
};

export const freeTimeWords = {
	certainty: 'rule-of-thumb',
	title: 'Inside the time you have',
	failTitle: 'More minutes than you have free',
	messages: {
		blocked: '{first} is in a half of the day you blocked.',
		tooLong: '{first} needs more than the {measure} minutes you have free.',
	},
} as const satisfies RuleWords;

export const freeTime = defineSessionRule({
	meta: { id: 'free-time', kind: 'hard', relaxable: false },
	of: () => true,
	evaluate(session, week, report) {
		if (hasGivenPlace(week.request, session)) return;
		const free = week.request.availability[session.day]?.[session.slot];
		if (free === undefined) return;
		if (free === 0) report(A_DAY, 'blocked', 0, session);
		else if (session.minutes > free) report(A_DAY, 'tooLong', free, session);
	},
});
