import { isHeavyLegs } from '../model/session.ts';
import { hoursStartToStart } from '../model/timeline.ts';
import { defineWeekRule } from './define.ts';
import type { RuleAbout, RuleWords } from './types.ts';
import { isAround } from './week-view.ts';

/** Hours from start to start that earn the bonus (evidence §3.3). */
export const WIDE_HOURS_BETWEEN_HEAVY = 72;

export const threeDaysBetweenHeavyAbout: RuleAbout = {
	origin: [],
	sources: [],
	rationale: 'Two days between heavy sessions is enough; three lets the second one be as good as the first.',
	planner: `It likes ${WIDE_HOURS_BETWEEN_HEAVY} hours or more from each heavy session to the next, round the week.`,
	examples: {
		keeps: { sessions: ['mon am heavy-legs 40', 'thu am heavy-legs 40', 'sat am long 90'] },
		breaks: { sessions: ['mon am heavy-legs 40', 'wed am heavy-legs 40', 'sat am long 90'] },
	},
};

export const threeDaysBetweenHeavyWords = {
	certainty: 'rule-of-thumb',
	title: 'Three days between heavy-leg sessions',
	failTitle: 'Less than three days between heavy-leg sessions',
	messages: { wide: 'From one heavy-leg session to the next there are at least {measure} h.' },
} as const satisfies RuleWords;

export const threeDaysBetweenHeavy = defineWeekRule({
	meta: { id: 'three-days-between-heavy', kind: 'soft' },
	evaluate(week, report) {
		if (week.heavyCount === 0 || week.heavy.length < 2) return;
		let least = Infinity;
		for (const a of week.heavy) {
			for (const b of week.heavy) {
				if (a !== b && !(isAround(a) && isAround(b))) least = Math.min(least, hoursStartToStart(a, b));
			}
		}
		if (least >= WIDE_HOURS_BETWEEN_HEAVY) report(1, 'wide', least);
	},
	canGain(week, pending, report) {
		const isOpen = week.heavyCount === 0 || week.heavy.length < 2;
		if (isOpen && pending.some(({ kind }) => isHeavyLegs(kind))) report(1, 'wide', 0);
	},
});
