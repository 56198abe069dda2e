import type { Certainty } from '../model/certainty.ts';
import type { Dose } from '../model/dose.ts';
import type { Element, Level, Pattern } from '../model/exercise.ts';

/** The home tests, least to most tiring: the order in which they are done (evidence §2). */
export const TEST_IDS = ['T09', 'T01', 'T05', 'T08', 'T12', 'T13'] as const;
export type TestId = (typeof TEST_IDS)[number];

export type Side = 'left' | 'right';
export type Sex = 'woman' | 'man';

/** Who did the tests. Both may be missing: people need not say. `age` in whole years. */
export interface Athlete {
	readonly age?: number | undefined;
	readonly sex?: Sex | undefined;
}

/** What is counted: seconds held, centimetres, clean repetitions, or criteria met (0 to 5). */
export type Unit = 'seconds' | 'cm' | 'reps' | 'criteria';

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
	/** Who was measured. */
	readonly population: string;
	readonly n?: number | undefined;
}

/** The smallest scores that earn levels 1, 2 and 3, rising. */
export type Limits = readonly [develop: number, solid: number, strong: number];

/** A group of people who share limits, named for a table. */
export interface Group {
	readonly label: string;
	readonly athlete: Athlete;
}

/**
 * How much a score moves by itself: `band` either side of it, in the test's unit, or as a part of the larger score where `relative`.
 * A change counts when it is more than `band`, or at least `band` where relative. `sides` takes its place between left and right.
 */
export interface MeasurementError extends Sourced {
	readonly relative: boolean;
	readonly band: number;
	readonly sides?: number | undefined;
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
	  }
	| { readonly kind: 'criteria'; readonly criteria: readonly string[]; readonly hint: string };

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
	/** What the sides are called: `leg`, `side`. */
	readonly sideOf: 'leg' | 'side';
	readonly input: Input;
	/** Tries on each side, the best of which counts. */
	readonly tries: number;
	/** Has a clock to start and stop. */
	readonly timed: boolean;
	readonly minutes: number;
	readonly kit: readonly string[];
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
	/** The right-hand end of its gauge. */
	readonly scaleMax: number;
	readonly ladders: readonly Ladder[];
}

/** An answer: a score for each side, or left out. `met` keeps which criteria were ticked, by index. */
export type Answer =
	| {
			readonly kind: 'measured';
			readonly left: number;
			readonly right: number;
			readonly met?: { readonly left: readonly number[]; readonly right: readonly number[] } | undefined;
	  }
	| { readonly kind: 'skipped' };

export type Answers = Readonly<Partial<Record<TestId, Answer>>>;

/** `even`; `within-error`: looks uneven but the test cannot tell; `note`: worth a word; `flag`: 10 % or more and beyond the error. */
export type Balance = 'even' | 'within-error' | 'note' | 'flag';

/** How the two sides compare. `difference` in the test's unit, `percent` of the better side, 0 to 100. */
export interface Asymmetry {
	readonly balance: Balance;
	readonly difference: number;
	readonly percent: number;
	readonly weaker: Side | undefined;
}

export interface SideScore {
	readonly value: number;
	readonly level: Level;
}

/** Scored or unknown; unknown is never zero. The level is the weaker side's. */
export type TestResult =
	| {
			readonly outcome: 'scored';
			readonly level: Level;
			readonly left: SideScore;
			readonly right: SideScore;
			readonly asymmetry: Asymmetry;
	  }
	| { readonly outcome: 'unknown' };

export type TestResults = Readonly<Record<TestId, TestResult>>;
