import { defineSessionRule } from './define.ts';
import { hasDay } from './week-view.ts';
import type { RuleAbout, RuleWords } from './types.ts';

export const upperBodyWithARunAbout: RuleAbout = {
	origin: ['seed002'],
	sources: [],
	rationale:
		'Upper body and core cost the legs next to nothing, so they can share the day of any run and leave rest days empty.',
	planner: 'It likes to put them on a run day.',
	examples: {
		keeps: { sessions: ['tue am easy 40', 'tue pm upper-core 30', 'sat am long 90'] },
		breaks: { sessions: ['tue am easy 40', 'wed pm upper-core 30', 'sat am long 90'] },
	},
};

export const upperBodyWithARunWords = {
	certainty: 'rule-of-thumb',
	title: 'Upper body and core ride with a run',
	failTitle: 'Upper body and core on a day without a run',
	messages: { withRun: '{first} shares its day with a run.' },
} as const satisfies RuleWords;

export const upperBodyWithARun = defineSessionRule({
	meta: { id: 'upper-body-with-a-run', kind: 'soft' },
	of: ({ kind }) => kind === 'upper-core',
	evaluate(session, week, report) {
		if (hasDay(week.runDays, session)) report(1, 'withRun', 1, session);
	},
});
