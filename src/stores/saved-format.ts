import * as v from 'valibot';
import { HISTORY_VERSION, historyFormat } from '../lib/screening/history.ts';
import { PROFILE_KEPT, profileSchema } from './profile.ts';
import { TOLD_VERSION, toldSchema } from './screening-answers.ts';
import { draftSchema } from './week/schema.ts';

/** What a store was saved as: the number of its version, and its data. */
const saved = <T>(version: number, data: v.GenericSchema<unknown, T>) =>
	v.optional(v.strictObject({ v: v.literal(version), data }));

/** The exported file as this version writes it. Published as JSON Schema. */
export const savedFileFormat = v.strictObject({
	app: v.literal('legwork'),
	saved: v.object({
		week: saved(1, draftSchema),
		screening: saved(TOLD_VERSION, toldSchema),
		profile: saved(PROFILE_KEPT.version, profileSchema),
		screenings: saved(HISTORY_VERSION, historyFormat),
		theme: v.optional(v.string()),
		slash: v.optional(v.string()),
	}),
	setAside: v.record(v.string(), v.string()),
});
