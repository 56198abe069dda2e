import { isBlocked } from '../../lib/model/request.ts';
import { isRun, isStrength, type PlacedSession } from '../../lib/model/session.ts';
import { DAYS, SLOTS, type Day, type Slot } from '../../lib/model/week.ts';
import type { Finding } from '../../lib/rules/types.ts';
import { judge, moveSession } from '../../lib/schedule/judge.ts';
import type { JudgedWeek, PlanRequest, Strategy } from '../../lib/schedule/types.ts';
import { placesOf, type Place } from './draft.ts';

/** One half of one day a session could go to, and what would follow. */
export interface MoveOption {
	readonly day: Day;
	readonly slot: Slot;
	readonly state: 'here' | 'blocked' | 'free';
	/** The session that would change places with it. */
	readonly swapsWith?: PlacedSession | undefined;
	/** Where the sessions of this move would stand. */
	readonly moved: Readonly<Record<string, Place>>;
	/** The week after the move. */
	readonly after: readonly PlacedSession[];
	/** Hard points added; above 0 it breaks a rule that holds now. */
	readonly hard: number;
	/** True when the session would still be part of a clash. */
	readonly clashing: boolean;
	/** Soft points lost; negative when the week gets better. */
	readonly cost: number;
	/** Findings that would be new, worst first: broken rules, warnings, costs. */
	readonly against: readonly Finding[];
	/** Good findings that would be gone. */
	readonly lost: readonly Finding[];
}

/** Every half of the week for one session of a judged week, in order from Monday morning. */
export function moveOptions(
	request: PlanRequest,
	strategy: Strategy,
	week: JudgedWeek,
	id: string,
): readonly MoveOption[] {
	const session = week.sessions.find((one) => one.id === id);
	if (!session) return [];
	return DAYS.flatMap((day) => SLOTS.map((slot) => optionAt(request, strategy, week, session, day, slot)));
}

function optionAt(
	request: PlanRequest,
	strategy: Strategy,
	week: JudgedWeek,
	session: PlacedSession,
	day: Day,
	slot: Slot,
): MoveOption {
	const { moved, swapsWith } = movesTo(request, week.sessions, session, day, slot);
	const after = week.sessions.map((one) => ({ ...one, ...moved[one.id] }));
	if (session.day === day && session.slot === slot)
		return {
			day,
			slot,
			state: 'here',
			moved: {},
			after: week.sessions,
			hard: 0,
			clashing: false,
			cost: 0,
			against: [],
			lost: [],
		};
	const judged = judge(request, strategy, after);
	return {
		day,
		slot,
		state: request.availability[day]?.[slot] === 0 ? 'blocked' : 'free',
		swapsWith,
		moved,
		after,
		hard: judged.score.hard - week.score.hard,
		clashing: judged.findings.some(
			({ severity, sessions }) => severity === 'hard' && sessions.includes(session.id),
		),
		cost: week.score.soft - judged.score.soft,
		against: newFindings(week.findings, judged.findings)
			.filter(({ severity }) => severity !== 'good')
			.sort((a, b) => RANK[a.severity] - RANK[b.severity]),
		lost: newFindings(judged.findings, week.findings).filter(({ severity }) => severity === 'good'),
	};
}

/**
 * The places that change when a session goes to a half of a day. If another session is there they change places, except that strength
 * follows a run at once when the other half of that day is blocked.
 */
export function movesTo(
	request: PlanRequest,
	sessions: readonly PlacedSession[],
	session: PlacedSession,
	day: Day,
	slot: Slot,
): { readonly moved: Readonly<Record<string, Place>>; readonly swapsWith?: PlacedSession | undefined } {
	const [other, ...more] = sessions.filter(
		(one) => one.id !== session.id && one.day === day && one.slot === slot,
	);
	const putAt = (moving: PlacedSession, to: Pick<Place, 'day' | 'slot'>, leaving?: PlacedSession) =>
		placesOf(
			moveSession(
				request,
				sessions.filter(({ id }) => id !== leaving?.id),
				moving.id,
				to.day,
				to.slot,
			).filter(({ id }) => id === moving.id),
		);
	const follows =
		other !== undefined &&
		isStrength(session.kind) &&
		isRun(other.kind) &&
		isBlocked(request.availability, day, slot === 'am' ? 'pm' : 'am');
	if (!other || more.length > 0 || follows) return { moved: putAt(session, { day, slot }) };
	return {
		moved: { ...putAt(session, { day, slot }, other), ...putAt(other, session, session) },
		swapsWith: other,
	};
}

const RANK = { hard: 0, warning: 1, cost: 2, good: 3 } as const;

/** Findings of `after` that `before` does not have. */
function newFindings(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
	const keyOf = ({ rule, messageId, sessions }: Finding) => [rule, messageId, ...sessions].join(' ');
	const known = new Set(before.map(keyOf));
	return after.filter((finding) => !known.has(keyOf(finding)));
}
