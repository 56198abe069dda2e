import { isHeavyLegs, isStrength } from '../model/session.ts';
import { dayIndex } from '../model/week.ts';
import { defineWeekRule } from './define.ts';
import { A_DAY } from './points.ts';
import type { Report, RuleAbout, RuleWords } from './types.ts';
import { countDays } from './week-view.ts';
import type { WeekView } from './week-view.ts';

/** Limits of a week (evidence §3.3, H8; our rule of thumb). */
export const REST_DAYS = 1;
export const SESSIONS_A_DAY = 2;
const MOST_STRENGTH = 3;
export const MOST_HEAVY = 2;

export const aFullRestDayAbout: RuleAbout = {
	evidence: 'H8',
	origin: ['seed002'],
	sources: [],
	rationale: `Adaptation happens in recovery. A week keeps at least ${REST_DAYS} day with no session, at most ${SESSIONS_A_DAY} sessions a day, ${MOST_STRENGTH} strength sessions and ${MOST_HEAVY} with heavy legs.`,
	planner: 'It leaves one day empty and refuses to stack sessions beyond these limits.',
	examples: {
		keeps: {
			sessions: [
				'mon am easy 30',
				'tue am intervals 60',
				'wed am easy 40',
				'thu pm heavy-legs 40',
				'sat am long 90',
			],
		},
		breaks: {
			sessions: [
				'mon am easy 30',
				'tue am intervals 60',
				'wed am easy 40',
				'thu pm heavy-legs 40',
				'fri am easy 30',
				'sat am long 90',
				'sun am upper-core 30',
			],
		},
	},
};

export const aFullRestDayWords = {
	certainty: 'rule-of-thumb',
	title: 'A rest day, and no more than fits',
	failTitle: 'Too much for one week',
	messages: {
		noRest: 'No day of this week is free of training.',
		fullDay: `{first} makes {measure} sessions on one day; ${SESSIONS_A_DAY} is the most.`,
		manyStrength: `This week has {measure} strength sessions; ${MOST_STRENGTH} is the most.`,
		manyHeavy: `This week has {measure} sessions with heavy legs; ${MOST_HEAVY} is the most.`,
	},
} as const satisfies RuleWords;

export const aFullRestDay = defineWeekRule({
	meta: { id: 'a-full-rest-day', kind: 'hard' },
	evaluate(week, report) {
		if (hasNoRest(week)) report(A_DAY, 'noRest', 0);
		const strength = excessStrength(week.strengthCount);
		if (strength > 0) report(strength, 'manyStrength', week.strengthCount);
		const heavy = excessHeavy(week.heavyCount);
		if (heavy > 0) report(heavy, 'manyHeavy', week.heavyCount);
		if (mayHaveFullDays(week)) reportFullDays(week, report);
	},
	mustAdd(week, pending) {
		const { strengthCount, heavyCount } = week;
		let strengthLater = 0;
		let heavyLater = 0;
		for (const { kind } of pending) {
			if (isStrength(kind)) strengthLater += 1;
			if (isHeavyLegs(kind)) heavyLater += 1;
		}
		return (
			excessStrength(strengthCount + strengthLater) -
			excessStrength(strengthCount) +
			excessHeavy(heavyCount + heavyLater) -
			excessHeavy(heavyCount) +
			Math.max(0, crowding(week.sessions.length + pending.length) - crowdingNow(week))
		);
	},
});

const excessStrength = (count: number): number => Math.max(0, count - MOST_STRENGTH) * A_DAY;

/** Sessions that fit a week with its rest day, and one without. */
export const SESSIONS_WITH_REST = (7 - REST_DAYS) * SESSIONS_A_DAY;
const SESSIONS_WITHOUT_REST = 7 * SESSIONS_A_DAY;

/** What so many sessions cost wherever they go: first the rest day, then a third session on a day for each. */
const crowding = (sessions: number): number =>
	sessions <= SESSIONS_WITH_REST ? 0 : (1 + Math.max(0, sessions - SESSIONS_WITHOUT_REST)) * A_DAY;

/** What a week has of that already. */
function crowdingNow(week: WeekView): number {
	let points = hasNoRest(week) ? A_DAY : 0;
	if (mayHaveFullDays(week)) reportFullDays(week, (more) => (points += more));
	return points;
}

const hasNoRest = ({ usedDays }: WeekView): boolean => countDays(usedDays) > 7 - REST_DAYS;

const mayHaveFullDays = ({ sessions, usedDays }: WeekView): boolean =>
	sessions.length - countDays(usedDays) >= SESSIONS_A_DAY;

const excessHeavy = (count: number): number => Math.max(0, count - MOST_HEAVY) * A_DAY;

function reportFullDays({ sessions, onDay }: WeekView, report: Report): void {
	for (let index = 0; index < onDay.length; index += 1) {
		const count = onDay[index] as number;
		if (count <= SESSIONS_A_DAY) continue;
		report((count - SESSIONS_A_DAY) * A_DAY, 'fullDay', count, lastOn(index, sessions));
	}
}

const lastOn = (index: number, sessions: WeekView['sessions']) =>
	sessions.findLast(({ day }) => dayIndex(day) === index);
