import { isKeyRun } from '../model/session.ts';
import { definePairRule } from './define.ts';
import { A_DAY } from './points.ts';

export const jumpsComeFirst = definePairRule({
	meta: {
		id: 'jumps-come-first',
		kind: 'hard',
		evidence: 'H9',
		origin: ['seed004'],
		sources: ['schumann2022'],
		certainty: 'read',
		title: 'Jumps come first, on fresh legs',
		failTitle: 'Jumps after a hard or long run',
		rationale:
			'Jumps train fast force, and that is the kind of strength which endurance work in the same session blunts, on average. Jumps go before strength sets in a session, and never after a hard or long run.',
		planner: 'It never places jumps later on the day of a key, long or race run.',
		messages: { afterRun: '{first} comes after {second} on the same day.' },
	},
	first: ({ kind }) => kind === 'plyo',
	second: ({ kind }) => isKeyRun(kind),
	evaluate(a, b, _week, report) {
		if (a.day === b.day && a.start > b.start) report(A_DAY, 'afterRun', 1, a, b);
	},
});
