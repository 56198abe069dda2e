import { defineWeekRule } from './define.ts';
import { countDays, startsOfThree } from './week-view.ts';

export const noThreeHardDays = defineWeekRule({
	meta: {
		id: 'no-three-hard-days',
		kind: 'soft',
		origin: ['seed001'],
		sources: [],
		certainty: 'rule-of-thumb',
		title: 'No three hard days in a row',
		failTitle: 'Three hard days in a row',
		rationale:
			'Key runs, heavy legs and jumps all tire the legs. After two such days in a row the third is rarely good.',
		planner: 'It marks down every run of three, across Sunday night as well.',
		messages: { threeInARow: 'Times that three hard days come in a row: {measure}.' },
	},
	evaluate(week, report) {
		const runs = countDays(startsOfThree(week.stressDays));
		if (runs > 0) report(runs, 'threeInARow', runs);
	},
});
