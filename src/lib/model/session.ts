import type { RacePriority } from './request.ts';
import type { Day, Slot } from './week.ts';

/** Kinds of run a runner can enter. `cross` is cross-training: bike, swim, row. */
export const RUN_KINDS = [
	'easy',
	'recovery',
	'medium',
	'tempo',
	'intervals',
	'hills',
	'race-pace',
	'long',
	'race',
	'cross',
] as const;
export type RunKind = (typeof RUN_KINDS)[number];

/** Kinds of strength session. `full-body` holds heavy leg work and counts as heavy legs. */
export const STRENGTH_KINDS = ['heavy-legs', 'light-legs', 'upper-core', 'full-body', 'plyo'] as const;
export type StrengthKind = (typeof STRENGTH_KINDS)[number];

export type SessionKind = RunKind | StrengthKind;

/** A session with its place in the week. `start` is minutes after midnight of `day`. */
export interface PlacedSession {
	readonly id: string;
	readonly kind: SessionKind;
	readonly minutes: number;
	readonly day: Day;
	readonly slot: Slot;
	readonly start: number;
	/** In a dated week: -1 for the week before, 0 for this one, 1 for the week after. Absent in a week that repeats. */
	readonly week?: WeekOffset | undefined;
	/** Jump sessions: foot contacts, if counted. */
	readonly contacts?: number | undefined;
	/** Races: how much it matters. */
	readonly priority?: RacePriority | undefined;
	/** Races: how long, where it matters to the days after. */
	readonly distance?: RaceDistance | undefined;
}

/** Weeks from the one being planned. */
export type WeekOffset = -1 | 0 | 1;

/** Distances races are entered as. */
export const RACE_DISTANCES = ['5k', '10k', 'half', 'marathon'] as const;
export type RaceDistance = (typeof RACE_DISTANCES)[number];

const RUN_NAMES: Readonly<Record<RunKind, string>> = {
	easy: 'Easy run',
	recovery: 'Recovery run',
	medium: 'Medium run',
	tempo: 'Tempo run',
	intervals: 'Intervals',
	hills: 'Hill repeats',
	'race-pace': 'Race-pace run',
	long: 'Long run',
	race: 'Race',
	cross: 'Cross-training',
};

const STRENGTH_NAMES: Readonly<Record<StrengthKind, string>> = {
	'heavy-legs': 'Heavy legs',
	'light-legs': 'Light legs',
	'upper-core': 'Upper body and core',
	'full-body': 'Full-body strength',
	plyo: 'Jumps',
};

/** The name a reader sees for a kind of session: `heavy-legs` becomes `Heavy legs`. */
export const kindName = (kind: SessionKind): string => ({ ...RUN_NAMES, ...STRENGTH_NAMES })[kind];

const PHRASES: Readonly<Record<SessionKind, string>> = {
	easy: 'easy run',
	recovery: 'recovery run',
	medium: 'medium run',
	tempo: 'tempo run',
	intervals: 'interval session',
	hills: 'hill session',
	'race-pace': 'race-pace run',
	long: 'long run',
	race: 'race',
	cross: 'cross-training session',
	'heavy-legs': 'heavy-leg session',
	'light-legs': 'light-leg session',
	'upper-core': 'upper-body and core session',
	'full-body': 'full-body session',
	plyo: 'jump session',
};

/** The kind inside a sentence, always singular: `Tuesday’s heavy-leg session`. */
export const kindPhrase = (kind: SessionKind): string => PHRASES[kind];

/** What a kind of session is to the rules, one bit each: looked up a million times while a week is planned. */
const RUN = 1;
const STRENGTH = 2;
const HARD = 4;
const KEY = 8;
const HEAVY = 16;

const CLASSES: Readonly<Record<SessionKind, number>> = {
	easy: RUN,
	recovery: RUN,
	medium: RUN,
	tempo: RUN | HARD | KEY,
	intervals: RUN | HARD | KEY,
	hills: RUN | HARD | KEY,
	'race-pace': RUN | HARD | KEY,
	long: RUN | KEY,
	race: RUN | KEY,
	cross: RUN,
	'heavy-legs': STRENGTH | HEAVY,
	'light-legs': STRENGTH,
	'upper-core': STRENGTH,
	'full-body': STRENGTH | HEAVY,
	plyo: STRENGTH,
};

export const isRun = (kind: SessionKind): kind is RunKind => (CLASSES[kind] & RUN) !== 0;
export const isStrength = (kind: SessionKind): kind is StrengthKind => (CLASSES[kind] & STRENGTH) !== 0;

/** Runs meant to be run hard: tempo, intervals, hills, race pace. */
export const isHardRun = (kind: SessionKind): boolean => (CLASSES[kind] & HARD) !== 0;

/** Runs worth protecting: the hard ones, the long run and the race (evidence §3.3: long counts as key). */
export const isKeyRun = (kind: SessionKind): boolean => (CLASSES[kind] & KEY) !== 0;

/** Heavy leg work: at least one lower-body exercise at 70 % 1RM or with 3 or fewer reps in reserve. */
export const isHeavyLegs = (kind: SessionKind): boolean => (CLASSES[kind] & HEAVY) !== 0;

/** Easy contacts up to this many ride in a warm-up and do not make a jump session (evidence §3.3). */
export const WARM_UP_CONTACTS = 40;

/** A jump session in its own right; without a count it is one. */
export const isJumpSession = ({
	kind,
	contacts = Infinity,
}: Pick<PlacedSession, 'kind' | 'contacts'>): boolean => kind === 'plyo' && contacts > WARM_UP_CONTACTS;

/** A session that stresses the legs: a key run, heavy legs or a jump session. */
export const isStress = (session: PlacedSession): boolean =>
	isKeyRun(session.kind) || isHeavyLegs(session.kind) || isJumpSession(session);
