import { defineWeekRule } from './define.ts';
import { countDays } from './week-view.ts';
import type { RuleAbout, RuleWords } from './types.ts';

/** Purely easy or free days that earn points; more earn no more (evidence §3.3). */
export const EASY_DAYS_WANTED = 3;

export const keepEasyDaysEasyAbout: RuleAbout = {
	origin: ['seed001', 'seed003'],
	sources: ['burt2023'],
	rationale:
		'A day with no key run, no heavy legs and no jumps lets the legs catch up. Upper body, core and light legs do not spoil it.',
	planner: `It likes up to ${EASY_DAYS_WANTED} such days in a week.`,
	examples: {
		keeps: {
			sessions: [
				'tue am intervals 60',
				'wed am easy 40',
				'thu am tempo 45',
				'thu pm heavy-legs 40',
				'sun am long 90',
			],
		},
		breaks: {
			sessions: [
				'mon am heavy-legs 40',
				'wed am intervals 60',
				'thu am heavy-legs 40',
				'fri am plyo 20',
				'sun am long 90',
			],
		},
	},
};

export const keepEasyDaysEasyWords = {
	certainty: 'rule-of-thumb',
	title: 'Easy days stay easy',
	failTitle: 'Few easy days',
	messages: { easyDays: 'Days with nothing hard for the legs: {measure}.' },
} as const satisfies RuleWords;

export const keepEasyDaysEasy = defineWeekRule({
	meta: { id: 'keep-easy-days-easy', kind: 'soft' },
	evaluate(week, report) {
		const easy = 7 - countDays(week.stressDays);
		if (easy > 0) report(Math.min(easy, EASY_DAYS_WANTED), 'easyDays', easy);
	},
});
