import type { Certainty } from '../model/certainty.ts';
import type { Dose } from '../model/dose.ts';
import type { Element, Level, Pattern } from '../model/exercise.ts';

/**
 * The tests a person does, least to most tiring: mobility, balance, quality, hops, strength endurance, planks (evidence §2). Heel raises
 * stand before the hops because the hops need them, and the test on two legs after the one it stands in for. T14 is no test of its own.
 */
export const TEST_IDS = [
	'T09',
	'T10',
	'T11',
	'T01',
	'T02',
	'T04',
	'T03',
	'T05',
	'T08',
	'T16',
	'T17',
	'T06',
	'T07',
	'T18',
	'T12',
	'T13',
	'T15',
] as const;
export type TestId = (typeof TEST_IDS)[number];

export type Side = 'left' | 'right';
export const SIDES = ['left', 'right'] as const satisfies readonly Side[];
/** Where a score is written down: for each side, or once for a test without sides. */
export type Place = Side | 'whole';
export type Sex = 'woman' | 'man';

/** Who did the tests. Both may be missing: people need not say. `age` in whole years. */
export interface Athlete {
	readonly age?: number | undefined;
	readonly sex?: Sex | undefined;
}

/** What is counted: seconds held, centimetres, degrees, milliseconds, clean repetitions, criteria met or faults seen (0 to 5). */
export type Unit = 'seconds' | 'cm' | 'degrees' | 'ms' | 'reps' | 'criteria' | 'faults';

/** A statement, how sure we are of it and the BibTeX keys behind it. */
export interface Sourced {
	readonly text: string;
	readonly certainty: Certainty;
	readonly sources: readonly string[];
}

/** What a healthy group scored. `low` and `high` are absent where no number may be drawn. */
export interface Norm extends Sourced {
	/** A few words to stand beside the drawn band. */
	readonly label?: string | undefined;
	readonly low?: number | undefined;
	readonly high?: number | undefined;
	/** Who was measured; absent where nobody we know of was. */
	readonly population?: string | undefined;
	readonly n?: number | undefined;
}

/** The smallest scores that earn levels 1, 2 and 3, rising; where less is better the largest, falling. */
export type Limits = readonly [develop: number, solid: number, strong: number];

/** A group of people who share limits, named for a table. */
export interface Group {
	readonly label: string;
	readonly athlete: Athlete;
}

/** When a difference between sides is noted and when it is flagged, in the test's unit, or as a part where `relative`. */
export interface SideError {
	readonly relative: boolean;
	readonly note: number;
	readonly flag: number;
}

/**
 * How much a score moves by itself: `band` either side of it, in the test's unit, or as a part of the score where `relative`.
 * A change counts when it is more than `band`; where relative at least `band`, unless `strict`. `sides` takes its place between left
 * and right.
 */
export interface MeasurementError extends Sourced {
	readonly relative: boolean;
	readonly band: number;
	readonly strict?: true;
	readonly sides?: SideError;
}

/** How the landings sounded and looked: each way caps the level. */
export interface Landing {
	readonly question: string;
	readonly options: readonly { readonly label: string; readonly most: Level }[];
}

/** What may be typed. Anything else is refused with `refused`. */
export type Input =
	| {
			readonly kind: 'number';
			readonly min: number;
			readonly max: number;
			/** Places after the decimal point: 0 or 1. */
			readonly decimals: 0 | 1;
			readonly hint: string;
			/** What to write instead of a number above `max`. */
			readonly above: string;
			/** What to write instead of a number below `min`, where that is not plain. */
			readonly below?: string;
	  }
	| {
			readonly kind: 'criteria';
			readonly criteria: readonly string[];
			/** What each counts; one where this is missing. */
			readonly points?: readonly number[];
			/** The score goes no higher. */
			readonly most: number;
			readonly hint: string;
			/** What to do when nothing is ticked. */
			readonly missing: string;
	  };

/** What a level is read from: the weaker side, how far sides are apart, the lesser side in percent of the other, or the one score. */
export type Judged = 'weaker-side' | 'difference' | 'symmetry' | 'whole';

/** One step of a ladder. */
export interface Rung {
	readonly name: string;
	/** The exercise page that shows it: its own, or the one it is an easier or harder form of. */
	readonly slug: string;
	/** `start` or `usual`: the page's own dose. A `Dose` where the page is about a neighbour; our rule of thumb. */
	readonly dose: 'start' | 'usual' | Dose;
}

/** Which exercise starts a pattern at levels 0 to 3. */
export interface Ladder {
	readonly pattern: Pattern;
	readonly rungs: readonly [Rung, Rung, Rung, Rung];
}

