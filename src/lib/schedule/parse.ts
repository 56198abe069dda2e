import * as v from 'valibot';
import { clockMinutes } from '../model/clock.ts';
import type { PlanRequest } from '../model/request.ts';
import type { PlacedSession } from '../model/session.ts';
import { SLOTS, SLOT_START } from '../model/week.ts';
import { planRequestFormat } from './format.ts';
import type { PlanRequestFile } from './format.ts';

/** A request, or where it is wrong: `runs[0].minutes`. An empty path means the whole value. */
export type Parsed =
	| { readonly ok: true; readonly request: PlanRequest }
	| { readonly ok: false; readonly path: string; readonly message: string };

/** Reads an untrusted value as a request for the planner. Never throws; the first wrong field is named by its path. */
export function parsePlanRequest(value: unknown): Parsed {
	const result = v.safeParse(planRequestFormat, value, { abortEarly: true });
	if (!result.success) {
		const [issue] = result.issues;
		return { ok: false, path: pathOf(issue.path ?? []), message: messageOf(issue) };
	}
	const problem = contradictionIn(result.output);
	return problem ? { ok: false, ...problem } : { ok: true, request: toRequest(result.output) };
}

function messageOf(issue: v.BaseIssue<unknown>): string {
	if (issue.type !== 'strict_object') return issue.message;
	if (issue.expected === 'never') return 'is not a field of this format';
	return issue.expected === 'Object' ? 'expected an object' : 'is missing';
}

function pathOf(path: readonly { key: unknown }[]): string {
	return path.reduce(
		(text, { key }) =>
			typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key),
		'',
	);
}

type Session =
	| PlanRequestFile['runs'][number]
	| PlanRequestFile['strength'][number]
	| NonNullable<NonNullable<PlanRequestFile['dated']>['before']>[number];

/** What no field can tell alone: ids used twice, times outside their half of the day, fields that do not go with the kind. */
function contradictionIn({
	runs,
	strength,
	dated,
	times,
}: PlanRequestFile): { path: string; message: string } | undefined {
	const seen = new Set<string>();
	for (const [name, list] of [
		['runs', runs],
		['strength', strength],
		['dated.before', dated?.before ?? []],
		['dated.after', dated?.after ?? []],
	] as const) {
		for (const [index, session] of list.entries()) {
			const wrong = wrongFieldOf(session, seen);
			if (wrong) return { path: `${name}[${index}].${wrong.field}`, message: wrong.message };
		}
	}
	for (const slot of SLOTS) {
		const start = times?.[slot];
		if (start && halfOf(start) !== slot)
			return { path: `times.${slot}`, message: `${start} is not in the ${slot} half of the day` };
	}
	return undefined;
}

function wrongFieldOf(session: Session, seen: Set<string>): { field: string; message: string } | undefined {
	if ('id' in session) {
		if (seen.has(session.id)) return { field: 'id', message: `"${session.id}" is used twice` };
		seen.add(session.id);
	}
	const { kind, slot, start } = session;
	if (slot && start && halfOf(start) !== slot)
		return { field: 'start', message: `${start} is not in the ${slot} half of the day` };
	if (kind === 'race' && session.day === undefined) return { field: 'day', message: 'a race needs its day' };
	for (const field of ['priority', 'distance'] as const)
		if (field in session && kind !== 'race') return { field, message: 'goes with races only' };
	if ('contacts' in session && kind !== 'plyo')
		return { field: 'contacts', message: 'goes with plyo sessions only' };
	return undefined;
}

const halfOf = (start: string) => (clockMinutes(start) < 12 * 60 ? 'am' : 'pm');

function toRequest({
	strategy,
	athlete,
	runs,
	strength,
	availability,
	times,
	phase,
	lastWeek,
	dated,
}: PlanRequestFile): PlanRequest {
	return {
		strategy: strategy ?? 'auto',
		athlete: athlete ?? {},
		runs: runs.map(timed),
		strength: strength.map(timed),
		availability: availability ?? {},
		times: times && { am: minutesOf(times.am), pm: minutesOf(times.pm) },
		phase,
		lastWeek,
		dated: dated && {
			monday: dated.monday,
			before: (dated.before ?? []).map((session, index) => aroundAt(session, `before[${index}]`, -1)),
			after: (dated.after ?? []).map((session, index) => aroundAt(session, `after[${index}]`, 1)),
		},
	};
}

const minutesOf = (start: string | undefined): number | undefined =>
	start === undefined ? undefined : clockMinutes(start);

const timed = <T extends { start?: string | undefined }>(session: T) => ({
	...session,
	start: minutesOf(session.start),
});

function aroundAt(
	session: NonNullable<NonNullable<PlanRequestFile['dated']>['before']>[number],
	id: string,
	week: -1 | 1,
): PlacedSession {
	const slot = session.slot ?? (session.start ? halfOf(session.start) : 'am');
	return { ...session, id, week, slot, start: minutesOf(session.start) ?? SLOT_START[slot] };
}
