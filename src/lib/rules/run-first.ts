import { isHeavyLegs, isKeyRun } from '../model/session.ts';
import { isSameDay } from '../model/timeline.ts';
import { definePairRule } from './define.ts';
import { A_DAY } from './points.ts';
import type { RuleAbout, RuleWords } from './types.ts';

export const runFirstAbout: RuleAbout = {
	evidence: 'H4',
	origin: ['seed001'],
	sources: ['doma2013', 'domadeakin_ijshs'],
	rationale:
		'When both fell on one day, running first harmed the next day’s running less than lifting first, on average, in a small trial. And the key run gets fresh legs.',
	planner: 'It puts heavy legs after a key run, never before it. It never bends the order.',
	examples: {
		keeps: { sessions: ['tue am intervals 60', 'tue pm heavy-legs 40', 'sat am long 90'] },
		breaks: { sessions: ['tue am heavy-legs 40', 'tue pm intervals 60', 'sat am long 90'] },
	},
};

export const runFirstWords = {
	certainty: 'read',
	title: 'Run first, lift later',
	failTitle: 'Heavy legs before a key run on the same day',
	messages: { liftFirst: '{first} comes before {second} on the same day.' },
} as const satisfies RuleWords;

export const runFirst = definePairRule({
	meta: { id: 'run-first', kind: 'hard', relaxable: false },
	first: ({ kind }) => isHeavyLegs(kind),
	second: ({ kind }) => isKeyRun(kind),
	evaluate(a, b, _week, report) {
		if (isSameDay(a, b) && a.start < b.start) report(A_DAY, 'liftFirst', 1, a, b);
	},
});
