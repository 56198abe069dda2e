import { sessionLoad } from '../model/load.ts';
import { dayIndex } from '../model/week.ts';
import { defineWeekRule } from './define.ts';
import type { RuleAbout, RuleWords } from './types.ts';
import type { WeekView } from './week-view.ts';

/** Mean of the daily loads over their standard deviation from which we speak (our rule of thumb; formula: evidence 1.3.7). */
export const MOST_MONOTONY = 2;

export const monotonyAbout: RuleAbout = {
	origin: ['seed001', 'seed003'],
	sources: ['foster2001'],
	rationale: `Hard days should be hard and easy days easy. Monotony is the average load of a day divided by how much the days differ. From ${MOST_MONOTONY} on, by our rule of thumb, a week has too little of either.`,
	planner: 'It works the number out from minutes and our guess of the effort, tells you, and moves nothing.',
	examples: {
		keeps: {
			sessions: [
				'tue am intervals 60',
				'wed am easy 40',
				'thu am easy 30',
				'thu pm heavy-legs 40',
				'sun am long 100',
			],
		},
		breaks: {
			sessions: [
				'mon am easy 45',
				'tue am easy 50',
				'wed am easy 45',
				'thu am easy 50',
				'fri am easy 45',
				'sat am easy 50',
			],
		},
	},
};

export const monotonyWords = {
	certainty: 'rule-of-thumb',
	title: 'Days that differ',
	failTitle: 'Every day much like the next',
	messages: {
		alike: `The days of this week are much alike: the average load is {measure} times what they differ by. Make the easy days easier, or leave one out.`,
		equal: 'Every day of this week has the same load. Make the easy days easier, or leave one out.',
	},
} as const satisfies RuleWords;

export const monotony = defineWeekRule({
	meta: { id: 'monotony', kind: 'warning' },
	evaluate(week, report) {
		const { mean, deviation } = loadsOf(week);
		if (mean === 0) return;
		if (deviation === 0) report(1, 'equal', 0);
		else if (mean / deviation >= MOST_MONOTONY) report(1, 'alike', mean / deviation);
	},
});

/** Mean and standard deviation of the seven daily loads; they are the whole week, not a sample of it. */
function loadsOf(week: WeekView): { readonly mean: number; readonly deviation: number } {
	const loads = [0, 0, 0, 0, 0, 0, 0];
	for (const session of week.sessions) {
		const day = dayIndex(session.day);
		loads[day] = (loads[day] as number) + sessionLoad(session);
	}
	const mean = average(loads);
	return { mean, deviation: Math.sqrt(average(loads.map((load) => (load - mean) ** 2))) };
}

const average = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;
