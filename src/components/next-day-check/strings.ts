import type { NextDayAnswer, Verdict } from '../../lib/progression/next-day.ts';
import { SPARE_REPS } from '../../lib/progression/next-day.ts';

/** Everything the check says that is not a fact about training; those are in `lib/progression`. */
export const QUESTION = 'How was the day after your last strength session?';
export const HINT = 'Think of muscle soreness only, once you had warmed up.';

export const ANSWERS: Readonly<Record<NextDayAnswer, string>> = {
	'not-noticed': 'I did not notice it',
	noticed: 'I noticed it, warmed up and ran as normal',
	affected: 'It affected my day or my run',
	'could-not-run': 'I could not run, stairs hurt, or I was sore for three days',
};

export const AGAIN_QUESTION = `Was it the same the time before, with at least ${SPARE_REPS} more reps left than planned?`;
export const AGAIN_ANSWERS = { yes: 'Yes', no: 'No', unsure: 'I am not sure' } as const;
export type AgainAnswer = keyof typeof AGAIN_ANSWERS;

export const VERDICTS: Readonly<Record<Verdict, string>> = {
	'too-little': 'Too little: time for a step up.',
	'perhaps-too-little': 'Perhaps too little. Once can be chance.',
	right: 'That is the right size.',
	'too-much': 'A little too much.',
	'far-too-much': 'Far too much, or too new.',
};

/** For the list of all answers: when the first one leads to a step up. */
export const TWICE_WITH_ROOM = `Twice in a row, with at least ${SPARE_REPS} more reps left than planned:`;

export const START = 'Check my last session';
export const CONTINUE = 'Continue';
export const CHANGE = 'Change my answer';
export const CHOOSE = 'Choose one answer';
export const YOUR_ANSWER = 'You said:';
export const NOTHING_SAVED = 'Nothing you choose here is saved.';
export const AMOUNTS = 'The amounts are our rule of thumb.';

export const PAIN = {
	lead: 'Pain is not soreness.',
	text: 'Pain in a joint, a tendon or on one spot of bone does not belong in this check.',
	link: 'When to stop and get help',
	href: '/safety/',
} as const;
