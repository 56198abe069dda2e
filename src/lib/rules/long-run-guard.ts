import { isRun } from '../model/session.ts';
import { defineWeekRule } from './define.ts';
import type { RuleAbout, RuleWords } from './types.ts';

/** A run up to this share of the longest of the last 30 days draws no warning (evidence 1.3.1). */
export const LONG_RUN_SHARE = 1.1;

export const longRunGuardAbout: RuleAbout = {
	evidence: 'H11',
	origin: ['seed000'],
	sources: ['frandsen2025'],
	rationale:
		'In a study of thousands of runners, a single run clearly longer than the longest of late went with more overuse injuries, on average.',
	planner: `It warns when a run is more than ${Math.round((LONG_RUN_SHARE - 1) * 100)} % longer than your longest of the last month, and leaves it where it is. Without your longest run it cannot tell and says nothing.`,
	examples: {
		keeps: {
			sessions: ['tue am easy 40', 'sat am long 95'],
			given: { athlete: { longestRunMinutes: 90 } },
			note: 'Your longest run of the last 30 days took 90 minutes; this one takes 95.',
		},
		breaks: {
			sessions: ['tue am easy 40', 'sat am long 120'],
			given: { athlete: { longestRunMinutes: 90 } },
			note: 'Your longest run of the last 30 days took 90 minutes; this one takes 120.',
		},
	},
};

export const longRunGuardWords = {
	certainty: 'read',
	title: 'No sudden long run',
	failTitle: 'A run much longer than your longest of the last 30 days',
	messages: { spike: '{first} is {measure} % of your longest run of the last 30 days.' },
} as const satisfies RuleWords;

export const longRunGuard = defineWeekRule({
	meta: { id: 'long-run-guard', kind: 'warning' },
	evaluate(week, report) {
		const longest = week.request.athlete.longestRunMinutes;
		if (longest === undefined) return;
		for (const session of week.sessions) {
			if (!isRun(session.kind) || session.kind === 'cross') continue;
			if (session.minutes > longest * LONG_RUN_SHARE) {
				report(1, 'spike', Math.round((session.minutes / longest) * 100), session);
			}
		}
	},
});
