import { defineSessionRule } from './define.ts';
import { hasDay } from './week-view.ts';

export const lightBeforeKeyIsFine = defineSessionRule({
	meta: {
		id: 'light-before-key-is-fine',
		kind: 'soft',
		origin: ['seed002'],
		sources: ['burt2023'],
		certainty: 'rule-of-thumb',
		title: 'Light work the day before a key run is fine',
		failTitle: 'Light work the day before a key run',
		rationale: 'Upper body, core and light legs well short of failure hardly tire the legs for the next day.',
		planner: 'It neither seeks nor avoids this.',
		messages: { fine: '{first} is the day before a key run, and that is fine.' },
	},
	evaluate(session, week, report) {
		if (session.kind !== 'upper-core' && session.kind !== 'light-legs') return;
		if (hasDay(week.keyDays, session.day, 1)) report(1, 'fine', 1, session);
	},
});
