import * as v from 'valibot';
import { isCalendarDate, type CalendarDate } from '../model/date.ts';
import { AGE_BANDS, ageBandOf, type AgeBand } from '../model/person.ts';
import { partsOf } from './over-time.ts';
import { TESTS } from './registry.ts';
import { topOf } from './threshold.ts';
import type { Answer, Athlete, Sex, Told } from './types.ts';
import { TEST_IDS } from './types.ts';

/** A yes or no for each side: were ten hops quiet and free of pain? */
interface Quiet {
	readonly left: boolean;
	readonly right: boolean;
}

/**
 * A score as it was taken, in the test's unit: of each side, or the `whole` of a test without sides, or only whether the hops were quiet.
 * `landing` says how it sounded, by index.
 */
export type Score =
	| { readonly left: number; readonly right: number; readonly quiet?: Quiet | undefined }
	| { readonly whole: number; readonly landing?: number | undefined }
	| { readonly quiet: Quiet };

/** One screening as it was: raw scores and who the person was then. Levels are derived anew, so better norms reach old results too. */
export interface KeptScreening {
	readonly on: CalendarDate;
	readonly ageFrom?: AgeBand | undefined;
	readonly sex?: Sex | undefined;
	/** By the id of the test. A test left out is not here. */
	readonly scores: Readonly<Record<string, Score | undefined>>;
}

/** All that were kept, oldest first, one a day. `unread` holds the JSON text of those that could not be read: set aside, never dropped. */
export interface History {
	readonly screenings: readonly KeptScreening[];
	readonly unread: readonly string[];
}

export const NO_HISTORY: History = { screenings: [], unread: [] };

/** Rises when the shape changes; then `MIGRATIONS` gets the step that leads to it. */
export const HISTORY_VERSION = 1;

/** The step at index 0 makes version 2 of version 1, and so on. Steps see untrusted data and may throw. */
export const MIGRATIONS: readonly ((data: unknown) => unknown)[] = [];

/** Data of an older version brought up to this one. Throws a `RangeError` where there is no way from that version. */
export function migrateHistory(data: unknown, from: number, steps = MIGRATIONS): unknown {
	if (!Number.isInteger(from) || from < 1) throw new RangeError(`there is no version ${from}`);
	return steps.slice(from - 1).reduce((older, step) => step(older), data);
}

/** What an answer sheet comes to, for keeping. */
export function toKept({ athlete, answers }: Told, on: CalendarDate): KeptScreening {
	const scores = TEST_IDS.flatMap((id) => {
		const score = scoreOf(answers[id]);
		return score ? [[id, score] as const] : [];
	});
	return { on, ...bandOf(athlete), scores: Object.fromEntries(scores) };
}

/** Do two screenings hold the same scores of the same person? The day does not matter. */
export const isSameResult = (a: KeptScreening, b: KeptScreening): boolean => resultText(a) === resultText(b);

/** With a screening added, in the place of one of the same day. */
export const withScreening = ({ screenings, unread }: History, added: KeptScreening): History => ({
	screenings: sorted([...screenings.filter(({ on }) => on !== added.on), added]),
	unread,
});

export const withoutDay = ({ screenings, unread }: History, day: CalendarDate): History => ({
	screenings: screenings.filter(({ on }) => on !== day),
	unread,
});

/** Both together; of one day, the one that comes in stays. */
export const mergeHistories = (here: History, incoming: History): History => ({
	screenings: incoming.screenings.reduce(withScreening, here).screenings,
	unread: [...new Set([...here.unread, ...incoming.unread])],
});

const ID = /^T\d{2}[a-z]?$/;
/** The most a test that this version does not know may have scored. */
const MOST = 9999;

const value = v.pipe(v.number(), v.minValue(0), v.maxValue(MOST));
const quiet = v.strictObject({ left: v.boolean(), right: v.boolean() });
const score: v.GenericSchema<unknown, Score> = v.union([
	v.strictObject({ left: value, right: value, quiet: v.optional(quiet) }),
	v.strictObject({
		whole: value,
		landing: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9))),
	}),
	v.strictObject({ quiet }),
]);
const day = v.pipe(
	v.string(),
	v.regex(/^2[01]\d{2}-\d{2}-\d{2}$/),
	v.check(isCalendarDate, 'expected a day of the calendar'),
);

const screening = v.strictObject({
	on: day,
	ageFrom: v.optional(v.picklist(AGE_BANDS)),
	sex: v.optional(v.picklist(['woman', 'man'])),
	scores: v.record(v.pipe(v.string(), v.regex(ID)), score),
});

/** A history as this version writes it. */
export const historyFormat = v.strictObject({
	screenings: v.array(screening),
	unread: v.array(v.string()),
});

/** What may be read back as a history. A screening that cannot be read does not take the others with it: it goes to `unread`. */
export const historySchema: v.GenericSchema<unknown, History> = v.pipe(
	v.strictObject({ screenings: v.array(v.unknown()), unread: v.array(v.string()) }),
	v.transform(salvage),
);

function salvage(found: { screenings: unknown[]; unread: string[] }): History {
	const sound = new Map<CalendarDate, KeptScreening>();
	const unread = [...found.unread];
	for (const item of found.screenings) {
		const parsed = v.safeParse(screening, item);
		if (parsed.success && !sound.has(parsed.output.on) && isPossible(parsed.output))
			sound.set(parsed.output.on, parsed.output);
		else unread.push(JSON.stringify(item));
	}
	return { screenings: sorted([...sound.values()]), unread };
}

/** Could every known test have given its score? Tests of a later version are kept as they are. */
function isPossible({ scores }: KeptScreening): boolean {
	return TESTS.every((test) => {
		const least = test.input.kind === 'number' ? test.input.min : 0;
		return partsOf(scores[test.id]).every(([, each]) => each >= least && each <= topOf(test));
	});
}

function scoreOf(answer: Answer | undefined): Score | undefined {
	switch (answer?.kind) {
		case 'measured':
			return { left: answer.left, right: answer.right };
		case 'whole':
			return { whole: answer.value, ...(answer.landing !== undefined && { landing: answer.landing }) };
		case 'hops':
			return answer.reach ? { ...answer.reach, quiet: answer.quiet } : { quiet: answer.quiet };
		case 'skipped':
		case undefined:
			return undefined;
	}
}

function bandOf({ age, sex }: Athlete): Pick<KeptScreening, 'ageFrom' | 'sex'> {
	const ageFrom = age === undefined ? undefined : ageBandOf(age);
	return { ...(ageFrom && { ageFrom }), ...(sex && { sex }) };
}

const sorted = (screenings: readonly KeptScreening[]): readonly KeptScreening[] =>
	[...screenings].sort((a, b) => (a.on < b.on ? -1 : 1));

const resultText = ({ ageFrom, sex, scores }: KeptScreening): string =>
	JSON.stringify([ageFrom, sex, Object.entries(scores).sort(([a], [b]) => (a < b ? -1 : 1))]);
