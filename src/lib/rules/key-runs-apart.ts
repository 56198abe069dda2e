import { isKeyRun } from '../model/session.ts';
import { daysUntil } from '../model/timeline.ts';
import { definePairRule } from './define.ts';
import type { RuleAbout, RuleWords } from './types.ts';

export const keyRunsApartAbout: RuleAbout = {
	origin: ['seed000', 'seed001'],
	sources: [],
	rationale:
		'Hard, long and race runs each want legs that have recovered from the last one. A day between them gives that.',
	planner:
		'It keeps key runs off neighbouring days and, more strongly, off the same day. Runs you fixed stay where you put them.',
	examples: {
		keeps: { sessions: ['tue am intervals 60', 'thu am tempo 45', 'sun am long 90'] },
		breaks: { sessions: ['tue am intervals 60', 'wed am tempo 45', 'sun am long 90'] },
	},
};

export const keyRunsApartWords = {
	certainty: 'rule-of-thumb',
	title: 'A day between key runs',
	failTitle: 'Key runs back to back',
	messages: {
		sameDay: '{first} and {second} are on the same day.',
		nextDay: '{first} is the day before {second}.',
	},
} as const satisfies RuleWords;

export const keyRunsApart = definePairRule({
	meta: { id: 'key-runs-apart', kind: 'soft' },
	first: ({ kind }) => isKeyRun(kind),
	second: ({ kind }) => isKeyRun(kind),
	evaluate(a, b, _week, report) {
		const days = daysUntil(a, b);
		if (days === 0 && a.id < b.id) report(1, 'sameDay', 0, a, b);
		else if (days === 1) report(1, 'nextDay', 1, a, b);
	},
});
