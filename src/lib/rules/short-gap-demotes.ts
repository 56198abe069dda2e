import { isHeavyLegs, isRun } from '../model/session.ts';
import { hoursEndToStart, isEarlierSameDay } from '../model/timeline.ts';
import { definePairRule } from './define.ts';
import { LEAST_HOURS_AFTER_RUN } from './points.ts';
import type { RuleAbout, RuleWords } from './types.ts';

export const shortGapDemotesAbout: RuleAbout = {
	evidence: 'H4',
	origin: ['seed001'],
	sources: ['schumann2022', 'robineau2016'],
	rationale: `On average, people gain less explosive strength when endurance work shares the session than when it is at least ${LEAST_HOURS_AFTER_RUN} hours away. By our rule of thumb such a session loses a set, has no jumps and stops well short of failure.`,
	planner: `It allows the session and cuts it down: one set less, no jumps, no failure.`,
	examples: {
		keeps: { sessions: ['tue am easy 45', 'tue pm heavy-legs 40', 'thu am intervals 60'] },
		breaks: { sessions: ['tue am easy 45', 'tue am heavy-legs 40 08:00', 'thu am intervals 60'] },
	},
};

export const shortGapDemotesWords = {
	certainty: 'read',
	title: 'Less strength when it follows a run at once',
	failTitle: `Less than ${LEAST_HOURS_AFTER_RUN} hours between a run and heavy legs`,
	messages: {
		demoted: '{first} starts {measure} h after {second}: do one set less, no jumps, nothing to failure.',
	},
} as const satisfies RuleWords;

export const shortGapDemotes = definePairRule({
	meta: { id: 'short-gap-demotes', kind: 'warning' },
	first: ({ kind }) => isHeavyLegs(kind),
	second: ({ kind }) => isRun(kind),
	evaluate(a, b, _week, report) {
		if (!isEarlierSameDay(b, a)) return;
		const hours = hoursEndToStart(b, a);
		if (hours < LEAST_HOURS_AFTER_RUN) report(1, 'demoted', hours, a, b);
	},
});
