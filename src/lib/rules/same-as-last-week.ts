import { defineSessionRule } from './define.ts';
import type { RuleAbout, RuleWords } from './types.ts';

export const sameAsLastWeekAbout: RuleAbout = {
	origin: [],
	sources: [],
	rationale: 'A steady week becomes a habit, and a small change should not turn the whole plan over.',
	planner: 'It prefers the day a session had in the last week you accepted.',
	examples: {
		keeps: {
			sessions: ['tue pm heavy-legs 40', 'thu pm intervals 60', 'sun am long 90'],
			given: { lastWeek: { s1: 'tue' } },
			note: 'In the last week you accepted, heavy legs were on Tuesday.',
		},
		breaks: {
			sessions: ['mon pm heavy-legs 40', 'thu pm intervals 60', 'sun am long 90'],
			given: { lastWeek: { s1: 'tue' } },
			note: 'In the last week you accepted, heavy legs were on Tuesday.',
		},
	},
};

export const sameAsLastWeekWords = {
	certainty: 'rule-of-thumb',
	title: 'Where it was in the week you accepted',
	failTitle: 'Moved from the week you accepted',
	messages: { same: '{first} stays on the day it had.' },
} as const satisfies RuleWords;

export const sameAsLastWeek = defineSessionRule({
	meta: { id: 'same-as-last-week', kind: 'soft' },
	of: () => true,
	evaluate(session, week, report) {
		if (week.request.lastWeek?.[session.id] === session.day) report(1, 'same', 1, session);
	},
});
