import { defineSessionRule } from './define.ts';
import { hasDay } from './week-view.ts';
import type { RuleAbout, RuleWords } from './types.ts';

export const lightBeforeKeyIsFineAbout: RuleAbout = {
	origin: ['seed002'],
	sources: ['burt2023'],
	rationale: 'Upper body, core and light legs well short of failure hardly tire the legs for the next day.',
	planner: 'It neither seeks nor avoids this.',
	examples: {
		keeps: { sessions: ['mon pm light-legs 30', 'tue pm intervals 60', 'sat am long 90'] },
		breaks: { sessions: ['tue pm intervals 60', 'thu pm light-legs 30', 'sat am long 90'] },
	},
};

export const lightBeforeKeyIsFineWords = {
	certainty: 'rule-of-thumb',
	title: 'Light work the day before a key run is fine',
	failTitle: 'Light work the day before a key run',
	messages: { fine: '{first} is the day before a key run, and that is fine.' },
} as const satisfies RuleWords;

export const lightBeforeKeyIsFine = defineSessionRule({
	meta: { id: 'light-before-key-is-fine', kind: 'soft' },
	of: ({ kind }) => kind === 'upper-core' || kind === 'light-legs',
	evaluate(session, week, report) {
		if (hasDay(week.keyDays, session, 1)) report(1, 'fine', 1, session);
	},
});
