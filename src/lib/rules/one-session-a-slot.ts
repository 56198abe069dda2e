import { isBlocked } from '../model/request.ts';
import { isRun, isStrength } from '../model/session.ts';
import type { PlacedSession } from '../model/session.ts';
import { isEarlierSameDay } from '../model/timeline.ts';
import { definePairRule } from './define.ts';
import { A_DAY } from './points.ts';
import type { WeekView } from './week-view.ts';

export const oneSessionASlot = definePairRule({
	meta: {
		id: 'one-session-a-slot',
		kind: 'hard',
		origin: [],
		sources: [],
		certainty: 'rule-of-thumb',
		title: 'One session in each half of a day',
		failTitle: 'Two sessions in the same half of a day',
		rationale:
			'Morning and evening hold one session each, which keeps hours between them. Only when the other half of the day is blocked may strength follow a run at once.',
		planner:
			'It gives each session its own half of the day, or runs first and lifts straight after when you have one window.',
		messages: { taken: '{first} and {second} share one half of the day.' },
		relaxable: false,
	},
	first: () => true,
	second: () => true,
	evaluate(a, b, week, report) {
		if (a.day !== b.day || a.slot !== b.slot || !comesFirst(a, b)) return;
		if (!mayFollow(a, b, week)) report(A_DAY, 'taken', 1, a, b);
	},
});

/** Both orders of a pair are looked at; only one of them may report. */
const comesFirst = (a: PlacedSession, b: PlacedSession): boolean =>
	a.start < b.start || (a.start === b.start && a.id < b.id);

function mayFollow(a: PlacedSession, b: PlacedSession, week: WeekView): boolean {
	const { availability } = week.request;
	const otherHalf = a.slot === 'am' ? 'pm' : 'am';
	return (
		isRun(a.kind) &&
		isStrength(b.kind) &&
		isEarlierSameDay(a, b) &&
		isBlocked(availability, a.day, otherHalf) &&
		a.minutes + b.minutes <= (availability[a.day]?.[a.slot] ?? Infinity)
	);
}
