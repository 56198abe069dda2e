import { requested } from '../model/request.ts';
import { defineSessionRule } from './define.ts';
import type { RuleAbout, RuleWords } from './types.ts';

export const preferredDayAbout: RuleAbout = {
	origin: ['seed002'],
	sources: [],
	rationale: 'A session on a day you like is more likely to get done.',
	planner: 'It weighs your wish, and no wish outweighs a hard rule.',
	examples: {
		keeps: {
			sessions: ['tue pm heavy-legs 40', 'thu pm intervals 60', 'sun am long 90'],
			given: { strength: [{ id: 's1', kind: 'heavy-legs', minutes: 40, preferredDay: 'tue' }] },
			note: 'You like Tuesdays for heavy legs.',
		},
		breaks: {
			sessions: ['mon pm heavy-legs 40', 'thu pm intervals 60', 'sun am long 90'],
			given: { strength: [{ id: 's1', kind: 'heavy-legs', minutes: 40, preferredDay: 'tue' }] },
			note: 'You like Tuesdays for heavy legs.',
		},
	},
};

export const preferredDayWords = {
	certainty: 'rule-of-thumb',
	title: 'On the day you like',
	failTitle: 'Not on the day you like',
	messages: { asWished: '{first} is on the day you asked for.' },
} as const satisfies RuleWords;

export const preferredDay = defineSessionRule({
	meta: { id: 'preferred-day', kind: 'soft' },
	of: () => true,
	evaluate(session, week, report) {
		const request = requested(week.request, session.id);
		if (request?.preferredDay === session.day) report(1, 'asWished', 1, session);
	},
});
