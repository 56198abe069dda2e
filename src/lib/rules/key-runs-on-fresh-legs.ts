import { isHeavyLegs, isJumpSession, isKeyRun } from '../model/session.ts';
import { daysUntil } from '../model/timeline.ts';
import { definePairRule } from './define.ts';
import { A_DAY } from './points.ts';
import type { RuleAbout, RuleWords } from './types.ts';

export const keyRunsOnFreshLegsAbout: RuleAbout = {
	evidence: 'H1',
	origin: ['seed002'],
	sources: ['burt2023', 'doma2013'],
	rationale:
		'On average, hard running is worse one day and two days after muscle-damaging exercise. Easy running the next day is not.',
	planner:
		'It never puts heavy legs or a jump session on the day before a key, long or race run. It never bends this.',
	examples: {
		keeps: { sessions: ['mon pm heavy-legs 40', 'wed pm intervals 60', 'sat am long 90'] },
		breaks: { sessions: ['tue pm heavy-legs 40', 'wed pm intervals 60', 'sat am long 90'] },
	},
};

export const keyRunsOnFreshLegsWords = {
	certainty: 'read',
	title: 'Key runs start on fresh legs',
	failTitle: 'Heavy legs or jumps the day before a key run',
	messages: { dayBefore: '{first} is the day before {second}.' },
} as const satisfies RuleWords;

export const keyRunsOnFreshLegs = definePairRule({
	meta: { id: 'key-runs-on-fresh-legs', kind: 'hard', relaxable: false },
	first: (session) => isHeavyLegs(session.kind) || isJumpSession(session),
	second: ({ kind }) => isKeyRun(kind),
	evaluate(a, b, _week, report) {
		if (daysUntil(a, b) === 1) report(A_DAY, 'dayBefore', 1, a, b);
	},
});
