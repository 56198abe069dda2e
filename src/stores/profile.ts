import { atom } from 'nanostores';
import * as v from 'valibot';
import { ELEMENTS, PATTERNS } from '../lib/model/exercise.ts';
import type { Element, Level, Pattern } from '../lib/model/exercise.ts';
import { keep } from './storage.ts';

/** An exercise a person starts with. `dose` is a line, empty where it was not known. */
export interface ProfilePick {
	readonly slug: string;
	readonly name: string;
	readonly pattern: Pattern;
	readonly level: Level;
	readonly dose: string;
}

/** What the screening found, for the planner and later the programme. */
export interface Profile {
	/** A pattern whose test was left out has no level. */
	readonly levels: Readonly<Partial<Record<Pattern, Level>>>;
	readonly picks: readonly ProfilePick[];
	/** The lowest elements, lowest first. */
	readonly weakest: readonly Element[];
	/** The day it was found, YYYY-MM-DD. */
	readonly at: string;
}

const line = v.pipe(v.string(), v.maxLength(120));
const level = v.picklist([0, 1, 2, 3]);

/** What may be read back from storage as a profile. */
export const profileSchema: v.GenericSchema<unknown, Profile> = v.strictObject({
	// By name rather than as a record, which JSON Schema could not say.
	levels: v.strictObject(Object.fromEntries(PATTERNS.map((pattern) => [pattern, v.optional(level)]))),
	picks: v.pipe(
		v.array(
			v.strictObject({
				slug: v.pipe(line, v.regex(/^[a-z0-9-]+$/)),
				name: line,
				pattern: v.picklist(PATTERNS),
				level,
				dose: line,
			}),
		),
		v.maxLength(20),
	),
	weakest: v.pipe(v.array(v.picklist(ELEMENTS)), v.maxLength(ELEMENTS.length)),
	at: v.pipe(v.string(), v.isoDate()),
});

/** Undefined until a screening was finished and its result taken over. */
export const $profile = atom<Profile | undefined>(undefined);

keep($profile, { key: 'profile', version: 1, schema: v.optional(profileSchema) });
