import { CLOCK, clockMinutes } from '../../lib/model/clock.ts';
import { isRun, type PlacedSession, RUN_KINDS, STRENGTH_KINDS } from '../../lib/model/session.ts';
import { DAYS, MINUTES_PER_DAY, SLOT_START, type Slot, SLOTS } from '../../lib/model/week.ts';
import { REQUEST_LIMITS } from '../../lib/schedule/format.ts';

const KINDS = [...RUN_KINDS, ...STRENGTH_KINDS];
const NOON = MINUTES_PER_DAY / 2;
const MOST_CONTACTS = 999;

/**
 * A week as an author types it, one text a session: `tue pm heavy-legs 40`, and after it, where they are needed, a start (`06:30`),
 * the foot contacts of jumps (`contacts=30`) and how much a race matters (`priority=B`). Throws a `RangeError` that quotes the wrong
 * entry and says what was expected.
 */
export function weekFromText(entries: readonly string[]): readonly PlacedSession[] {
	if (entries.length === 0)
		throw new RangeError('Expected at least one session such as "tue pm heavy-legs 40"');
	let runs = 0;
	let lifts = 0;
	return entries.map((entry, index) => {
		const session = sessionFrom(entry, `Session ${index + 1}, "${entry}"`);
		return { id: isRun(session.kind) ? `r${++runs}` : `s${++lifts}`, ...session };
	});
}

function sessionFrom(entry: string, where: string): Omit<PlacedSession, 'id'> {
	const [day, slot, kind, minutes, ...extras] = entry.trim().split(/\s+/);
	const half = oneOf(SLOTS, slot, 'am or pm', where);
	const session = {
		day: oneOf(DAYS, day, 'a day', where),
		slot: half,
		kind: oneOf(KINDS, kind, 'a kind of session', where),
		minutes: whole(minutes, REQUEST_LIMITS.minutes, 'minutes', where),
	};
	let start = SLOT_START[half];
	let contacts: number | undefined;
	let priority: PlacedSession['priority'];
	for (const extra of extras) {
		const [name, value] = extra.split('=');
		if (CLOCK.test(extra)) start = startIn(half, extra, where);
		else if (name === 'contacts' && session.kind === 'plyo')
			contacts = whole(value, MOST_CONTACTS, 'contacts', where);
		else if (name === 'priority' && session.kind === 'race')
			priority = oneOf(['A', 'B'] as const, value, 'a priority', where);
		else
			throw new RangeError(
				`${where}: "${extra}" is no start such as 06:30, no contacts=30 of jumps and no priority=B of a race`,
			);
	}
	return { ...session, start, contacts, priority };
}

function oneOf<T extends string>(
	all: readonly T[],
	text: string | undefined,
	what: string,
	where: string,
): T {
	const found = all.find((one) => one === text);
	if (found === undefined)
		throw new RangeError(`${where}: "${text ?? ''}" is not ${what}; expected one of ${all.join(', ')}`);
	return found;
}

function whole(text: string | undefined, most: number, what: string, where: string): number {
	const value = Number(text);
	if (!/^\d+$/.test(text ?? '') || value < 1 || value > most)
		throw new RangeError(
			`${where}: "${text ?? ''}" is not a number of ${what}; expected a whole number from 1 to ${most}`,
		);
	return value;
}

function startIn(half: Slot, text: string, where: string): number {
	const start = clockMinutes(text);
	if (start < NOON !== (half === 'am'))
		throw new RangeError(`${where}: ${text} is not in the ${half} half of the day`);
	return start;
}
