import { defineWeekRule } from './define.ts';
import { timesThree } from './week-view.ts';
import type { RuleAbout, RuleWords } from './types.ts';

export const noThreeHardDaysAbout: RuleAbout = {
	origin: ['seed001'],
	sources: [],
	rationale:
		'Key runs, heavy legs and jumps all tire the legs. After two such days in a row the third is rarely good.',
	planner: 'It marks down every run of three, across Sunday night as well.',
	examples: {
		keeps: { sessions: ['tue am intervals 60', 'wed pm heavy-legs 40', 'thu am easy 40', 'sat am long 90'] },
		breaks: {
			sessions: ['tue am intervals 60', 'wed am tempo 45', 'thu pm heavy-legs 40', 'sat am long 90'],
		},
	},
};

export const noThreeHardDaysWords = {
	certainty: 'rule-of-thumb',
	title: 'No three hard days in a row',
	failTitle: 'Three hard days in a row',
	messages: { threeInARow: 'Times that three hard days come in a row: {measure}.' },
} as const satisfies RuleWords;

export const noThreeHardDays = defineWeekRule({
	meta: { id: 'no-three-hard-days', kind: 'soft' },
	evaluate(week, report) {
		const runs = timesThree(week.stressDays, week.request.dated !== undefined);
		if (runs > 0) report(runs, 'threeInARow', runs);
	},
});
