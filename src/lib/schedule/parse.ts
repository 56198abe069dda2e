import * as v from 'valibot';
import { clockMinutes } from '../model/clock.ts';
import type { PlanRequest } from '../model/request.ts';
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

/** What no field can tell alone: ids used twice, times outside their half of the day, fields that do not go with the kind. */
function contradictionIn({ runs, strength }: PlanRequestFile): { path: string; message: string } | undefined {
	const seen = new Set<string>();
	for (const [name, list] of [
		['runs', runs],
		['strength', strength],
	] as const) {
		for (const [index, session] of list.entries()) {
			const at = `${name}[${index}]`;
			if (seen.has(session.id)) return { path: `${at}.id`, message: `"${session.id}" is used twice` };
			seen.add(session.id);
			if (session.slot && session.start && halfOf(session.start) !== session.slot) {
				return {
					path: `${at}.start`,
					message: `${session.start} is not in the ${session.slot} half of the day`,
				};
			}
			if ('priority' in session && session.kind !== 'race') {
				return { path: `${at}.priority`, message: 'goes with races only' };
			}
			if ('contacts' in session && session.kind !== 'plyo') {
				return { path: `${at}.contacts`, message: 'goes with plyo sessions only' };
			}
		}
	}
	return undefined;
}

const halfOf = (start: string) => (clockMinutes(start) < 12 * 60 ? 'am' : 'pm');

function toRequest({
	strategy,
	athlete,
	runs,
	strength,
	availability,
	lastWeek,
}: PlanRequestFile): PlanRequest {
	const timed = <T extends { start?: string | undefined }>(session: T) => ({
		...session,
		start: session.start === undefined ? undefined : clockMinutes(session.start),
	});
	return {
		strategy: strategy ?? 'auto',
		athlete: athlete ?? {},
		runs: runs.map(timed),
		strength: strength.map(timed),
		availability: availability ?? {},
		lastWeek,
	};
}
