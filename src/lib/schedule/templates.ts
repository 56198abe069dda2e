import type { PlanRequest, Run, StrategyChoice, StrengthRequest } from '../model/request.ts';
import { isRun, isStrength } from '../model/session.ts';
import type { PlacedSession, SessionKind } from '../model/session.ts';
import { SLOT_START } from '../model/week.ts';
import type { Day, Slot } from '../model/week.ts';

/** A worked example week: what was asked and where everything stands. */
export interface Template {
	readonly id: string;
	readonly title: string;
	readonly note: string;
	readonly request: PlanRequest;
	readonly sessions: readonly PlacedSession[];
}

/** One session in short: kind, minutes, day and half. */
type Entry = readonly [kind: SessionKind, minutes: number, day: Day, slot?: Slot];

/** The weeks of evidence §3.6. Every one keeps all hard rules; a test says so. */
export const TEMPLATES: readonly Template[] = [
	template(
		'separate-4-runs',
		'Four runs, legs away from hard runs',
		'One key run and a long run leave room for two leg days between them.',
		'separate',
		[
			['heavy-legs', 40, 'mon', 'pm'],
			['easy', 40, 'tue'],
			['intervals', 60, 'wed'],
			['easy', 45, 'thu'],
			['heavy-legs', 40, 'thu', 'pm'],
			['upper-core', 30, 'fri', 'pm'],
			['long', 90, 'sat'],
		],
	),
	template(
		'separate-3-runs',
		'Three runs, legs away from hard runs',
		'The long run on Sunday moves the second leg day to Thursday.',
		'separate',
		[
			['heavy-legs', 40, 'mon', 'pm'],
			['intervals', 60, 'wed'],
			['heavy-legs', 40, 'thu', 'pm'],
			['easy', 45, 'fri'],
			['upper-core', 30, 'sat'],
			['long', 90, 'sun'],
		],
	),
	template(
		'consolidate-5-runs',
		'Five runs, legs after hard runs',
		'With two key runs and a long run, both leg days follow a key run and the days after stay easy.',
		'consolidate',
		[
			['intervals', 60, 'tue'],
			['heavy-legs', 40, 'tue', 'pm'],
			['easy', 45, 'wed'],
			['easy', 45, 'thu'],
			['upper-core', 30, 'thu', 'pm'],
			['tempo', 60, 'fri'],
			['heavy-legs', 40, 'fri', 'pm'],
			['easy', 40, 'sat'],
			['long', 95, 'sun'],
		],
	),
	template(
		'mixed-1-key',
		'One key run, one leg day after it',
		'One leg day follows the key run; a short one on Friday morning leaves two days to the long run.',
		'auto',
		[
			['intervals', 60, 'tue'],
			['heavy-legs', 40, 'tue', 'pm'],
			['easy', 45, 'wed'],
			['easy', 45, 'thu'],
			['upper-core', 30, 'thu', 'pm'],
			['heavy-legs', 25, 'fri', 'am'],
			['easy', 40, 'sat'],
			['long', 95, 'sun'],
		],
	),
	template(
		'corrected-seed002',
		'A sample week, corrected',
		'The same four runs and two strength sessions; heavy legs move to Thursday and Friday turns easy.',
		'separate',
		[
			['easy', 45, 'mon'],
			['upper-core', 25, 'tue', 'am'],
			['light-legs', 20, 'tue', 'pm'],
			['intervals', 60, 'wed'],
			['heavy-legs', 35, 'thu', 'pm'],
			['easy', 45, 'fri'],
			['long', 90, 'sat'],
		],
	),
	template(
		'first-4-weeks',
		'The first four weeks',
		'Light legs only, far from failure, while everything is new.',
		'separate',
		[
			['light-legs', 30, 'mon', 'pm'],
			['easy', 40, 'tue'],
			['tempo', 40, 'wed'],
			['light-legs', 30, 'thu', 'pm'],
			['easy', 40, 'sat'],
			['long', 70, 'sun'],
		],
		{ liftingWeeks: 0 },
	),
	template(
		'race-build',
		'Holding strength while races come',
		'One short leg day after the key run keeps what you built.',
		'consolidate',
		[
			['easy', 45, 'mon'],
			['intervals', 60, 'tue'],
			['heavy-legs', 20, 'tue', 'pm'],
			['easy', 45, 'wed'],
			['easy', 45, 'thu'],
			['upper-core', 30, 'thu', 'pm'],
			['long', 95, 'sat'],
			['easy', 40, 'sun'],
		],
	),
	template(
		'race-week',
		'Race week, race on Sunday',
		'An optional light primer on Monday, then only running, short and fresh.',
		'separate',
		[
			['light-legs', 20, 'mon', 'pm'],
			['easy', 40, 'tue'],
			['race-pace', 35, 'wed'],
			['easy', 30, 'fri'],
			['race', 90, 'sun'],
		],
	),
];

/** The week as one source article prints it. Its Tuesday breaks the article's own rule; the guides show why. */
export const SEED002_WEEK: Template = template(
	'seed002-as-printed',
	'A sample week as printed',
	'Full-body strength with jumps stands on Tuesday, the day before intervals.',
	'separate',
	[
		['easy', 45, 'mon'],
		['full-body', 40, 'tue', 'am'],
		['plyo', 15, 'tue', 'pm'],
		['intervals', 60, 'wed'],
		['upper-core', 30, 'thu', 'pm'],
		['medium', 60, 'fri'],
		['long', 90, 'sat'],
	],
);

/** The template with this id, the flawed one included. Throws a `RangeError` for an unknown id. */
export function templateById(id: string): Template {
	const found = [...TEMPLATES, SEED002_WEEK].find((candidate) => candidate.id === id);
	if (!found) throw new RangeError(`No example week is called "${id}"`);
	return found;
}

function template(
	id: string,
	title: string,
	note: string,
	strategy: StrategyChoice,
	entries: readonly Entry[],
	athlete: PlanRequest['athlete'] = {},
): Template {
	const sessions = entries.map(([kind, minutes, day, slot = 'am'], index): PlacedSession => ({
		id: `${isRun(kind) ? 'run' : 'lift'}-${index + 1}`,
		kind,
		minutes,
		day,
		slot,
		start: SLOT_START[slot],
	}));
	const request: PlanRequest = {
		strategy,
		athlete,
		runs: sessions.flatMap(({ id, kind, minutes, day, slot }): Run[] =>
			isRun(kind) ? [{ id, kind, minutes, day, slot }] : [],
		),
		strength: sessions.flatMap(({ id, kind, minutes }): StrengthRequest[] =>
			isStrength(kind) ? [{ id, kind, minutes }] : [],
		),
		availability: {},
	};
	return { id, title, note, request, sessions };
}
