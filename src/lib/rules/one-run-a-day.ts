import { isRun } from '../model/session.ts';
import { isSameDay } from '../model/timeline.ts';
import { definePairRule } from './define.ts';
import type { RuleAbout, RuleWords } from './types.ts';

export const oneRunADayAbout: RuleAbout = {
	origin: [],
	sources: [],
	rationale: 'Runs spread over the week are easier to recover from and to fit into a day than two on one.',
	planner: 'It gives each run a day of its own while there are days for that.',
	examples: {
		keeps: { sessions: ['mon am easy 30', 'tue am easy 40', 'sat am long 90'] },
		breaks: { sessions: ['mon am easy 30', 'mon pm easy 40', 'sat am long 90'] },
	},
};

export const oneRunADayWords = {
	certainty: 'rule-of-thumb',
	title: 'One run a day',
	failTitle: 'Two runs on one day',
	messages: { sameDay: '{first} and {second} are on the same day.' },
} as const satisfies RuleWords;

export const oneRunADay = definePairRule({
	meta: { id: 'one-run-a-day', kind: 'soft' },
	first: ({ kind }) => isRun(kind),
	second: ({ kind }) => isRun(kind),
	evaluate(a, b, _week, report) {
		if (isSameDay(a, b) && a.id < b.id) report(1, 'sameDay', 0, a, b);
	},
});