/** Everything about one test. Its question, its printed sheet, its result and its gauge are made from this. */
export interface ScreeningTest {
	/** Name in the evidence base, §2.1. */
	readonly id: TestId;
	readonly slug: string;
	readonly name: string;
	/** The heading of its question. */
	readonly question: string;
	readonly elements: readonly Element[];
	readonly unit: Unit;
	/** What a score counts, singular and plural, as after a number. */
	readonly unitText: readonly [one: string, many: string];
	readonly judged: Judged;
	/** Is a higher or a lower figure better, of what is judged? */
	readonly better: 'more' | 'less';
	/** The unit of its limits, where they speak of something else than was measured: `%`. */
	readonly levelUnit?: readonly [one: string, many: string];
	/** What the sides are called: `leg`, `side`; or what the one field of a test without sides is called: `Stands`. */
	readonly field: string;
	readonly input: Input;
	/** Asked of each side before the number, yes or no; the number is asked only after two yeses. */
	readonly hops?: string;
	/** Asked beside the number. */
	readonly landing?: Landing;
	/** Tries (on each side), the best of which counts. */
	readonly tries: number;
	/** About how long it takes, both sides, rests included; our rule of thumb. */
	readonly minutes: number;
	readonly kit: readonly string[];
	/** For whom it is, in a sentence, where it is not for everyone; `leftOutBecause` decides. */
	readonly when?: string;
	readonly steps: readonly string[];
	/** How to count. */
	readonly scoring: string;
	/** When this test ends, besides the stop rule of every test. */
	readonly end: string;
	/** The level limits for a person; see each file for what a missing age or sex does. */
	readonly limits: (athlete: Athlete) => Limits;
	readonly limitsFrom: Sourced;
	readonly groups: readonly Group[];
	readonly norm: (athlete: Athlete) => Norm;
	readonly error: MeasurementError;
	readonly tells: string;
	readonly cannotTell: string;
	/** The ends of its gauge; it begins at 0 unless told otherwise. */
	readonly scaleMin?: number;
	readonly scaleMax: number;
	readonly ladders: readonly Ladder[];
}

/** A figure worked out from another test's answers, with no question of its own. */
export interface DerivedTest {
	readonly id: 'T14';
	readonly slug: string;
	readonly name: string;
	/** The test it is worked out from. */
	readonly from: TestId;
	readonly scoring: string;
	readonly limitsFrom: Sourced;
	/** What to do when the sides are uneven. */
	readonly advice: string;
	readonly tells: string;
	readonly cannotTell: string;
}

/**
 * An answer: a score for each side (`met` keeps what was ticked, by index), one score (`landing` by index), hops with the distances of
 * those who may hop for distance, or left out.
 */
export type Answer =
	| {
			readonly kind: 'measured';
			readonly left: number;
			readonly right: number;
			readonly met?: { readonly left: readonly number[]; readonly right: readonly number[] } | undefined;
	  }
	| { readonly kind: 'whole'; readonly value: number; readonly landing?: number | undefined }
	| {
			readonly kind: 'hops';
			/** Ten hops on the spot, quiet and free of pain. */
			readonly quiet: { readonly left: boolean; readonly right: boolean };
			/** The hop for distance, cm. */
			readonly reach?: { readonly left: number; readonly right: number } | undefined;
	  }
	| { readonly kind: 'skipped' };

export type Answers = Readonly<Partial<Record<TestId, Answer>>>;

/** What a person has told us, as far as tests go. */
export interface Told {
	readonly athlete: Athlete;
	readonly answers: Answers;
}

/** `even`; `within-error`: looks uneven but the test cannot tell; `note`: worth a word; `flag`: 10 % or more and beyond the error. */
export type Balance = 'even' | 'within-error' | 'note' | 'flag';

/** How the two sides compare. `difference` in the test's unit, `percent` of the larger score, 0 to 100. */
export interface Asymmetry {
	readonly balance: Balance;
	readonly difference: number;
	readonly percent: number;
	readonly weaker: Side | undefined;
}

/** Both sides as measured, and how they compare. */
export interface SideScores {
	readonly left: number;
	readonly right: number;
	readonly asymmetry: Asymmetry;
}

/** Scored or unknown; unknown is never zero. `value` is what the level was read from (see `Judged`). */
export type TestResult =
	| {
			readonly outcome: 'scored';
			readonly level: Level;
			readonly value: number;
			readonly sides?: SideScores | undefined;
	  }
	| { readonly outcome: 'unknown' };

export type TestResults = Readonly<Record<TestId, TestResult>>;

/** Passed, failed, or not known because a test was left out. */
export type CheckState = 'passed' | 'failed' | 'unknown';
