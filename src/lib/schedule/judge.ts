import type { PlanRequest, Strategy } from '../model/request.ts';
import { isRun } from '../model/session.ts';
import type { PlacedSession } from '../model/session.ts';
import { startMinute } from '../model/timeline.ts';
import { DAYS, SLOTS } from '../model/week.ts';
import type { Day, Slot } from '../model/week.ts';
import { check } from '../rules/check.ts';
import type { Finding } from '../rules/types.ts';
import { placeStrength, slotStart } from './candidates.ts';
import type { JudgedWeek, Objection } from './types.ts';

/** Judges a week exactly as it stands: every finding, the score, the sessions in the order of the week. */
export function judge(
	request: PlanRequest,
	strategy: Strategy,
	sessions: readonly PlacedSession[],
): JudgedWeek {
	const inOrder = [...sessions].sort((a, b) => startMinute(a) - startMinute(b));
	const findings = check(request, strategy, inOrder);
	const score = { hard: 0, soft: 0 };
	for (const { severity, points } of findings) {
		if (severity === 'hard') score.hard += points;
		else score.soft += points;
	}
	return { sessions: inOrder, score, findings };
}

/** The week after one session moved. Strength goes straight after a run that is there. */
export function moveSession(
	request: PlanRequest,
	sessions: readonly PlacedSession[],
	id: string,
	day: Day,
	slot: Slot,
): PlacedSession[] {
	return sessions.map((session) =>
		session.id === id ? placedAt(request, sessions, session, day, slot) : session,
	);
}

/**
 * What speaks against every other place for one session, all others staying where they are. Works for runs as well. An unknown id has no
 * other places: the list is empty.
 */
export function objections(
	request: PlanRequest,
	strategy: Strategy,
	sessions: readonly PlacedSession[],
	id: string,
): Objection[] {
	const moving = sessions.find((session) => session.id === id);
	if (!moving) return [];
	const now = judge(request, strategy, sessions);
	return DAYS.flatMap((day) =>
		SLOTS.filter((slot) => day !== moving.day || slot !== moving.slot).map((slot) => {
			const then = judge(request, strategy, moveSession(request, sessions, id, day, slot));
			return {
				day,
				slot,
				cost: now.score.soft - then.score.soft,
				hard: then.score.hard - now.score.hard,
				rules: rulesAgainst(now.findings, then.findings),
			};
		}),
	);
}

function placedAt(
	request: PlanRequest,
	sessions: readonly PlacedSession[],
	session: PlacedSession,
	day: Day,
	slot: Slot,
): PlacedSession {
	const wanted = request.strength.find(({ id }) => id === session.id);
	if (!wanted) return { ...session, day, slot, start: slotStart(request, slot) };
	const runs = sessions.filter(({ kind }) => isRun(kind));
	return placeStrength({ ...wanted, start: undefined }, day, slot, request, runs);
}

/** Rules that break worse or are worth less after a move, in the order findings come. */
function rulesAgainst(before: readonly Finding[], after: readonly Finding[]): string[] {
	const change = new Map<string, number>();
	const add = (findings: readonly Finding[], sign: 1 | -1) => {
		for (const { rule, severity, points } of findings) {
			const worse = severity === 'hard' ? -points : points;
			change.set(rule, (change.get(rule) ?? 0) + sign * worse);
		}
	};
	add(after, 1);
	add(before, -1);
	return [...change].filter(([, points]) => points < 0).map(([rule]) => rule);
}
