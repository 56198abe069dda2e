import { isHeavyLegs, isKeyRun, type PlacedSession } from '../../lib/model/session.ts';
import { hoursEndToStart } from '../../lib/model/timeline.ts';
import { dayIndex } from '../../lib/model/week.ts';
import type { Finding } from '../../lib/rules/types.ts';

/** A mark under the strip from the middle of one day to the middle of a later one, 1 for Monday to 7 for Sunday. */
export interface Bracket {
	readonly from: number;
	readonly to: number;
	readonly clash: boolean;
	/** `next day`, `48 h`. */
	readonly label: string;
}

const MOST = 3;

/**
 * What to draw under a week: clashes between days first, then the gaps from heavy legs to the next key run. Brackets never overlap, and
 * a gap over the end of the week is left out, since it cannot be drawn as one line.
 */
export function bracketsOf(
	sessions: readonly PlacedSession[],
	findings: readonly Finding[],
): readonly Bracket[] {
	const drawn: Bracket[] = [];
	for (const bracket of [...clashes(sessions, findings), ...gaps(sessions)]) {
		const fits = drawn.every(({ from, to }) => bracket.from >= to || bracket.to <= from);
		if (bracket.from < bracket.to && fits && drawn.length < MOST) drawn.push(bracket);
	}
	return drawn.sort((a, b) => a.from - b.from);
}

function clashes(sessions: readonly PlacedSession[], findings: readonly Finding[]): readonly Bracket[] {
	return findings.flatMap(({ severity, sessions: about }) => {
		const [first, second] = about.map((id) => sessions.find((session) => session.id === id));
		if (severity !== 'hard' || !first || !second) return [];
		const days = dayIndex(second.day) - dayIndex(first.day);
		return [between(first, second, true, days === 1 ? 'next day' : hours(first, second))];
	});
}

/** From the end of each heavy session to the first key run after it. */
function gaps(sessions: readonly PlacedSession[]): readonly Bracket[] {
	return sessions.flatMap((heavy, index) => {
		if (!isHeavyLegs(heavy.kind)) return [];
		const key = sessions.slice(index + 1).find(({ kind, day }) => isKeyRun(kind) && day !== heavy.day);
		return key ? [between(heavy, key, false, hours(heavy, key))] : [];
	});
}

const hours = (first: PlacedSession, second: PlacedSession) =>
	`${Math.floor(hoursEndToStart(first, second))} h`;

const between = (first: PlacedSession, second: PlacedSession, clash: boolean, label: string): Bracket => ({
	from: dayIndex(first.day) + 1,
	to: dayIndex(second.day) + 1,
	clash,
	label,
});
