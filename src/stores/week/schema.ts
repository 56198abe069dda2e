import {
	check,
	integer,
	isoDate,
	literal,
	maxLength,
	maxValue,
	minValue,
	number,
	object,
	optional,
	array,
	picklist,
	pipe,
	record,
	string,
	type GenericSchema,
} from 'valibot';
import { PHASES, STRATEGY_CHOICES, type PlanRequest } from '../../lib/model/request.ts';
import { RACE_DISTANCES, RUN_KINDS, STRENGTH_KINDS } from '../../lib/model/session.ts';
import { DAYS, SLOTS } from '../../lib/model/week.ts';
import type { WeekDraft } from './draft.ts';
import { MOST } from './usual.ts';

const minutes = pipe(number(), integer(), minValue(0), maxValue(1440));
const id = pipe(string(), maxLength(20));
const day = picklist(DAYS);
const slot = picklist(SLOTS);
const half = object({ am: optional(minutes), pm: optional(minutes) });

const contacts = optional(pipe(number(), integer(), minValue(0), maxValue(999)));
const race = { priority: optional(picklist(['A', 'B'])), distance: optional(picklist(RACE_DISTANCES)) };
const wish = {
	id,
	minutes,
	day: optional(day),
	slot: optional(slot),
	start: optional(minutes),
	preferredDay: optional(day),
};

const run = object({ ...wish, ...race, kind: picklist(RUN_KINDS) });
const strength = object({ ...wish, kind: picklist(STRENGTH_KINDS), contacts });

/** Sessions of a week before or after. */
const around = <const W extends -1 | 1>(week: W) =>
	pipe(
		array(
			object({
				...race,
				id,
				kind: picklist([...RUN_KINDS, ...STRENGTH_KINDS]),
				minutes,
				day,
				slot,
				start: minutes,
				week: literal(week),
				contacts,
			}),
		),
		maxLength(MOST.around),
	);
const isMonday = (date: string): boolean => new Date(`${date}T00:00Z`).getUTCDay() === 1;

const request: GenericSchema<unknown, PlanRequest> = object({
	strategy: picklist(STRATEGY_CHOICES),
	athlete: object({
		age: optional(pipe(number(), minValue(0), maxValue(120))),
		liftingWeeks: optional(pipe(number(), minValue(0), maxValue(5000))),
		longestRunMinutes: optional(minutes),
	}),
	runs: pipe(array(run), maxLength(14)),
	strength: pipe(array(strength), maxLength(7)),
	availability: object({
		mon: optional(half),
		tue: optional(half),
		wed: optional(half),
		thu: optional(half),
		fri: optional(half),
		sat: optional(half),
		sun: optional(half),
	}),
	times: optional(half),
	phase: optional(picklist(PHASES)),
	lastWeek: optional(record(id, day)),
	dated: optional(
		object({
			monday: pipe(string(), isoDate(), check(isMonday)),
			before: around(-1),
			after: around(1),
		}),
	),
});
const places = record(id, object({ day, slot, start: minutes }));

/** A saved draft. Unknown fields are dropped, anything else unexpected sets the copy aside. */
export const draftSchema: GenericSchema<unknown, WeekDraft> = object({
	request,
	held: optional(places),
	current: optional(object({ request, held: places })),
});
