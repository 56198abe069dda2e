import { isHeavyLegs, isRun } from '../model/session.ts';
import { hoursEndToStart, isEarlierSameDay } from '../model/timeline.ts';
import { definePairRule } from './define.ts';
import { LEAST_HOURS_AFTER_RUN } from './points.ts';
import type { RuleAbout, RuleWords } from './types.ts';

/** Hours from the end of a run to heavy legs that are best (evidence 1.5.3). */
export const BEST_HOURS_AFTER_RUN = 6;

export const hoursBetweenRunAndLiftAbout: RuleAbout = {
	origin: ['seed001'],
	sources: ['schumann2022', 'robineau2016'],
	rationale: `On the same day, at least ${LEAST_HOURS_AFTER_RUN} hours between running and lifting cost less explosive strength, on average; ${BEST_HOURS_AFTER_RUN} are better.`,
	planner: `It rewards ${BEST_HOURS_AFTER_RUN} hours or more and marks down less than ${LEAST_HOURS_AFTER_RUN}.`,
	examples: {
		keeps: { sessions: ['tue am easy 45', 'tue pm heavy-legs 40', 'thu am intervals 60'] },
		breaks: { sessions: ['tue am easy 45', 'tue am heavy-legs 40 08:00', 'thu am intervals 60'] },
	},
};

export const hoursBetweenRunAndLiftWords = {
	certainty: 'rule-of-thumb',
	title: 'Hours between a run and the lift after it',
	failTitle: 'Little time between a run and the lift after it',
	messages: {
		long: '{first} starts {measure} h after {second}.',
		middle: `{first} starts {measure} h after {second}; ${BEST_HOURS_AFTER_RUN} h would be better.`,
		short: `{first} starts {measure} h after {second}; ${LEAST_HOURS_AFTER_RUN} h is the least.`,
	},
} as const satisfies RuleWords;

export const hoursBetweenRunAndLift = definePairRule({
	meta: { id: 'hours-between-run-and-lift', kind: 'soft' },
	first: ({ kind }) => isHeavyLegs(kind),
	second: ({ kind }) => isRun(kind),
	evaluate(a, b, _week, report) {
		if (!isEarlierSameDay(b, a)) return;
		const hours = hoursEndToStart(b, a);
		const band = hours >= BEST_HOURS_AFTER_RUN ? 'long' : hours >= LEAST_HOURS_AFTER_RUN ? 'middle' : 'short';
		report(1, band, hours, a, b);
	},
});
