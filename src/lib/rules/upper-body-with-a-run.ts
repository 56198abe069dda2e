import { defineSessionRule } from './define.ts';
import { hasDay } from './week-view.ts';

export const upperBodyWithARun = defineSessionRule({
	meta: {
		id: 'upper-body-with-a-run',
		kind: 'soft',
		origin: ['seed002'],
		sources: [],
		certainty: 'rule-of-thumb',
		title: 'Upper body and core ride with a run',
		failTitle: 'Upper body and core on a day without a run',
		rationale:
			'Upper body and core cost the legs next to nothing, so they can share the day of any run and leave rest days empty.',
		planner: 'It likes to put them on a run day.',
		messages: { withRun: '{first} shares its day with a run.' },
	},
	evaluate(session, week, report) {
		if (session.kind === 'upper-core' && hasDay(week.runDays, session.day)) report(1, 'withRun', 1, session);
	},
});
