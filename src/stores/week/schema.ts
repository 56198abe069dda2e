import {
	integer,
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
import { RUN_KINDS, STRENGTH_KINDS } from '../../lib/model/session.ts';
import { DAYS, SLOTS } from '../../lib/model/week.ts';
import type { WeekDraft } from './draft.ts';

const minutes = pipe(number(), integer(), minValue(0), maxValue(1440));
const id = pipe(string(), maxLength(20));
const day = picklist(DAYS);
const slot = picklist(SLOTS);
const half = object({ am: optional(minutes), pm: optional(minutes) });

const run = object({
	id,
	kind: picklist(RUN_KINDS),
	minutes,
	day,
	slot: optional(slot),
	start: optional(minutes),
	priority: optional(picklist(['A', 'B'])),
});

const strength = object({
	id,
	kind: picklist(STRENGTH_KINDS),
	minutes,
	day: optional(day),
	slot: optional(slot),
	start: optional(minutes),
	preferredDay: optional(day),
	contacts: optional(pipe(number(), integer(), minValue(0), maxValue(999))),
});

/** A saved draft. Unknown fields are dropped, anything else unexpected sets the copy aside. */
export const draftSchema: GenericSchema<unknown, WeekDraft> = object({
	request: object({
		strategy: picklist(['auto', 'consolidate', 'separate']),
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
		lastWeek: optional(record(id, day)),
	}),
	held: optional(record(id, object({ day, slot, start: minutes }))),
});
