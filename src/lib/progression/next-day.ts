import type { Certainty } from '../model/certainty.ts';
import type { Range } from '../model/dose.ts';

/** How the day after a strength session went, from too little to far too much. Muscle soreness only: pain is never an answer. */
export const NEXT_DAY_ANSWERS = ['not-noticed', 'noticed', 'affected', 'could-not-run'] as const;
export type NextDayAnswer = (typeof NEXT_DAY_ANSWERS)[number];

export interface NextDayReport {
	readonly answer: NextDayAnswer;
	/**
	 * Only read with `not-noticed`: was it so the time before as well, with at least `SPARE_REPS` more reps in reserve than planned?
	 * Missing means the person cannot tell, which is not the same as yes.
	 */
	readonly twiceWithRoom?: boolean | undefined;
}

/** What the answer says about the size of the last session. */
export type Verdict = 'too-little' | 'perhaps-too-little' | 'right' | 'too-much' | 'far-too-much';

/** One thing to do in the next session or in the days before it. Percentages are of the last session. */
export type ChangeKind =
	| {
			readonly what: 'progress';
			readonly reps: Range;
			readonly loadPercent: Range;
			readonly onlyIf?: 'as-planned';
	  }
	| { readonly what: 'repeat' }
	| { readonly what: 'fewer-sets'; readonly sets: number }
	| { readonly what: 'cut-sets'; readonly percent: number }
	| { readonly what: 'cut-load'; readonly percent: number }
	| { readonly what: 'keep-load' }
	| { readonly what: 'leave-out-lowering-and-jumps' }
	| { readonly what: 'wait'; readonly hours: number }
	| { readonly what: 'gap-before-key-run'; readonly hours: number }
	| { readonly what: 'easy-key-run' };

/** A change and how sure we are of it. */
export type Change = ChangeKind & { readonly certainty: Certainty; readonly sources: readonly string[] };

export interface NextDayAdvice {
	readonly verdict: Verdict;
	/** Row of the evidence table, §4.1. */
	readonly evidence: 'P9' | 'P10' | 'P11' | 'P12';
	readonly changes: readonly Change[];
}

/** More reps in reserve than planned before "did not notice it" counts as room to grow (P9). */
export const SPARE_REPS = 2;
/** Hours before a key run while legs are sore enough to affect a run: H2, the same as the planner's rule. */
export const SORE_HOURS_TO_KEY_RUN = 48;

const thumb = (change: ChangeKind, ...sources: string[]): Change => ({
	...change,
	certainty: 'rule-of-thumb',
	sources,
});

/** P2 and P3: reps first, then load; 2 to 10 % is the step of the ACSM position stand of 2009. */
const STEP = { what: 'progress', reps: [1, 2], loadPercent: [2, 10] } as const;
const progress = thumb(STEP, 'acsm2009');
const progressIfAsPlanned = thumb({ ...STEP, onlyIf: 'as-planned' }, 'acsm2009');
const gapBeforeKeyRun = thumb({ what: 'gap-before-key-run', hours: SORE_HOURS_TO_KEY_RUN }, 'burt2023');

/**
 * What the next morning changes in the next session (evidence §4.1, P9 to P12). The answers and what they mean are a coach's rule (seed000);
 * the amounts are our rule of thumb.
 */
export function nextSession({ answer, twiceWithRoom }: NextDayReport): NextDayAdvice {
	switch (answer) {
		case 'not-noticed':
			return twiceWithRoom === true
				? { verdict: 'too-little', evidence: 'P9', changes: [progress] }
				: { verdict: 'perhaps-too-little', evidence: 'P9', changes: [progressIfAsPlanned] };
		case 'noticed':
			return { verdict: 'right', evidence: 'P10', changes: [progressIfAsPlanned] };
		case 'affected':
			return {
				verdict: 'too-much',
				evidence: 'P11',
				changes: [
					thumb({ what: 'repeat' }, 'seed000'),
					thumb({ what: 'fewer-sets', sets: 1 }, 'seed000'),
					thumb({ what: 'keep-load' }, 'seed000'),
					gapBeforeKeyRun,
				],
			};
		case 'could-not-run':
			return {
				verdict: 'far-too-much',
				evidence: 'P12',
				changes: [
					thumb({ what: 'wait', hours: 72 }, 'seed000'),
					thumb({ what: 'easy-key-run' }, 'burt2023'),
					thumb({ what: 'cut-sets', percent: 40 }, 'seed000'),
					thumb({ what: 'cut-load', percent: 10 }, 'seed000'),
					thumb({ what: 'leave-out-lowering-and-jumps' }, 'seed000'),
					gapBeforeKeyRun,
				],
			};
	}
}

/** A change as a sentence a runner can follow. */
export function changeText(change: ChangeKind): string {
	switch (change.what) {
		case 'progress': {
			const [fewest, most] = change.reps;
			const [least, greatest] = change.loadPercent;
			const step = `${fewest} or ${most} reps a set. At the top of your range twice in a row? Add ${least} to ${greatest}\u00A0% load and go back to the bottom.`;
			return change.onlyIf ? `If you kept the reps in reserve you planned, add ${step}` : `Add ${step}`;
		}
		case 'repeat':
			return 'Do the same session again. Add nothing.';
		case 'fewer-sets':
			return `Do ${change.sets === 1 ? 'one set' : `${change.sets} sets`} fewer of the exercise that made you sore.`;
		case 'cut-sets':
			return `Cut your sets by about ${change.percent}\u00A0%: two instead of three.`;
		case 'cut-load':
			return `Take ${change.percent}\u00A0% off the load.`;
		case 'keep-load':
			return 'Keep the load.';
		case 'leave-out-lowering-and-jumps':
			return 'Leave out slow lowering and jumps for that session.';
		case 'wait':
			return `Wait at least ${change.hours} hours before the next heavy leg session.`;
		case 'gap-before-key-run':
			return `Leave ${change.hours} hours between that session and the key run after it.`;
		case 'easy-key-run':
			return 'Make your next key run an easy one.';
	}
}
