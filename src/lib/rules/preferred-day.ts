import { defineSessionRule } from './define.ts';

export const preferredDay = defineSessionRule({
	meta: {
		id: 'preferred-day',
		kind: 'soft',
		origin: ['seed002'],
		sources: [],
		certainty: 'rule-of-thumb',
		title: 'On the day you like',
		failTitle: 'Not on the day you like',
		rationale: 'A session on a day you like is more likely to get done.',
		planner: 'It weighs your wish, and no wish outweighs a hard rule.',
		messages: { asWished: '{first} is on the day you asked for.' },
	},
	evaluate(session, week, report) {
		const request = week.request.strength.find(({ id }) => id === session.id);
		if (request?.preferredDay === session.day) report(1, 'asWished', 1, session);
	},
});
