import { isHeavyLegs, isKeyRun } from '../model/session.ts';
import { isSameDay } from '../model/timeline.ts';
import { definePairRule } from './define.ts';
import { A_DAY } from './points.ts';
import type { RuleAbout, RuleWords } from './types.ts';

export const jumpsComeFirstAbout: RuleAbout = {
	evidence: 'H9',
	origin: ['seed004'],
	sources: ['schumann2022'],
	rationale:
		'Jumps train fast force, and that is the kind of strength which endurance work in the same session blunts, on average. Jumps go before strength sets in a session, and never after a hard or long run or heavy legs on the same day.',
	planner: 'It places jumps before a key, long or race run and before heavy legs of the same day.',
	examples: {
		keeps: { sessions: ['tue am plyo 20', 'tue pm intervals 60', 'sat am long 90'] },
		breaks: { sessions: ['tue am intervals 60', 'tue pm plyo 20', 'sat am long 90'] },
	},
};

export const jumpsComeFirstWords = {
	certainty: 'read',
	title: 'Jumps come first, on fresh legs',
	failTitle: 'Jumps on tired legs',
	messages: { afterRun: '{first} comes after {second} on the same day.' },
} as const satisfies RuleWords;

export const jumpsComeFirst = definePairRule({
	meta: { id: 'jumps-come-first', kind: 'hard' },
	first: ({ kind }) => kind === 'plyo',
	second: ({ kind }) => isKeyRun(kind) || isHeavyLegs(kind),
	evaluate(a, b, _week, report) {
		if (isSameDay(a, b) && a.start > b.start) report(A_DAY, 'afterRun', 1, a, b);
	},
});
