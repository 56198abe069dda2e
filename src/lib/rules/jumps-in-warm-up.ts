import { WARM_UP_CONTACTS, isHardRun, isJumpSession } from '../model/session.ts';
import { isEarlierSameDay } from '../model/timeline.ts';
import { definePairRule } from './define.ts';
import type { RuleAbout, RuleWords } from './types.ts';

export const jumpsInWarmUpAbout: RuleAbout = {
	origin: ['seed004'],
	sources: ['engeroff2023'],
	rationale: `Up to ${WARM_UP_CONTACTS} easy contacts fit into the warm-up of a hard run, while the legs are fresh.`,
	planner: 'It likes a short set of jumps earlier on the day of a hard run.',
	examples: {
		keeps: {
			sessions: ['tue am plyo 10 contacts=30', 'tue pm intervals 60', 'sat am long 90'],
			note: '30 easy contacts.',
		},
		breaks: {
			sessions: ['mon am plyo 10 contacts=30', 'tue pm intervals 60', 'sat am long 90'],
			note: '30 easy contacts.',
		},
	},
};

export const jumpsInWarmUpWords = {
	certainty: 'rule-of-thumb',
	title: 'A few jumps before a hard run',
	failTitle: 'Jumps away from hard runs',
	messages: { beforeRun: '{first} comes before {second} on the same day.' },
} as const satisfies RuleWords;

export const jumpsInWarmUp = definePairRule({
	meta: { id: 'jumps-in-warm-up', kind: 'soft' },
	first: (session) => session.kind === 'plyo' && !isJumpSession(session),
	second: ({ kind }) => isHardRun(kind),
	evaluate(a, b, _week, report) {
		if (isEarlierSameDay(a, b)) report(1, 'beforeRun', 1, a, b);
	},
});
