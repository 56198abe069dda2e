import { aFullRestDayWords } from './a-full-rest-day.ts';
import { deloadKeepsLiftingWords } from './deload-keeps-lifting.ts';
import { easyAfterDoubledDayWords } from './easy-after-doubled-day.ts';
import { firstFourWeeksLightWords } from './first-four-weeks-light.ts';
import { freeTimeWords } from './free-time.ts';
import { hoursBeforeKeyRunsWords } from './hours-before-key-runs.ts';
import { hoursBetweenRunAndLiftWords } from './hours-between-run-and-lift.ts';
import { jumpContactsWords } from './jump-contacts.ts';
import { jumpsComeFirstWords } from './jumps-come-first.ts';
import { jumpsInWarmUpWords } from './jumps-in-warm-up.ts';
import { keepEasyDaysEasyWords } from './keep-easy-days-easy.ts';
import { keepRacesClearWords } from './keep-races-clear.ts';
import { keepRestDaysEmptyWords } from './keep-rest-days-empty.ts';
import { keyRunsApartWords } from './key-runs-apart.ts';
import { keyRunsOnFreshLegsWords } from './key-runs-on-fresh-legs.ts';
import { legsRestAfterRaceWords } from './legs-rest-after-race.ts';
import { liftAfterKeyRunWords } from './lift-after-key-run.ts';
import { liftDayAfterKeyRunWords } from './lift-day-after-key-run.ts';
import { liftOnEasyDayWords } from './lift-on-easy-day.ts';
import { lightBeforeKeyIsFineWords } from './light-before-key-is-fine.ts';
import { longRunGuardWords } from './long-run-guard.ts';
import { maintenanceKeepsLoadWords } from './maintenance-keeps-load.ts';
import { monotonyWords } from './monotony.ts';
import { noHeavyLegsOnLongDaysWords } from './no-heavy-legs-on-long-days.ts';
import { noThreeHardDaysWords } from './no-three-hard-days.ts';
import { oneRunADayWords } from './one-run-a-day.ts';
import { oneSessionASlotWords } from './one-session-a-slot.ts';
import { preferredDayWords } from './preferred-day.ts';
import { runFirstWords } from './run-first.ts';
import { sameAsLastWeekWords } from './same-as-last-week.ts';
import { shortGapDemotesWords } from './short-gap-demotes.ts';
import { spaceBetweenHeavySessionsWords } from './space-between-heavy-sessions.ts';
import { spreadStrengthWords } from './spread-strength.ts';
import { taperCutsSetsWords } from './taper-cuts-sets.ts';
import { threeDaysBetweenHeavyWords } from './three-days-between-heavy.ts';
import { upperBodyWithARunWords } from './upper-body-with-a-run.ts';
import type { RuleWords } from './types.ts';

/** What every rule is called and says of a week. For whoever shows findings; a browser that only plans does not load it. */
export const WORDS = {
	'a-full-rest-day': aFullRestDayWords,
	'deload-keeps-lifting': deloadKeepsLiftingWords,
	'easy-after-doubled-day': easyAfterDoubledDayWords,
	'first-four-weeks-light': firstFourWeeksLightWords,
	'free-time': freeTimeWords,
	'hours-before-key-runs': hoursBeforeKeyRunsWords,
	'hours-between-run-and-lift': hoursBetweenRunAndLiftWords,
	'jump-contacts': jumpContactsWords,
	'jumps-come-first': jumpsComeFirstWords,
	'jumps-in-warm-up': jumpsInWarmUpWords,
	'keep-easy-days-easy': keepEasyDaysEasyWords,
	'keep-races-clear': keepRacesClearWords,
	'keep-rest-days-empty': keepRestDaysEmptyWords,
	'key-runs-apart': keyRunsApartWords,
	'key-runs-on-fresh-legs': keyRunsOnFreshLegsWords,
	'legs-rest-after-race': legsRestAfterRaceWords,
	'lift-after-key-run': liftAfterKeyRunWords,
	'lift-day-after-key-run': liftDayAfterKeyRunWords,
	'lift-on-easy-day': liftOnEasyDayWords,
	'light-before-key-is-fine': lightBeforeKeyIsFineWords,
	'long-run-guard': longRunGuardWords,
	'maintenance-keeps-load': maintenanceKeepsLoadWords,
	monotony: monotonyWords,
	'no-heavy-legs-on-long-days': noHeavyLegsOnLongDaysWords,
	'no-three-hard-days': noThreeHardDaysWords,
	'one-run-a-day': oneRunADayWords,
	'one-session-a-slot': oneSessionASlotWords,
	'preferred-day': preferredDayWords,
	'run-first': runFirstWords,
	'same-as-last-week': sameAsLastWeekWords,
	'short-gap-demotes': shortGapDemotesWords,
	'space-between-heavy-sessions': spaceBetweenHeavySessionsWords,
	'spread-strength': spreadStrengthWords,
	'taper-cuts-sets': taperCutsSetsWords,
	'three-days-between-heavy': threeDaysBetweenHeavyWords,
	'upper-body-with-a-run': upperBodyWithARunWords,
} as const satisfies Readonly<Record<string, RuleWords>>;

/** The words of the rule with this id. Throws a `RangeError` for an unknown one. */
export function ruleWords(id: string): RuleWords {
	const words = (WORDS as Readonly<Record<string, RuleWords>>)[id];
	if (!words) throw new RangeError(`No rule is called "${id}"`);
	return words;
}
