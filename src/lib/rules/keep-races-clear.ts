import { isHeavyLegs, isStrength } from '../model/session.ts';
import { daysUntil, hoursEndToStart } from '../model/timeline.ts';
import { definePairRule } from './define.ts';
import { A_DAY, hoursMissing } from './points.ts';
import type { RuleAbout, RuleWords } from './types.ts';

/** Days from the last heavy legs to an A race (evidence §3.3, H7; 1.9.4). */
export const DAYS_BEFORE_A_RACE = 7;
/** Days from the last heavy legs to a B race. */
export const DAYS_BEFORE_B_RACE = 4;
/** Hours before any race without lower-body work of any kind. */
export const HOURS_BEFORE_RACE = 72;

export const keepRacesClearAbout: RuleAbout = {
	evidence: 'H7',
	origin: [],
	sources: ['bosquet2007', 'berryman2021'],
	rationale: `By our rule of thumb the last heavy legs come ${DAYS_BEFORE_A_RACE} days before a race that matters (${DAYS_BEFORE_B_RACE} before a smaller one), and the last ${HOURS_BEFORE_RACE} hours hold no leg work at all. Freshness counts for more than one more session.`,
	planner:
		'It keeps heavy legs out of the days before a race and light legs and jumps out of the last three. It never bends this.',
	examples: {
		keeps: { sessions: ['mon am light-legs 30', 'wed am easy 40', 'sun am race 50'] },
		breaks: { sessions: ['wed am easy 40', 'thu pm heavy-legs 40', 'sun am race 50'] },
	},
};

export const keepRacesClearWords = {
	certainty: 'rule-of-thumb',
	title: 'Race week stays clear',
	failTitle: 'Leg work too close to a race',
	messages: {
		heavy: '{first} is {measure} days before {second}.',
		lastHours: `{first} ends {measure} h before {second}; leave ${HOURS_BEFORE_RACE} h without leg work.`,
	},
} as const satisfies RuleWords;

export const keepRacesClear = definePairRule({
	meta: { id: 'keep-races-clear', kind: 'hard', relaxable: false },
	first: ({ kind }) => isStrength(kind) && kind !== 'upper-core',
	second: ({ kind }) => kind === 'race',
	evaluate(a, b, _week, report) {
		const days = daysUntil(a, b);
		const daysNeeded = b.priority === 'B' ? DAYS_BEFORE_B_RACE : DAYS_BEFORE_A_RACE;
		if (isHeavyLegs(a.kind) && days > 0 && days < daysNeeded) {
			report((daysNeeded - days) * A_DAY, 'heavy', days, a, b);
			return;
		}
		const hours = hoursEndToStart(a, b);
		const missing = hoursMissing(HOURS_BEFORE_RACE, hours);
		if (missing > 0) report(missing, 'lastHours', hours, a, b);
	},
});
