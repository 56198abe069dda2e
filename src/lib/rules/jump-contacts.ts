import { defineSessionRule } from './define.ts';
import type { RuleAbout, RuleWords } from './types.ts';

/** Foot contacts a jump session should not pass (evidence §4.1, P25; our rule of thumb). */
export const MOST_CONTACTS = 100;
/** Contacts to start with. */
export const FIRST_CONTACTS = [40, 60] as const;

export const jumpContactsAbout: RuleAbout = {
	evidence: 'P25',
	origin: ['seed004'],
	sources: [],
	rationale: `Jumps train fast feet while they stay sharp, and tendons get used to them slowly. Start with ${FIRST_CONTACTS.join(' to ')} contacts and stop at about ${MOST_CONTACTS}.`,
	planner: 'It says so and leaves the session as it is. Without a count it cannot tell and says nothing.',
	examples: {
		keeps: { sessions: ['tue am plyo 20 contacts=60', 'wed am easy 40', 'sat am long 90'] },
		breaks: {
			sessions: ['tue am plyo 40 contacts=140', 'wed am easy 40', 'sat am long 90'],
			note: 'Tuesday has 140 contacts.',
		},
	},
};

export const jumpContactsWords = {
	certainty: 'rule-of-thumb',
	title: 'Few jumps, and sharp ones',
	failTitle: 'Too many contacts in one jump session',
	messages: {
		many: `{first} has {measure} contacts; about ${MOST_CONTACTS} is plenty. Start with ${FIRST_CONTACTS.join(' to ')}.`,
	},
} as const satisfies RuleWords;

export const jumpContacts = defineSessionRule({
	meta: { id: 'jump-contacts', kind: 'warning' },
	of: ({ kind }) => kind === 'plyo',
	evaluate(session, _week, report) {
		const { contacts = 0 } = session;
		if (contacts > MOST_CONTACTS) report(1, 'many', contacts, session);
	},
});
