import { atom, computed } from 'nanostores';
import * as v from 'valibot';
import { ELEMENTS, KIT, PATTERNS } from '../lib/model/exercise.ts';
import type { Element, Level, Pattern } from '../lib/model/exercise.ts';
import { AGE_BANDS, GOALS, LIFTING_BANDS } from '../lib/model/person.ts';
import type { Person } from '../lib/model/person.ts';
import { keep, type KeepOptions } from './storage.ts';

/** An exercise a person starts with. `dose` is a line, empty where it was not known. */
export interface ProfilePick {
	readonly slug: string;
	readonly name: string;
	readonly pattern: Pattern;
	readonly level: Level;
	readonly dose: string;
}

/** What a screening found. */
export interface Screened {
	/** A pattern whose test was left out has no level. */
	readonly levels: Readonly<Partial<Record<Pattern, Level>>>;
	readonly picks: readonly ProfilePick[];
	/** The lowest elements, lowest first. */
	readonly weakest: readonly Element[];
	/** The day it was found, YYYY-MM-DD. */
	readonly at: string;
}

/** All that is known of a person, for everything that plans: one store, so that nobody is asked twice. What is missing is unknown. */
export interface Profile {
	/** What they said about themselves. */
	readonly person?: Person | undefined;
	/** Missing until a screening was finished and its result taken over. */
	readonly screening?: Screened | undefined;
}

const line = v.pipe(v.string(), v.maxLength(120));
const level = v.picklist([0, 1, 2, 3]);

const personSchema = v.strictObject({
	ageBand: v.optional(v.picklist(AGE_BANDS)),
	lifting: v.optional(v.picklist(LIFTING_BANDS)),
	goal: v.optional(v.picklist(GOALS)),
	equipment: v.optional(v.pipe(v.array(v.picklist(KIT)), v.maxLength(KIT.length))),
});

const screenedSchema = v.strictObject({
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

/** What may be read back from storage as a profile. */
export const profileSchema: v.GenericSchema<unknown, Profile> = v.strictObject({
	person: v.optional(personSchema),
	screening: v.optional(screenedSchema),
});

/** How it is saved. Version 1 knew nothing but what a screening found. */
export const PROFILE_KEPT: KeepOptions<Profile | undefined> = {
	key: 'profile',
	version: 2,
	schema: v.optional(profileSchema),
	migrate: (data) => ({ screening: data }),
	// A file that does not say who somebody is takes nothing away from what they said here.
	merge: (here, incoming) => (here && incoming ? { ...here, ...incoming } : (incoming ?? here)),
};

/** Undefined while nothing is known, so that nothing is stored for nothing. */
export const $profile = atom<Profile | undefined>(undefined);

const NOBODY: Person = {};

/** What the person said about themselves. */
export const $person = computed($profile, (profile) => profile?.person ?? NOBODY);

/** Takes what a person says about themselves. A field given as `undefined` is unknown again. */
export function setPerson(patch: Partial<Person>): void {
	const said = Object.entries({ ...$person.get(), ...patch }).filter(([, value]) => value !== undefined);
	set({ person: said.length > 0 ? Object.fromEntries(said) : undefined });
}

/** Forgets what the person said. What the screening found stays. */
export const forgetPerson = (): void => set({ person: undefined });

/** Takes what a screening found, in the place of what one before it did. */
export const setScreening = (screening: Screened): void => set({ screening });

function set(patch: Profile): void {
	const { person, screening } = { ...$profile.get(), ...patch };
	$profile.set(
		person || screening ? { ...(person && { person }), ...(screening && { screening }) } : undefined,
	);
}

keep($profile, PROFILE_KEPT);
