import { kindName, type PlacedSession } from '../../lib/model/session.ts';
import { ruleWords } from '../../lib/rules/words.ts';
import type { JudgedWeek } from '../../lib/schedule/types.ts';
import { placeName, points } from './words.ts';

type Sessions = readonly PlacedSession[];

export interface Move {
	readonly session: PlacedSession;
	/** Nothing when only one of the weeks has the session. */
	readonly to: PlacedSession | undefined;
}

/** What stands elsewhere in another week, and what only this one has. Sessions of one kind and length are interchangeable. */
export function movesBetween(from: Sessions, to: Sessions): readonly Move[] {
	const left = [...to];
	const take = (fits: (other: PlacedSession) => boolean): PlacedSession | undefined => {
		const index = left.findIndex(fits);
		return index < 0 ? undefined : left.splice(index, 1)[0];
	};
	const alike = (a: PlacedSession) => (b: PlacedSession) => a.kind === b.kind && a.minutes === b.minutes;
	const moved = from.filter(
		(session) =>
			!take((other) => alike(session)(other) && other.day === session.day && other.slot === session.slot),
	);
	return moved.map((session) => ({ session, to: take(alike(session)) }));
}

/** `Heavy legs: Tuesday PM to Thursday AM`. */
export const moveText = ({ session, to }: Move): string =>
	to
		? `${kindName(session.kind)}: ${placeName(session)} to ${placeName(to)}`
		: `${kindName(session.kind)}: only in the first`;

/** What one week wins and loses against another, by rule, most points first. */
export function tradeBetween(
	from: JudgedWeek,
	to: JudgedWeek,
): { readonly gains: readonly string[]; readonly losses: readonly string[] } {
	const change = new Map<string, number>();
	const add = ({ findings }: JudgedWeek, sign: number) => {
		for (const { rule, severity, points: worth } of findings)
			change.set(rule, (change.get(rule) ?? 0) + sign * (severity === 'hard' ? -worth : worth));
	};
	add(to, 1);
	add(from, -1);
	const sorted = [...change].sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
	const titles = (list: typeof sorted) => list.map(([rule]) => ruleWords(rule).title);
	return {
		gains: titles(sorted.filter(([, worth]) => worth > 0)),
		losses: titles(sorted.filter(([, worth]) => worth < 0)),
	};
}

/** How many soft points another week is ahead: `3 points more`. */
export function aheadText(from: JudgedWeek, to: JudgedWeek): string {
	const ahead = to.score.soft - from.score.soft;
	if (ahead === 0) return 'Just as many points.';
	return `${points(Math.abs(ahead))} ${ahead > 0 ? 'more' : 'fewer'}.`;
}

/** How many firm rules a week breaks. */
export const brokenIn = ({ findings }: JudgedWeek): number =>
	new Set(findings.filter(({ severity }) => severity === 'hard').map(({ rule }) => rule)).size;
