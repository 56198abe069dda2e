import { isHeavyLegs, isKeyRun } from '../model/session.ts';
import { isEarlierSameDay } from '../model/timeline.ts';
import { definePairRule } from './define.ts';
import type { RuleAbout, RuleWords } from './types.ts';

export const liftAfterKeyRunAbout: RuleAbout = {
	origin: ['seed001', 'seed003'],
	sources: ['doma2013', 'burt2023'],
	rationale:
		'Stacking hard on hard keeps the easy days easy. Whether that is wanted is the difference between the two strategies; no study shows that one wins over a season.',
	planner: 'It seeks this when it consolidates and avoids it when it separates.',
	examples: {
		keeps: {
			sessions: ['tue am intervals 60', 'tue pm heavy-legs 40', 'wed am easy 40', 'sat am long 90'],
			given: { strategy: 'consolidate' },
			note: 'You lift on hard days.',
		},
		breaks: {
			sessions: ['tue am intervals 60', 'wed am easy 40', 'wed pm heavy-legs 40', 'sat am long 90'],
			given: { strategy: 'consolidate' },
			note: 'You lift on hard days.',
		},
	},
};

export const liftAfterKeyRunWords = {
	certainty: 'rule-of-thumb',
	title: 'Heavy legs later on a hard-run day',
	failTitle: 'Heavy legs on a hard-run day',
	messages: { afterRun: '{first} follows {second} later the same day.' },
} as const satisfies RuleWords;

export const liftAfterKeyRun = definePairRule({
	meta: { id: 'lift-after-key-run', kind: 'soft' },
	first: ({ kind }) => isHeavyLegs(kind),
	second: ({ kind }) => isKeyRun(kind),
	evaluate(a, b, _week, report) {
		if (isEarlierSameDay(b, a)) report(1, 'afterRun', 1, a, b);
	},
});
