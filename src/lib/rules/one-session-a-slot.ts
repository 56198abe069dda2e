import { isRun, isStrength } from '../model/session.ts';
import type { PlacedSession } from '../model/session.ts';
import { isEarlierSameDay, isSameDay } from '../model/timeline.ts';
import { definePairRule } from './define.ts';
import { A_DAY } from './points.ts';
import type { WeekView } from './week-view.ts';
import type { RuleAbout, RuleWords } from './types.ts';

export const oneSessionASlotAbout: RuleAbout = {
	origin: [],
	sources: [],
	rationale:
		'Morning and evening hold one session each, which keeps hours between them. Only strength may share one with a run, straight after it, if both fit the time.',
	planner:
		'It gives each session its own half of the day where it can, or runs first and lifts straight after.',
	examples: {
		keeps: { sessions: ['tue am easy 60', 'tue am upper-core 30 08:00', 'sat am long 90'] },
		breaks: { sessions: ['tue am upper-core 30', 'tue am easy 60 07:30', 'sat am long 90'] },
	},
};

export const oneSessionASlotWords = {
	certainty: 'rule-of-thumb',
	title: 'One session in each half of a day',
	failTitle: 'Two sessions in the same half of a day',
	messages: { taken: '{first} and {second} share one half of the day.' },
} as const satisfies RuleWords;

export const oneSessionASlot = definePairRule({
	meta: { id: 'one-session-a-slot', kind: 'hard', relaxable: false },
	first: () => true,
	second: () => true,
	evaluate(a, b, week, report) {
		if (!isSameDay(a, b) || a.slot !== b.slot || !comesFirst(a, b)) return;
		if (!mayFollow(a, b, week)) report(A_DAY, 'taken', 1, a, b);
	},
});

/** Both orders of a pair are looked at; only one of them may report. */
const comesFirst = (a: PlacedSession, b: PlacedSession): boolean =>
	a.start < b.start || (a.start === b.start && a.id < b.id);

function mayFollow(a: PlacedSession, b: PlacedSession, week: WeekView): boolean {
	const { availability } = week.request;
	return (
		isRun(a.kind) &&
		isStrength(b.kind) &&
		isEarlierSameDay(a, b) &&
		a.minutes + b.minutes <= (availability[a.day]?.[a.slot] ?? Infinity)
	);
}
