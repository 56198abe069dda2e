import type { Athlete, PlanRequest } from '../../lib/model/request.ts';
import { isHeavyLegs, type PlacedSession, type RunKind, type StrengthKind } from '../../lib/model/session.ts';
import { SLOT_START, type Day, type Slot } from '../../lib/model/week.ts';
import { RULES } from '../../lib/rules/registry.ts';
import { check } from '../../lib/rules/check.ts';
import { hoursBeforeKeyRuns } from '../../lib/rules/hours-before-key-runs.ts';
import { shortGapDemotes } from '../../lib/rules/short-gap-demotes.ts';

/** `ok`: any time will do; `part`: it depends; `no`: the rules speak against it whatever the hour. */
export type Verdict = 'ok' | 'part' | 'no';

/** How an exercise stands to a hard or long run near it. */
export interface Wait {
	readonly when: string;
	readonly verdict: Verdict;
	/** Ids of the rules that speak for everyone, hard and long runs alike or one of them. */
	readonly rules: readonly string[];
	/** True if the rules speak of only one kind of run. */
	readonly only?: 'hard run' | 'long run' | undefined;
	/** True if they speak only to people new to lifting or aged 50 or more. */
	readonly cautious: boolean;
}

type Place = readonly [strength: readonly [Day, Slot], run: readonly [Day, Slot]];

const across = (a: Day, b: Day): readonly Place[] =>
	(['am', 'pm'] as const).flatMap((first) =>
		(['am', 'pm'] as const).map((second): Place => [
			[a, first],
			[b, second],
		]),
	);

const AFTER_THE_RUN = 'Same day, after the run';

const PLACES: readonly { readonly when: string; readonly places: readonly Place[] }[] = [
	{ when: 'Two days before', places: across('mon', 'wed') },
	{ when: 'The day before', places: across('mon', 'tue') },
	{
		when: 'Same day, before the run',
		places: [
			[
				['tue', 'am'],
				['tue', 'pm'],
			],
		],
	},
	{
		when: AFTER_THE_RUN,
		places: [
			[
				['tue', 'pm'],
				['tue', 'am'],
			],
		],
	},
];

const USED_TO_IT: Athlete = { age: 35, liftingWeeks: 12 };
const NEW_TO_IT: Athlete = { age: 35, liftingWeeks: 1 };

/** Where a kind of session may stand around hard and long runs: the hard rules themselves are asked, so this cannot disagree with the planner. */
export const waitsOf = (kind: StrengthKind): readonly Wait[] =>
	PLACES.map(({ when, places }) => {
		// A short gap is no clash, yet it changes the session.
		const gap = when === AFTER_THE_RUN && isHeavyLegs(kind) ? [shortGapDemotes.meta.id] : [];
		const hard = brokenBy(kind, 'intervals', places, USED_TO_IT);
		const long = brokenBy(kind, 'long', places, USED_TO_IT);
		const rules = telling(unique([...hard.rules, ...long.rules]));
		if (rules.length > 0) {
			const both = hard.always && long.always;
			const only = both ? undefined : hard.always ? 'hard run' : long.always ? 'long run' : undefined;
			return { when, verdict: both ? 'no' : 'part', rules: [...rules, ...gap], only, cautious: false };
		}
		const cautious = unique(
			(['intervals', 'long'] as const).flatMap((run) => brokenBy(kind, run, places, NEW_TO_IT).rules),
		);
		return cautious.length > 0
			? { when, verdict: 'part', rules: cautious, cautious: true }
			: { when, verdict: 'ok', rules: [], cautious: false };
	});

function brokenBy(kind: StrengthKind, run: RunKind, places: readonly Place[], athlete: Athlete) {
	const request: PlanRequest = { strategy: 'separate', athlete, runs: [], strength: [], availability: {} };
	const broken = places.map(([strength, key]) =>
		check(
			request,
			'separate',
			[session('strength', kind, 40, strength), session('run', run, 60, key)],
			RULES.filter(({ meta }) => meta.kind === 'hard'),
		).map(({ rule }) => rule),
	);
	return { rules: unique(broken.flat()), always: broken.every((rules) => rules.length > 0) };
}

const session = (
	id: string,
	kind: PlacedSession['kind'],
	minutes: number,
	[day, slot]: readonly [Day, Slot],
): PlacedSession => ({ id, kind, minutes, day, slot, start: SLOT_START[slot] });

/** Hours in between say nothing new where a rule about the day itself speaks. */
const telling = (rules: readonly string[]) =>
	rules.length > 1 ? rules.filter((rule) => rule !== hoursBeforeKeyRuns.meta.id) : rules;

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];
