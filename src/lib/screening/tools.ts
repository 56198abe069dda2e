import { SIDES, type Place, type TestId } from './types.ts';

/** What happens on one side. Whatever it counts is written down unless it says otherwise. */
export type Run =
	/** Counts seconds up to a cap. */
	| { readonly kind: 'hold'; readonly capSeconds: number }
	/** Counts seconds down. `counts`: taps count repetitions meanwhile; without, nothing is written down. */
	| { readonly kind: 'countdown'; readonly seconds: number; readonly counts: boolean }
	/** A metronome that counts repetitions. `words`: one a beat, together one repetition. `paces`: sets the pace only. */
	| {
			readonly kind: 'beat';
			readonly bpm: number;
			readonly words: readonly string[];
			readonly capReps: number;
			readonly paces?: true;
	  }
	/** Counts taps. */
	| { readonly kind: 'taps'; readonly capReps: number };

/** What helps to do one test with the phone on the floor. */
export interface Tool {
	readonly run: Run;
	readonly sides: readonly Place[];
	/** Runs on one side before it is the other's turn. */
	readonly runsEach: number;
	/** To put the phone down and get into position. Our rule of thumb. */
	readonly readySeconds: number;
	/** Between two runs, before getting ready again; a tap ends it early. */
	readonly restSeconds: number;
}

const NO_SIDES: readonly Place[] = ['whole'];

/** Two minutes between sides of a test that goes on to failure, as the steps of most of them say; our rule of thumb. */
const FULL_REST = 120;

const onFeet = { sides: SIDES, runsEach: 1, readySeconds: 5, restSeconds: 5 } as const;
const onFloor = { ...onFeet, readySeconds: 10, restSeconds: FULL_REST } as const;

/** One repetition in two seconds: 60 beats a minute, a beat each way (evidence §2.1 T05, T08, T12, T18). */
const twoSeconds = (words: readonly string[], capReps: number) =>
	({ kind: 'beat', bpm: 60, words, capReps }) as const;
const UP_DOWN = ['Up', 'Down'] as const;

/**
 * Tools by test of evidence §2.1, with its times and cadences. Tests that are measured with a tape, an angle or a film have none: T04,
 * T09, T10, T11, T16, T17.
 */
const TOOLS: Readonly<Partial<Record<TestId, Tool>>> = {
	T01: { ...onFeet, run: { kind: 'hold', capSeconds: 45 } },
	// Longer to get ready: the eyes close once the stance is steady.
	T02: { ...onFeet, run: { kind: 'hold', capSeconds: 45 }, readySeconds: 10 },
	T03: { ...onFeet, run: { kind: 'countdown', seconds: 10, counts: false }, runsEach: 3 },
	T05: { ...onFeet, run: { ...twoSeconds(['Down', 'Up'], 5), paces: true }, restSeconds: 15 },
	// One repetition in two to three seconds: the middle.
	T06: {
		...onFeet,
		run: { kind: 'beat', bpm: 48, words: UP_DOWN, capReps: 100 },
		restSeconds: 60,
	},
	T07: { ...onFeet, run: { kind: 'countdown', seconds: 30, counts: true }, sides: NO_SIDES },
	T08: { ...onFeet, run: twoSeconds(UP_DOWN, 150), restSeconds: FULL_REST },
	T12: { ...onFloor, run: twoSeconds(UP_DOWN, 100) },
	T13: { ...onFloor, run: { kind: 'hold', capSeconds: 300 } },
	T15: { ...onFloor, run: { kind: 'hold', capSeconds: 180 }, sides: NO_SIDES },
	// Turning round is rest enough: the other leg has done nothing yet.
	T18: { ...onFloor, run: twoSeconds(UP_DOWN, 100), restSeconds: 10 },
};

/** The tool of a test, where it has one. */
export const toolFor = (testId: TestId): Tool | undefined => TOOLS[testId];

/** May a person count by taps in place of the beat? */
export const canCountTaps = ({ run }: Tool): boolean => run.kind === 'beat' && !run.paces;

/** The same tool with taps in place of the beat. */
export const byTaps = (tool: Tool): Tool =>
	tool.run.kind === 'beat' ? { ...tool, run: { kind: 'taps', capReps: tool.run.capReps } } : tool;
