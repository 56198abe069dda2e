import { isStrength } from '../model/session.ts';
import { daysUntil } from '../model/timeline.ts';
import { definePairRule } from './define.ts';
import type { RuleAbout, RuleWords } from './types.ts';

export const spreadStrengthAbout: RuleAbout = {
	origin: [],
	sources: [],
	rationale:
		'Two short sessions on two days are easier to do well than both on one, and the same work wants a day in between.',
	planner: 'It marks down two strength sessions on one day, and two of the same kind on neighbouring days.',
	examples: {
		keeps: { sessions: ['tue pm upper-core 30', 'thu pm light-legs 30', 'sat am long 90'] },
		breaks: { sessions: ['tue am upper-core 30', 'tue pm light-legs 30', 'sat am long 90'] },
	},
};

export const spreadStrengthWords = {
	certainty: 'rule-of-thumb',
	title: 'Strength spread over the week',
	failTitle: 'Strength sessions bunched together',
	messages: {
		sameDay: '{first} and {second} are on the same day.',
		nextDay: '{first} and {second} are alike and on neighbouring days.',
	},
} as const satisfies RuleWords;

export const spreadStrength = definePairRule({
	meta: { id: 'spread-strength', kind: 'soft' },
	first: ({ kind }) => isStrength(kind),
	second: ({ kind }) => isStrength(kind),
	evaluate(a, b, _week, report) {
		const days = daysUntil(a, b);
		if (days === 0 && a.id < b.id) report(1, 'sameDay', 0, a, b);
		else if (days === 1 && a.kind === b.kind) report(1, 'nextDay', 1, a, b);
	},
});
