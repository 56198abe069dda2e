import { isHeavyLegs } from '../model/session.ts';
import { isSameDay } from '../model/timeline.ts';
import { definePairRule } from './define.ts';
import { A_DAY } from './points.ts';
import type { RuleAbout, RuleWords } from './types.ts';

export const noHeavyLegsOnLongDaysAbout: RuleAbout = {
	evidence: 'H6',
	origin: [],
	sources: [],
	rationale:
		'A long run or a race already asks a great deal of the legs. Heavy lifting on top buys little and makes the next days harder.',
	planner: 'It keeps heavy legs off the days of long runs and races.',
	examples: {
		keeps: { sessions: ['thu am easy 40', 'thu pm heavy-legs 40', 'sat am long 90'] },
		breaks: { sessions: ['thu am easy 40', 'sat am long 90', 'sat pm heavy-legs 40'] },
	},
};

export const noHeavyLegsOnLongDaysWords = {
	certainty: 'rule-of-thumb',
	title: 'No heavy legs on long-run or race day',
	failTitle: 'Heavy legs on the day of a long run or a race',
	messages: { sameDay: '{first} is on the same day as {second}.' },
} as const satisfies RuleWords;

export const noHeavyLegsOnLongDays = definePairRule({
	meta: { id: 'no-heavy-legs-on-long-days', kind: 'hard' },
	first: ({ kind }) => isHeavyLegs(kind),
	second: ({ kind }) => kind === 'long' || kind === 'race',
	evaluate(a, b, _week, report) {
		if (isSameDay(a, b)) report(A_DAY, 'sameDay', 1, a, b);
	},
});
